package org.thongthin.credential.service;

import java.time.LocalDate;

/**
 * All that a certificate says, as it stood on the day of the award. Texts come normalised from the domain; runs of
 * white space become one space here, and a missing text becomes an empty one, which the sheet leaves out.
 *
 * @param holder name of the person, with title
 * @param organisation where the person served on the day of the award
 */
public record CertificateContent(
        Bilingual holder,
        Bilingual organisation,
        Level level,
        Validity validity,
        Issuer issuer,
        Check check,
        boolean demonstration) {

    /** The same text in Thai and in English; either may be empty. */
    public record Bilingual(String th, String en) {
        public Bilingual {
            th = tidy(th);
            en = tidy(en);
        }

        static final Bilingual NONE = new Bilingual("", "");
    }

    /**
     * What was awarded.
     *
     * @param programmeVersion version of the certification programme whose requirements were met
     * @param tiers gables of the mark that are filled, from the inside out: 1 to 3
     */
    public record Level(Bilingual name, int programmeVersion, int tiers) {
        public Level {
            if (tiers < 1 || tiers > 3) {
                throw new IllegalArgumentException("The mark has 1 to 3 gables, not " + tiers);
            }
        }
    }

    /**
     * Days in Asia/Bangkok.
     *
     * @param validThrough the last valid day; null where the award does not expire
     */
    public record Validity(LocalDate issuedOn, LocalDate validThrough) {}

    /** Who awards, and who signs for it. */
    public record Issuer(Bilingual name, String signer, Bilingual signerPosition) {
        public Issuer {
            signer = tidy(signer);
            signerPosition = signerPosition == null ? Bilingual.NONE : signerPosition;
        }
    }

    /**
     * How anyone can check the certificate.
     *
     * @param verifyUrl absolute address of the public verification of this very certificate, carried by the QR code
     */
    public record Check(String serial, String checkCode, String verifyUrl) {
        public Check {
            serial = tidy(serial);
            checkCode = tidy(checkCode);
        }

        /** The address as a person would type it to reach the form that asks for serial and check code. */
        String shortAddress() {
            String address = verifyUrl.replaceFirst("^[a-z]+://", "").replaceFirst("[?#].*$", "");
            int own = address.lastIndexOf('/');
            return own > 0 ? address.substring(0, own) : address;
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
