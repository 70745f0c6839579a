/** Proofs of import. */
package org.thongthin.interchange;
