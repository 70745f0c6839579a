package org.thongthin.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One option of an item; texts are sanitised HTML, those of true/false items the words {@code true} and {@code false}. */
@Embeddable
public class QuestionOption implements Serializable {

    @Column(nullable = false, columnDefinition = "text")
    private String text;

    @Column(columnDefinition = "text")
    private String feedback;

    private boolean correct;

    protected QuestionOption() {}

    public QuestionOption(String text, String feedback, boolean correct) {
        this.text = text;
        this.feedback = feedback;
        this.correct = correct;
    }

    public String getText() {
        return text;
    }

    /** Null: nothing of its own to say. */
    public String getFeedback() {
        return feedback;
    }

    public boolean isCorrect() {
        return correct;
    }
}
