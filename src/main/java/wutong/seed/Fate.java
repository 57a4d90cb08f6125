package wutong.seed;

import static wutong.deal.Stage.*;

import java.util.List;
import wutong.deal.Stage;
import wutong.deal.Status;

/** How a deal of the story goes. Those that come through go as far as the day of loading allows. */
enum Fate {
    COMES_THROUGH(76, Era.ANY, null, null),
    REGISTERS_FIRST(20, Era.ANY, null, null),
    SIGNS_LAST(10, Era.EARLY, null, null),
    HURRIES(10, Era.ANY, null, null),
    STEPS_BACK(8, Era.ANY, null, null),
    SIGNS_BY_MISTAKE(2, Era.EARLY, null, null),
    COMES_BACK(6, Era.EARLY, null, null),
    TAKES_A_REST(6, Era.EARLY, null, null),
    LOST_AT_ONCE(22, Era.ANY, CONTACTED, Status.LOST),
    LOST_IN_TALKS(40, Era.ANY, NEGOTIATING, Status.LOST),
    LOST_AT_THE_DOOR(11, Era.EARLY, TO_SIGN, Status.LOST),
    REJECTED_AT_ONCE(7, Era.ANY, LEAD, Status.REJECTED),
    REJECTED_IN_REVIEW(9, Era.EARLY, NEGOTIATING, Status.REJECTED),
    PASSED_ON(9, Era.EARLY, CONTACTED, Status.TRANSFERRED),
    GIVEN_UP(4, Era.EARLY, SIGNED, Status.TERMINATED),
    WOUND_UP(3, Era.EARLY, REGISTERED, Status.TERMINATED),
    MOVES_AWAY(4, Era.FIRST, LANDED, Status.WITHDRAWN),
    RESTS(10, Era.LATE, NEGOTIATING, Status.ON_HOLD),
    RESTS_FOR_GOOD(3, Era.EARLY, NEGOTIATING, Status.LOST),
    UNANSWERED(3, Era.LAST, LEAD, null),
    STALLS_AFTER_CONTACT(6, Era.LATE, CONTACTED, null),
    STALLS_IN_TALKS(8, Era.LATE, NEGOTIATING, null),
    STALLS_BEFORE_SIGNING(4, Era.LATE, TO_SIGN, null),
    STALLS_AFTER_SIGNING(4, Era.LATE, SIGNED, null);

    /** When in the story a fate may begin, so that it has time to come true, or is still fresh. */
    enum Era {
        FIRST(0, 0.3),
        EARLY(0, 0.6),
        LATE(0.6, 0.93),
        LAST(0.93, 0.98),
        ANY(0, 1);

        final double from;
        final double until;

        Era(double from, double until) {
            this.from = from;
            this.until = until;
        }
    }

    final int deals;
    final Era era;

    /** Where the deal stops; null for the end of the road. */
    final Stage until;

    /** How it ends there; null when it stays open. */
    final Status status;

    Fate(int deals, Era era, Stage until, Status status) {
        this.deals = deals;
        this.era = era;
        this.until = until;
        this.status = status;
    }

    /** The stages after LEAD in the order in which the deal enters them. */
    List<Stage> path() {
        return this == REGISTERS_FIRST || this == SIGNS_LAST
                ? List.of(CONTACTED, NEGOTIATING, REGISTERED, LANDED, OPERATING)
                : List.of(CONTACTED, NEGOTIATING, TO_SIGN, SIGNED, REGISTERED, LANDED, OPERATING);
    }
}
