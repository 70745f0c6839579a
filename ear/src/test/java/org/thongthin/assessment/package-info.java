/** Proofs of the attempt protocol. */
package org.thongthin.assessment;
