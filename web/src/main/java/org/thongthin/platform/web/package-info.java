/** The shell that every page stands in: routes and who they are for, filters, language, sign-in of a request, errors. */
package org.thongthin.platform.web;
