package org.thongthin.journeys;

import org.thongthin.testing.*;
import org.thongthin.testing.pages.*;

class TimingIT extends Journey {
    @EachScreen
    void steps(Browser b) throws Exception {
        StringBuilder s = new StringBuilder();
        long t = System.nanoTime();
        Login o = given.officer();
        s.append(" given " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.open("/account");
        s.append(" open " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.find("#signin");
        s.append(" find " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.type("signin:username", o.username());
        s.append(" type " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.type("signin:password", o.password());
        s.append(" type " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.leaveBy("#signin\\:go");
        s.append(" leave " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.open("/account");
        s.append(" account " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.axe();
        s.append(" axe " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.axe();
        s.append(" axe " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        b.screenshot("timing");
        s.append(" shot " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        Browser c = Browser.on(Screen.DESK_TH);
        s.append(" chrome " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        c.open("/");
        s.append(" first " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        c.open("/");
        s.append(" second " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        c.close();
        s.append(" close " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        java.util.logging.Logger.getLogger("timing").warning("TIMING " + s);
    }
}
