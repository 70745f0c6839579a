package org.thongthin.interchange.service;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.thongthin.interchange.ContentRefused;
import org.thongthin.interchange.Mistake;

/** What is found wrong in one folder. */
final class Mistakes {
    /** More would help nobody, and a hostile file could name millions. */
    private static final int MOST = 500;

    private final List<Mistake> all = new ArrayList<>();

    /** The mistakes of one file. */
    final class In {
        private final String file;

        private In(String file) {
            this.file = file;
        }

        void add(int line, String code, String detail) {
            Mistakes.this.add(new Mistake(file, line, code, detail));
        }

        String file() {
            return file;
        }
    }

    In in(String file) {
        return new In(file);
    }

    void addAll(Collection<Mistake> more) {
        more.forEach(this::add);
    }

    private void add(Mistake mistake) {
        if (all.size() < MOST) {
            all.add(mistake);
        }
    }

    /** By file and line, course.yaml first. */
    List<Mistake> list() {
        return all.stream()
                .sorted(comparing((Mistake m) -> !m.file().equals(CourseFolderReader.COURSE))
                        .thenComparing(Mistake::file)
                        .thenComparing(Mistake::line))
                .toList();
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new ContentRefused(list());
        }
    }
}
