/** Finding the organisation that a page is about, within what a role covers. */
package org.thongthin.organisation.service;
