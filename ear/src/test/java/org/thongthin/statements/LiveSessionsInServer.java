package org.thongthin.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Asks the server's own management, which knows each session of a deployment. */
@ApplicationScoped
public class LiveSessionsInServer implements LiveSessions {

    private static final String PAGES =
            "jboss.as:deployment=thongthin.ear,subdeployment=thongthin-web.war,subsystem=undertow";
    private static final String[] ONE_TEXT = {String.class.getName()};
    private static final String[] TWO_TEXTS = {String.class.getName(), String.class.getName()};

    @Override
    public Map<String, Integer> attributes() {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName pages = new ObjectName(PAGES);
            Map<String, Integer> longest = new TreeMap<>();
            for (String session : (String[]) server.invoke(pages, "listSessions", null, null)) {
                for (String name : (String[])
                        server.invoke(pages, "listSessionAttributeNames", new Object[] {session}, ONE_TEXT)) {
                    Object value = server.invoke(pages, "getSessionAttribute", new Object[] {session, name}, TWO_TEXTS);
                    longest.merge(name, String.valueOf(value).length(), Math::max);
                }
            }
            return longest;
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
