/** Looking things up in the audit. */
package org.thongthin.audit.web;
