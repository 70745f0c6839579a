package org.thongthin.credential.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.thongthin.certification.AwardNotFound;
import org.thongthin.certification.AwardRow;
import org.thongthin.certification.Certifications;
import org.thongthin.certification.PrintFacts;
import org.thongthin.certification.Standing;
import org.thongthin.credential.OwnAward;
import org.thongthin.platform.Bilingual;
import org.thongthin.platform.Caller;
import org.thongthin.platform.Role;
import org.thongthin.platform.Settings;
import org.thongthin.platform.ThaiDates;

/** The caller's own certificates. */
@Stateless
@RolesAllowed(Role.IS_OFFICER)
public class CertificateService {

    private static final CertificatePdf PDF = new CertificatePdf();

    @Inject
    Certifications certifications;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public List<OwnAward> mine() {
        return certifications.awards(caller.getPersonId()).stream()
                .map(this::own)
                .toList();
    }

    private OwnAward own(AwardRow award) {
        return new OwnAward(award, award.standingOn(ThaiDates.today(clock)), verifyUrl(award));
    }

    /** @param serial of one of the caller's awards */
    public OwnAward mine(String serial) {
        return certifications
                .withSerial(serial)
                .filter(award -> award.personId().equals(caller.getPersonId()))
                .map(this::own)
                .orElseThrow(AwardNotFound::new);
    }

    /** The certificate as a PDF. Refused where the award was revoked: what it says would not be true. */
    public byte[] pdf(String serial) {
        OwnAward own = mine(serial);
        if (own.standing() == Standing.REVOKED) {
            throw new AwardNotFound();
        }
        AwardRow award = own.award();
        PrintFacts printed = certifications.printed(award.id()).orElseThrow();
        return PDF.render(new CertificateContent(
                text(award.holder()),
                text(award.organisation()),
                new CertificateContent.Level(
                        new CertificateContent.Bilingual(
                                printed.subtitle().getTh(), award.level().getEn()),
                        award.versionNumber(),
                        award.tier()),
                new CertificateContent.Validity(award.issuedOn(), award.validThrough()),
                new CertificateContent.Issuer(
                        text(printed.issuer()), printed.signer().getTh(), text(printed.signerPosition())),
                new CertificateContent.Check(award.serial(), award.checkCode(), own.verifyUrl()),
                award.demonstration()));
    }

    private String verifyUrl(AwardRow award) {
        return settings.publicUrl() + "/verify/" + award.verifyCode();
    }

    private static CertificateContent.Bilingual text(Bilingual text) {
        return new CertificateContent.Bilingual(text.getTh(), text.getEn());
    }
}
