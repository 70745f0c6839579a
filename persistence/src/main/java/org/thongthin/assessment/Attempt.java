package org.thongthin.assessment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.thongthin.people.Person;

/** One person's go at a quiz. The deadline, the sequence numbers and the verdict are the server's alone. */
@Entity
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Quiz quiz;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @Column(updatable = false)
    private int number;

    @Enumerated(STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private AttemptState state = AttemptState.OPEN;

    private Byte openMarker = 1;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column(updatable = false)
    private Instant deadline;

    private Instant closedAt;

    /**
     * Read, not kept: an answer then writes one row less. What is read while the attempt is locked is the last one, because each answer
     * is stored under that lock; should it ever not be, the response's key refuses a number given twice.
     */
    @Formula("coalesce((select r.seq from response r where r.attempt_id = id order by r.seq desc limit 1), 0)")
    private int lastSeq;

    private Integer correctItems;

    @Column(updatable = false)
    private int totalItems;

    private Boolean passed;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("slot")
    private List<AttemptQuestion> questions = new ArrayList<>();

    protected Attempt() {}

    /** @param number counts a person's attempts at this quiz from 1 */
    public Attempt(Quiz quiz, Person person, int number, Instant at) {
        this.quiz = quiz;
        this.person = person;
        this.number = number;
        this.startedAt = at;
        this.deadline = quiz.deadlineFrom(at).orElse(null);
    }

    /** Puts an item at the next slot, with its options in this order. Only while the attempt is being made. */
    public void ask(QuestionVersion item, int draw, List<Integer> order) {
        questions.add(new AttemptQuestion(this, questions.size() + 1, item, draw, order));
        totalItems = questions.size();
    }

    /** Whether an answer that arrives at this moment counts. The deadline itself is still in time. */
    public boolean isOpenAt(Instant at) {
        return state == AttemptState.OPEN && !isPastDeadline(at);
    }

    public boolean isPastDeadline(Instant at) {
        return deadline != null && at.isAfter(deadline);
    }

    /**
     * Receives an answer and gives it the next sequence number. It becomes the answer that counts unless it is late or a newer one
     * than it was based on already stands.
     */
    public Response receive(AttemptQuestion question, ReceivedAnswer received, Instant at) {
        if (!question.takes(received.answer())) {
            throw new AnswerUnreadable();
        }
        lastSeq++;
        ResponseStatus status = !isOpenAt(at)
                ? ResponseStatus.LATE
                : question.getAnswerSeq() > received.basedOn() ? ResponseStatus.SUPERSEDED : ResponseStatus.CURRENT;
        if (status == ResponseStatus.CURRENT) {
            question.answer(received.answer(), lastSeq);
        }
        return new Response(this, lastSeq, received, status, at);
    }

    /** Ends the attempt and scores it: by the person if in time, else by the deadline. False: it had ended already. */
    public boolean close(Instant at) {
        if (state != AttemptState.OPEN) {
            return false;
        }
        boolean late = isPastDeadline(at);
        state = late ? AttemptState.TIMED_OUT : AttemptState.SUBMITTED;
        closedAt = late ? deadline : at;
        openMarker = null;
        int right = 0;
        for (AttemptQuestion question : questions) {
            right += question.score() ? 1 : 0;
        }
        correctItems = right;
        passed = quiz.passes(right, totalItems);
        return true;
    }

    /** Whether the right answers may be shown: always where nothing is scored, else after a pass or the last attempt of a round. */
    public boolean revealsRightAnswers() {
        return state != AttemptState.OPEN
                && (!quiz.isExam()
                        || Boolean.TRUE.equals(passed)
                        || (quiz.getMaxAttempts() != null && number % quiz.getMaxAttempts() == 0));
    }

    /** The score in whole per cent, rounded down; null until closed. */
    public Integer getPercent() {
        return correctItems == null ? null : correctItems * 100 / totalItems;
    }

    public Long getId() {
        return id;
    }

    public Quiz getQuiz() {
        return quiz;
    }

    public Person getPerson() {
        return person;
    }

    public int getNumber() {
        return number;
    }

    public AttemptState getState() {
        return state;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null: no time limit. */
    public Instant getDeadline() {
        return deadline;
    }

    /** Null while open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** The sequence number given last to a response; 0: none yet. */
    public int getLastSeq() {
        return lastSeq;
    }

    public Integer getCorrectItems() {
        return correctItems;
    }

    public int getTotalItems() {
        return totalItems;
    }

    /** Null until closed, and where the quiz is not scored. */
    public Boolean getPassed() {
        return passed;
    }

    public List<AttemptQuestion> getQuestions() {
        return List.copyOf(questions);
    }
}
