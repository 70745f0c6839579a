package org.thongthin.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built EAR with one more web module beside the product's: all classes of {@code ear/src/test}, at {@code /test}. Nothing of
 * the product is touched, and what tests need in the server is in no other deployment.
 */
public final class TestEar {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>\n";

    private static final String FACES = "<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>";

    private TestEar() {}

    /** For Arquillian, which adds what runs the tests inside. */
    static EnterpriseArchive toBeTested() {
        EnterpriseArchive ear = built();
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    /** For a server that a test starts by itself: only {@link Given} answers there. */
    public static Path file() {
        EnterpriseArchive ear = built();
        ear.addAsModule(tests());
        return exported(ear, "thongthin.ear");
    }

    /** For the benchmark: beside {@link Given}, the least that pages and servlets can cost here. */
    public static Path withCeilings() {
        EnterpriseArchive ear = built();
        ear.addAsModule(tests().addAsWebInfResource(new StringAsset(FACES), "faces-config.xml")
                .addAsWebResource("benchmark/ceiling.xhtml", "ceiling.xhtml"));
        return exported(ear, "benchmark.ear");
    }

    private static Path exported(EnterpriseArchive ear, String name) {
        File file = Suite.build().resolve("it-data/" + name).toFile();
        file.getParentFile().mkdirs();
        ear.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }

    private static EnterpriseArchive built() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "thongthin.ear")
                .importFrom(Suite.build().resolve("thongthin.ear").toFile())
                .as(EnterpriseArchive.class);
        try (InputStream in = ear.get(DESCRIPTOR).getAsset().openStream()) {
            String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ear.delete(DESCRIPTOR);
            ear.setApplicationXML(
                    new StringAsset(descriptor.replace("<library-directory>", MODULE + "<library-directory>")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ear;
    }

    private static WebArchive tests() {
        GenericArchive classes = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(Suite.build().resolve("test-classes").toFile())
                .as(GenericArchive.class);
        // Elytron: signing in as somebody inside the server (see Acting).
        return ShrinkWrap.create(WebArchive.class, "test.war")
                .merge(classes, "/WEB-INF/classes", Filters.include(".*\\.(class|txt)"))
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron-base\n"),
                        "MANIFEST.MF");
    }
}
