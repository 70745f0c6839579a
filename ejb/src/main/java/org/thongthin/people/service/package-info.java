/** Signing in, one's own account, and who the caller is. */
package org.thongthin.people.service;
