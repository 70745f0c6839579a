package org.thongthin.testing;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** A test that uses the product as people do: in a browser. Its methods are annotated {@link EachScreen}. */
@RunAsClient
public abstract class Journey extends InServer {

    protected final Given given = GivenFromOutside.given(Given.class);
}
