/** Draws certificates and answers who verifies them. */
package org.thongthin.credential.service;
