package org.thongthin.people;

import java.util.List;
import org.thongthin.platform.Bilingual;

/** A person with all postings, the newest first. */
public record PersonView(
        Long id, int version, Bilingual name, Bilingual givenName, String email, List<PostingRow> postings) {

    /** The posting of this id; null where the person has none such. */
    public PostingRow posting(Long postingId) {
        return postings.stream()
                .filter(posting -> posting.id().equals(postingId))
                .findFirst()
                .orElse(null);
    }
}
