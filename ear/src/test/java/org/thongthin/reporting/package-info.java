/** The summaries are what the facts say, and lists, counts and exports say the same of a place and nothing of another. */
package org.thongthin.reporting;
