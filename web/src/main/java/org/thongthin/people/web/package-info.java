/** Landing, sign-in, one's own account; and who makes a request. */
package org.thongthin.people.web;
