package wutong.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wutong.deal.Clock;
import wutong.measure.Days;

/** What is gathered of some deals before their landing time is told. */
final class Pile {

    final List<Tally> tallies = new ArrayList<>();
    int missingOrigin;
    int missingLanding;

    /** @param openSince the first contact of deals still under way */
    void add(int deals, Clock clock, Integer days, LocalDate openSince, LocalDate asOf) {
        switch (clock) {
            case LANDED -> tallies.add(new Tally(days, deals, 0, 0));
            case LOST -> tallies.add(new Tally(days, 0, deals, 0));
            case OPEN -> tallies.add(new Tally(Days.between(openSince, asOf), 0, 0, deals));
            case NO_ORIGIN -> missingOrigin += deals;
            case NO_LANDING -> missingLanding += deals;
        }
    }

    void add(Pile other) {
        tallies.addAll(other.tallies);
        missingOrigin += other.missingOrigin;
        missingLanding += other.missingLanding;
    }
}
