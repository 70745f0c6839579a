package org.thongthin.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thongthin.testing.GivenFromOutside;
import org.thongthin.testing.GivenLearning;
import org.thongthin.testing.Http;
import org.thongthin.testing.Login;

/** When the setting rises, each password's hash rises with its owner's next sign-in. */
class PasswordStrengthIT extends OwnServer {

    private final GivenLearning learning = GivenFromOutside.given(GivenLearning.class);

    @Test
    void aHashIsRaisedAtTheNextSignInAndNeverLowered() throws Exception {
        withIterations(600_000);
        Login officer = given.officer();
        assertIterations(600_000, officer);

        withIterations(601_000);
        assertIterations(600_000, officer);
        assertEquals(
                200, visitor().signIn(officer.withPassword("not the password")).statusCode());
        assertIterations(600_000, officer);
        assertEquals(302, visitor().signIn(officer).statusCode());
        assertIterations(601_000, officer);

        withIterations(600_000);
        Http again = visitor();
        assertEquals(302, again.signIn(officer).statusCode());
        assertEquals(200, again.get("/account").statusCode());
        assertIterations(601_000, officer);
    }

    @Test
    void aSettingThatIsTooWeakRefusesTheStart() throws Exception {
        start(Map.of("thongthin.demo", "true", "thongthin.password.iterations", "1000"));
        Http.await("refused", Duration.ofMinutes(2), () -> logged("thongthin.password.iterations is at least 600000"));
        Http.await("started without it", Duration.ofMinutes(2), () -> logged("WFLYSRV0026"));
        assertFalse(visitor().isReady());
    }

    private void withIterations(int iterations) throws Exception {
        start(Map.of("thongthin.demo", "true", "thongthin.password.iterations", String.valueOf(iterations)));
        awaitReady();
    }

    private void assertIterations(int expected, Login officer) {
        assertEquals(
                1,
                learning.count(
                        "select count(*) from Account a where a.passwordHash like 'pbkdf2-sha256$" + expected
                                + "$%' and a.id = :id",
                        officer.accountId()));
    }
}
