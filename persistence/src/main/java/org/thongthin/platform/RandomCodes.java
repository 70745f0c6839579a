package org.thongthin.platform;

import java.security.SecureRandom;

/** Unguessable codes in Crockford's base 32 (5 bits a character; no I, L, O, U, so that they survive reading aloud). */
public final class RandomCodes {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCodes() {}

    public static String ofLength(int characters) {
        byte[] random = new byte[characters];
        RANDOM.nextBytes(random);
        StringBuilder code = new StringBuilder(characters);
        for (byte bits : random) {
            code.append(ALPHABET[bits & (ALPHABET.length - 1)]);
        }
        return code.toString();
    }

    /**
     * What somebody typed or pasted, as the code it means: capitals, no spaces, hyphens or invisible characters of any kind, O
     * read as 0, I and L as 1.
     */
    public static String read(String typed) {
        return typed == null
                ? ""
                : ThaiText.arabicDigits(ThaiText.normalise(typed))
                        .toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
    }
}
