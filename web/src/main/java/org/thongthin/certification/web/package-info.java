/** The officer's home: the next step and the pathway. */
package org.thongthin.certification.web;
