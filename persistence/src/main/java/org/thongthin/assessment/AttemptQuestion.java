package org.thongthin.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Formula;

/**
 * One slot of an attempt: which item stands there and in which order its options are shown. Options are named to the browser by the
 * letter of their place ({@code a}, {@code b} …), so that a name tells nothing about the author's order.
 */
@Entity
@IdClass(AttemptQuestion.Place.class)
public class AttemptQuestion {

    /** Known by attempt and slot, so that all questions of a paper are written in one batch. */
    public record Place(Long attempt, Integer slot) {}

    @Id
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @Id
    @Column(name = "slot")
    private Integer slot;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "question_version_id", updatable = false)
    private QuestionVersion questionVersion;

    @Column(updatable = false)
    private int draw;

    @Column(nullable = false, updatable = false)
    private String optionOrder;

    /**
     * The response that counts, {@code number:letters}; null: there is none yet. Read, not kept: an answer is one row written. What is
     * read while the attempt is locked is the last one, because each answer is stored under that lock.
     */
    @Formula("(select concat(r.seq, ':', r.answer) from response r where r.attempt_id = attempt_id and r.slot = slot"
            + " and r.status = 'CURRENT' order by r.seq desc limit 1)")
    private String standing;

    private Boolean correct;

    protected AttemptQuestion() {}

    /** @param order the positions of the item's options in the order in which they are shown */
    AttemptQuestion(Attempt attempt, int slot, QuestionVersion item, int draw, List<Integer> order) {
        this.attempt = attempt;
        this.slot = slot;
        this.questionVersion = item;
        this.draw = draw;
        this.optionOrder = String.join(",", order.stream().map(String::valueOf).toList());
    }

    /** The positions of the item's options in the order shown. */
    public List<Integer> getOrder() {
        List<Integer> order = new ArrayList<>();
        for (String position : optionOrder.split(",")) {
            order.add(Integer.valueOf(position));
        }
        return order;
    }

    /** The answer that counts, as letters; null: none yet. */
    public String getAnswer() {
        String letters = standing == null ? "" : standing.substring(standing.indexOf(':') + 1);
        return letters.isEmpty() ? null : letters;
    }

    void answer(String letters, int seq) {
        standing = seq + ":" + letters;
    }

    /** Whether these letters are an answer to this item: known options, no option twice, one at the most unless several may be. */
    boolean takes(String letters) {
        int options = optionOrder.split(",").length;
        long known = letters.chars()
                .filter(c -> c >= 'a' && c < 'a' + options)
                .distinct()
                .count();
        boolean several = questionVersion.getType() == QuestionType.MULTIPLE;
        return known == letters.length() && (several || letters.length() <= 1);
    }

    /** The positions of the item's options that the answer names. */
    public Set<Integer> getChosen() {
        Set<Integer> chosen = new TreeSet<>();
        List<Integer> order = getOrder();
        String answer = getAnswer();
        if (answer != null) {
            answer.chars().forEach(letter -> chosen.add(order.get(letter - 'a')));
        }
        return chosen;
    }

    boolean score() {
        correct = getChosen().equals(questionVersion.getRight());
        return correct;
    }

    public int getSlot() {
        return slot;
    }

    public QuestionVersion getQuestionVersion() {
        return questionVersion;
    }

    public int getDraw() {
        return draw;
    }

    /** The sequence number of the answer that counts; 0: none yet. */
    public int getAnswerSeq() {
        return standing == null ? 0 : Integer.parseInt(standing.substring(0, standing.indexOf(':')));
    }

    /** Null until the attempt is closed. */
    public Boolean getCorrect() {
        return correct;
    }
}
