package wutong.seed;

import java.time.Instant;

/**
 * One act of the story: which deal, when it was recorded, by whom, and what.
 *
 * @param deal the deal's key within the story
 */
record Scene(int deal, Instant at, String by, Turn turn) {

    /** The same logging with a reason, unless it has one. */
    Scene explained(String why) {
        var logged = (Turn.Logged) turn;
        return logged.why() != null ? this : new Scene(deal, at, by, new Turn.Logged(logged.said(), why));
    }
}
