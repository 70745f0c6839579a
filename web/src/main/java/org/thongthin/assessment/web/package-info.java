/** The REST side of a running attempt. */
package org.thongthin.assessment.web;
