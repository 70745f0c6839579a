/** The page of notices, and opening one. */
package org.thongthin.notification.web;
