package wutong.deal;

import wutong.fault.Refused;
import wutong.journal.Act;

/** What acts ask of whoever performs them. */
final class Asks {

    private Asks() {}

    /** @throws Refused naming the field that only a supervisor may give, null for the act as a whole */
    static void supervisor(String field, Act act) {
        if (!act.actor().holds("SUPERVISOR")) {
            throw Refused.rule(field, "supervisor-only");
        }
    }

    static void text(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.rule(field, "required");
        }
    }

    static void fits(String field, String text, int most) {
        if (text != null && text.length() > most) {
            throw Refused.rule(field, "too-long", most);
        }
    }
}
