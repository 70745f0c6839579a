/**
 * Certificates and their verification by the public.
 *
 * <p>Terms: the <em>verify code</em> is in the QR code and cannot be guessed; the <em>serial</em> is no secret, so with it one gives
 * the <em>check code</em> that is printed beside it. Invariant: verification shows name, level, organisation at award and live standing,
 * and nothing else.
 */
package org.thongthin.credential;
