/**
 * The organisation tree: country, provinces, local government organisations (LGO) and their divisions.
 *
 * <p>Terms: a <em>path</em> such as {@code /1/34/567/} names a node by the ids from the root; a role grant on a node covers
 * every path that begins with the node's. Invariants: codes and paths are unique; the root is the country; a node's kind
 * fits below its parent's; a node is never deleted, it ends.
 */
package org.thongthin.organisation;
