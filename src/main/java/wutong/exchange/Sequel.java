package wutong.exchange;

import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Labelled;

/** Whether what a row says of a stored deal can follow on where that deal stands. Source: domain.md §4.3. */
final class Sequel {

    private final Cells cells;
    private final Notes notes;
    private final KnownDeal deal;
    private final Reading.Standing stood;

    /** @param deal a stored one */
    Sequel(Cells cells, Notes notes, KnownDeal deal) {
        this.cells = cells;
        this.notes = notes;
        this.deal = deal;
        this.stood = deal.stored().standing();
    }

    void check(Reading.Standing said, Stage milestone) {
        var stage = said.stage();
        if (stage != null && stood.stage().beyond(stage))
            notes.say(Flag.STAGE_BACK, Heading.STAGE, cells.text(Heading.STAGE), at(stood.stage()));
        var news = milestone == deal.stored().milestone() ? null : milestone;
        var reached = further(further(stood.stage(), stage), news);
        var status = said.status() == null ? stood.status() : said.status();
        if (!follows(status, reached))
            notes.say(Flag.STATUS_CONFLICT, Heading.STATUS, written(reached), at(stood.status()));
    }

    /** A deal that has ended or rests goes no further; that it ends, or rests, its stage must allow. */
    private boolean follows(Status status, Stage reached) {
        if (stood.status() != Status.OPEN && reached != stood.stage()) return false;
        if (status == stood.status()) return true;
        var rests = stood.status() == Status.OPEN && status == Status.ON_HOLD;
        return rests ? reached.rests() : reached.ends(stood.status()).contains(status);
    }

    private String written(Stage reached) {
        if (cells.text(Heading.STATUS) != null) return cells.text(Heading.STATUS);
        return cells.text(Heading.STAGE) != null ? cells.text(Heading.STAGE) : reached.zh();
    }

    private Phrase at(Labelled standing) {
        return deal.said().and(" · ", standing);
    }

    private static Stage further(Stage one, Stage other) {
        return other != null && other.beyond(one) ? other : one;
    }
}
