/** Publishing courses. */
package org.thongthin.course.service;
