/** Pages on which trainers write courses. */
package org.thongthin.course.web;
