package org.thongthin.course;

import java.util.List;

/** An item to be edited; code and content null: a new one. The texts are as they are typed. */
public record ItemView(ManuscriptHead head, List<ModuleName> modules, String code, ItemContent content, int edition) {}
