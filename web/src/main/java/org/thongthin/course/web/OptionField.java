package org.thongthin.course.web;

import org.thongthin.assessment.QuestionDraft.OptionDraft;

/** The fields of an option while it is typed. */
public class OptionField {

    private final int number;
    private String text;
    private String feedback;
    private boolean correct;

    OptionField(int number) {
        this.number = number;
    }

    void show(OptionDraft option) {
        text = option.text();
        feedback = option.feedback();
        correct = option.correct();
    }

    OptionDraft typed() {
        return new OptionDraft(text, feedback, correct);
    }

    boolean isEmpty() {
        return (text == null || text.isBlank()) && (feedback == null || feedback.isBlank()) && !correct;
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public boolean isCorrect() {
        return correct;
    }

    public void setCorrect(boolean correct) {
        this.correct = correct;
    }
}
