package org.thongthin.interchange.service;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An edit that spoils the small course, and all that is told about it, each as {@code file:line code}. */
record MistakeCase(List<String> expected, UnaryOperator<FolderInMemory> edit) {

    static MistakeCase of(String expected, UnaryOperator<FolderInMemory> edit) {
        return new MistakeCase(List.of(expected), edit);
    }

    /** One more is told, after the others. */
    MistakeCase with(String another) {
        return new MistakeCase(
                Stream.concat(expected.stream(), Stream.of(another)).toList(), edit);
    }

    List<String> told() {
        return edit.apply(FolderInMemory.course()).mistakes();
    }

    @Override
    public String toString() {
        return String.join(", ", expected);
    }
}
