package org.thongthin.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the deployed product; unless it is a {@link Journey}, it runs in the server and injects what it needs. */
@ExtendWith(ArquillianExtension.class)
public abstract class InServer {

    @Deployment
    public static Archive<?> product() {
        return TestEar.toBeTested();
    }
}
