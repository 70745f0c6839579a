/** How many SQL statements an address costs, and that it stays so few however many rows there are. */
package org.thongthin.statements;
