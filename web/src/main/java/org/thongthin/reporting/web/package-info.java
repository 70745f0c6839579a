/** HR's pages: people and where they stand, one person's record, the dashboard, the roster, and their exports. */
package org.thongthin.reporting.web;
