package wutong.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is written down about one deal, in order; from the first scene that lies after the day of loading on, nothing is. */
final class Diary {

    private final int deal;
    private final Office office;
    private final Instant now;
    private final Dice dice;
    private final List<Scene> scenes = new ArrayList<>();
    private Instant last = Instant.EPOCH;
    private boolean full;

    Diary(int deal, Office office, Instant now, Dice dice) {
        this.deal = deal;
        this.office = office;
        this.now = now;
        this.dice = dice;
    }

    void tell(LocalDate day, String by, Turn turn) {
        if (!full) {
            last = office.recorded(day, last, dice);
            full = last.isAfter(now);
        }
        if (!full) {
            scenes.add(new Scene(deal, last, by, turn));
        }
    }

    /** Nothing more can be told: the story has reached the present. */
    boolean full() {
        return full;
    }

    Instant last() {
        return last;
    }

    List<Scene> scenes() {
        return scenes;
    }
}
