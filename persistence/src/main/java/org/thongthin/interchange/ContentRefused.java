package org.thongthin.interchange;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.thongthin.platform.BusinessException;
import org.thongthin.platform.RefusalKind;

/** A folder has mistakes, so nothing of it is taken. Arguments: the first few as text, a line each; how many. */
public class ContentRefused extends BusinessException {
    private static final int TOLD = 5;

    private final List<Mistake> mistakes;

    public ContentRefused(List<Mistake> mistakes) {
        super(mistakes.stream().limit(TOLD).map(Mistake::toString).collect(joining("\n")), mistakes.size());
        this.mistakes = List.copyOf(mistakes);
    }

    /** By file and line, course.yaml first. */
    public List<Mistake> getMistakes() {
        return mistakes;
    }

    @Override
    public RefusalKind getKind() {
        return RefusalKind.INVALID;
    }
}
