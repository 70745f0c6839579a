/** Keeping the summaries, and reading lists, dashboards, records and exports from them. Native SQL lives here. */
package org.thongthin.reporting.service;
