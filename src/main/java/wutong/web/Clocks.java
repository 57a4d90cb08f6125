package wutong.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import wutong.measure.Days;

/** Gives the one clock of the house; only the doors read it. */
@Singleton
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(Days.ZONE);
    }
}
