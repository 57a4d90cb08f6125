package wutong.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a source says of one deal.
 *
 * @param said its fields, milestones among them; each milestone says its stage too, unless a further one was reached by then
 * @param holdsFrom the day of the milestone that dates its stage, or the first day for which the source vouches
 * @param occurredOn that milestone's day; null when it is not known
 * @param ending null while it is open
 * @param factsFrom the day from which amounts and references hold: the earliest that the source gives
 * @param batch the ledger that brought it; null for other sources
 */
public record Entry(
        Said said,
        Stage stage,
        LocalDate holdsFrom,
        LocalDate occurredOn,
        Ending ending,
        LocalDate factsFrom,
        Long batch) {

    /**
     * How a deal ended or came to rest.
     *
     * @param holdsFrom the closing day, or the first day for which the source vouches
     * @param occurredOn the closing day; null when it is not known
     */
    public record Ending(Status status, CloseReason reason, LocalDate holdsFrom, LocalDate occurredOn) {

        Fact fact() {
            return Fact.status(status, reason, holdsFrom, occurredOn);
        }

        /** What it says otherwise of an end that is known; a merged deal ended with its survivor's, whatever a source says. */
        private List<Difference> differences(Standing at) {
            var differences = new ArrayList<Difference>();
            if (!status.closed() || status == Status.MERGED) {
                return differences;
            }
            if (occurredOn != null && !occurredOn.equals(at.closedOn())) {
                differences.add(new Difference(null, "closedOn", at.closedOn(), occurredOn));
            }
            if (reason != null && reason != at.closeReason()) {
                differences.add(new Difference(null, "closeReason", at.closeReason(), reason));
            }
            return differences;
        }

        /** Says the known end once more, with the day and the reason put right. */
        void amend(Telling telling) {
            var known = telling.latest(FactKind.STATUS).orElseThrow();
            var amended = known.again();
            if (occurredOn != null) {
                amended.holdsFrom = occurredOn;
                amended.occurredOn = occurredOn;
            }
            if (reason != null) {
                amended.detail = reason.name();
            }
            telling.retract(known);
            telling.say(amended);
        }
    }

    /**
     * What a later source changes of a deal.
     *
     * @param field null for its stage, its status and its end
     * @param name of the field, or of what it says of the end; null for stage and status
     */
    public record Difference(DealField field, String name, Object before, Object after) {

        Difference(DealField field, Object before, Object after) {
            this(field, field == null ? null : field.field, before, after);
        }

        boolean ofEnd() {
            return field == null && name != null;
        }

        /** The name by which the journal tells it. */
        String told() {
            return name != null ? name : after instanceof Stage ? "stage" : "status";
        }
    }

    /** What of this the deal does not say already. */
    List<Difference> differences(Deal deal) {
        var differences = new ArrayList<Difference>();
        var cover = Cover.outside(deal);
        said.values().forEach((field, value) -> {
            var before = field.get.apply(deal);
            var after = over(before, value);
            if (!Edits.same(before, Edits.comparable(field, after))
                    && !owns(deal, field, value)
                    && !cover.covers(before, after)) {
                differences.add(new Difference(field, before, after));
            }
        });
        if (further(deal)) {
            differences.add(new Difference(null, deal.at.stage(), stage));
        }
        if (otherwise(deal)) {
            differences.add(new Difference(null, deal.at.status(), ending.status()));
        } else if (ending != null) {
            differences.addAll(ending.differences(deal.at));
        }
        return differences;
    }

    /** Only the fields of which the deal knows nothing yet. */
    Entry gaps(Deal deal) {
        var gaps = new Said();
        said.values().forEach((field, value) -> {
            if (field.get.apply(deal) == null) {
                gaps.say(field, value);
            }
        });
        return new Entry(gaps, null, null, null, null, factsFrom, batch);
    }

    /** A stage is only ever a further one. */
    boolean further(Deal deal) {
        return stage != null && stage.beyond(deal.at.stage());
    }

    boolean otherwise(Deal deal) {
        return ending != null && ending.status() != deal.at.status();
    }

    /** Says the further stage; one dated before the present stage follows it all the same. */
    void advance(Telling telling) {
        var present = telling.latest(FactKind.STAGE).orElseThrow();
        var day = holdsFrom.isBefore(present.holdsFrom) ? present.holdsFrom : holdsFrom;
        telling.say(Fact.stage(stage, present.stage(), day, occurredOn));
    }

    /** The day on which the deal was active last. */
    LocalDate active() {
        return occurredOn != null ? occurredOn : factsFrom;
    }

    private static Object over(Object before, Object value) {
        if (value instanceof LocalEntity entity) {
            return entity.over((LocalEntity) before);
        }
        if (value instanceof Agreement agreement) {
            return agreement.over((Agreement) before);
        }
        return value instanceof FirstReport report ? report.over((FirstReport) before) : value;
    }

    /** The owner is named as the person that they are known to be. */
    private static boolean owns(Deal deal, DealField field, Object value) {
        return field == DealField.OWNER_TEXT && deal.owner != null && deal.owner.name.equals(value);
    }
}
