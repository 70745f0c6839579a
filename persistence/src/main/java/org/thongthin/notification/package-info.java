/**
 * What a person is told in the product.
 *
 * <p>Terms: a <em>notice</em> says that something has happened to somebody. Invariants: it is told once, however often the same thing is
 * heard of; it keeps what it is about and never words, which are made in the reader's language when it is read. Nobody knows this
 * domain: it listens to the events of all.
 */
package org.thongthin.notification;
