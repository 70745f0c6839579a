package org.thongthin.course;

import java.util.List;
import org.thongthin.platform.Slice;

/** A page of a question bank. */
public record ItemList(ManuscriptHead head, List<ModuleName> modules, Slice<ItemRow> items) {}
