package org.thongthin.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thongthin.certification.CandidacyState.CERTIFIED;
import static org.thongthin.certification.CandidacyState.REJECTED;
import static org.thongthin.certification.CandidacyState.WITHDRAWN;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyStateTest {

    @ParameterizedTest
    @EnumSource
    void aCandidacyIsOpenUntilItIsDecidedOrGivenUp(CandidacyState state) {
        assertEquals(!EnumSet.of(CERTIFIED, REJECTED, WITHDRAWN).contains(state), state.isOpen());
    }
}
