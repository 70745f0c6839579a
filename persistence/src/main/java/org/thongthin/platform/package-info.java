/**
 * What is below everything: clock, caller, text, dates, refusals, storage; knows no domain.
 *
 * <p>Days and months are those of Bangkok ({@link org.thongthin.platform.ThaiDates#BANGKOK}), whatever the time zone
 * of the machine. "Now" comes in as a {@link java.time.Clock} or as a parameter. Text from outside passes through
 * {@link org.thongthin.platform.ThaiText} once, on its way in. A refusal that a user can act on is a {@link
 * org.thongthin.platform.BusinessException}.
 */
package org.thongthin.platform;
