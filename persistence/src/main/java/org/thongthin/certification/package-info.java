/**
 * Certification programmes, who goes for them, and the awards.
 *
 * <p>Terms: a <em>candidacy</em> is one person going for one programme, one period at a time; its state is stored and moved by
 * events. The <em>standing</em> of an award is computed from award, revocation and today's date in Bangkok, never stored. A
 * <em>requirement</em> is a node (all of, any of, at least) or a leaf of a programme version's tree. Invariants: awards are
 * immutable and their serials gap-free per programme and fiscal year; evaluation is a pure function of (programme version, facts,
 * date); programmes are data, never code.
 */
package org.thongthin.certification;
