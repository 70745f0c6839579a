/** The product under bad conditions: each class has a server and a database of its own that it may stop, kill and restart. */
package org.thongthin.resilience;
