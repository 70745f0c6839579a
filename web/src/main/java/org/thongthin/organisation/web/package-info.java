/** Pages of the organisation tree, for HR and administrators. */
package org.thongthin.organisation.web;
