/** Every address and every use case, as everybody who may and who may not use it meets it. */
package org.thongthin.surface;
