package org.thongthin.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.thongthin.platform.Settings;

/** Behind a balancer that ends TLS, the session's cookie never travels in the clear. */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.isOn("thongthin.behind.proxy"));
    }
}
