/** One's certificates, and their verification by the public. */
package org.thongthin.credential.web;
