package org.thongthin.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import org.thongthin.platform.Bilingual;

/** One human, once. No national ID is kept. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Embedded
    private Bilingual name;

    @Embedded
    private Bilingual givenName;

    @Column(unique = true)
    private String email;

    private boolean demonstration;

    protected Person() {}

    /**
     * @param name as printed on a certificate: title, given name, family name
     * @param givenName how the person is addressed
     * @param email null where none is known
     */
    public Person(Bilingual name, Bilingual givenName, String email) {
        describe(name, givenName, email);
    }

    /** Corrects names and e-mail; null: no e-mail is known. */
    public final void describe(Bilingual correctName, Bilingual correctGivenName, String correctEmail) {
        name = correctName;
        givenName = correctGivenName;
        email = asEmail(correctEmail);
    }

    /** The form in which e-mails are kept and compared; null for none. */
    public static String asEmail(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    public void markAsDemonstration() {
        demonstration = true;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Bilingual getName() {
        return name;
    }

    public Bilingual getGivenName() {
        return givenName;
    }

    public String getEmail() {
        return email;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
