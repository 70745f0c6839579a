package org.thongthin.audit;

import java.time.LocalDate;

/**
 * Which entries somebody looks for; what is null does not limit.
 *
 * @param person who did it or whose record it concerns
 * @param from first day in Bangkok
 * @param through last day in Bangkok, included
 */
public record AuditFilter(Long person, AuditAction action, LocalDate from, LocalDate through) {}
