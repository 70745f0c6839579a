package org.thongthin.testing;

import java.time.Duration;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys once for all test classes: the first class's deployment stays until the server stops. Awaits that it is ready. */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Observes what Arquillian would do for every class. */
    public static class Keeper {

        private static DeploymentScenario kept;
        private static boolean deployed;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
                new Http(Suite.address()).awaitReady(Duration.ofMinutes(2));
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // it stays
        }
    }
}
