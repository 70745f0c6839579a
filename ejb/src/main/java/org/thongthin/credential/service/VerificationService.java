package org.thongthin.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Certifications;
import org.thongthin.credential.CertificateUnknown;
import org.thongthin.credential.Verification;
import org.thongthin.platform.RandomCodes;
import org.thongthin.platform.ThaiDates;
import org.thongthin.platform.ThaiText;

/** Verification by anybody: with the unguessable code of the QR, or with serial and check code as they are printed. */
@Stateless
@PermitAll
public class VerificationService {

    @Inject
    Certifications certifications;

    @Inject
    Clock clock;

    public Verification byCode(String code) {
        String read = RandomCodes.read(code);
        if (!ThaiText.isAscii(read)) {
            throw new CertificateUnknown();
        }
        return certifications.withVerifyCode(read).map(this::verification).orElseThrow(CertificateUnknown::new);
    }

    /** Unknown serial and wrong check code are refused alike. */
    public Verification bySerial(String serial, String checkCode) {
        String read =
                ThaiText.arabicDigits(serial == null ? "" : serial.strip()).toUpperCase(Locale.ROOT);
        byte[] typed = RandomCodes.read(checkCode).getBytes(StandardCharsets.UTF_8);
        if (!ThaiText.isAscii(read)) {
            throw new CertificateUnknown();
        }
        return certifications
                .withSerial(read)
                .filter(award -> MessageDigest.isEqual(award.checkCode().getBytes(StandardCharsets.UTF_8), typed))
                .map(this::verification)
                .orElseThrow(CertificateUnknown::new);
    }

    private Verification verification(AwardRow award) {
        return new Verification(
                award.serial(),
                award.holder(),
                award.level(),
                award.organisation(),
                award.issuedOn(),
                award.validThrough(),
                award.standingOn(ThaiDates.today(clock)),
                award.revokedOn(),
                clock.instant(),
                award.demonstration());
    }
}
