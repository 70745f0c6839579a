/**
 * The pages, in the words of who uses them. A page object knows its addresses and controls, waits by itself, and asserts nothing
 * but that it is the page; journeys say what is expected.
 */
package org.thongthin.testing.pages;
