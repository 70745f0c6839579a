/** Proofs of awards. */
package org.thongthin.certification;
