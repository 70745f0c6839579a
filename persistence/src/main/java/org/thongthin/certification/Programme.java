package org.thongthin.certification;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A credentialed level; its rules are in its versions. */
@Entity
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String serialPrefix;

    private int tier;

    @ManyToOne(fetch = LAZY)
    private ProgrammeVersion currentVersion;

    protected Programme() {}

    public Programme(String code, String serialPrefix, int tier) {
        this.code = code;
        this.serialPrefix = serialPrefix;
        this.tier = tier;
    }

    public void publish(ProgrammeVersion version) {
        currentVersion = version;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getSerialPrefix() {
        return serialPrefix;
    }

    public int getTier() {
        return tier;
    }

    public ProgrammeVersion getCurrentVersion() {
        return currentVersion;
    }
}
