package org.thongthin.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.ApplicationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class BusinessExceptionTest {

    private static class SeatsTaken extends BusinessException {
        private static final long serialVersionUID = 1L;

        SeatsTaken(Object... arguments) {
            super(arguments);
        }
    }

    @Test
    void theSimpleNameOfTheClassIsTheMessageKey() {
        assertEquals("SeatsTaken", new SeatsTaken().getKey());
    }

    @Test
    void everyRefusalRollsTheTransactionBack() {
        var rule = BusinessException.class.getAnnotation(ApplicationException.class);
        assertTrue(rule.rollback());
        assertTrue(rule.inherited());
    }

    @Test
    void argumentsCannotBeChangedFromOutside() {
        var given = new Object[] {"R-7", 30};
        var refusal = new SeatsTaken(given);
        given[0] = "changed";
        refusal.getArguments()[1] = 0;
        assertArrayEquals(new Object[] {"R-7", 30}, refusal.getArguments());
    }

    @Test
    void argumentsStayOutOfTheLogText() {
        assertFalse(new SeatsTaken("สมชาย ใจดี").toString().contains("สมชาย"));
    }

    @Test
    void aRefusalSurvivesSerialisationWithoutItsArguments() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new SeatsTaken(new Object()));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = (BusinessException) in.readObject();
            assertEquals("SeatsTaken", copy.getKey());
            assertEquals(0, copy.getArguments().length);
        }
    }
}
