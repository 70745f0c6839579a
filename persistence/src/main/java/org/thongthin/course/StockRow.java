package org.thongthin.course;

import org.thongthin.assessment.CognitiveLevel;

/** How many items of a level a module's pool has. */
public record StockRow(String moduleCode, PoolKind pool, CognitiveLevel level, Long items) {}
