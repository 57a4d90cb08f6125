package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import wutong.Views;
import wutong.analytics.Acts;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;

/** Deals that live in the database, and what tests ask of them. */
@ApplicationScoped
class Lives {

    static final String LEAD = "LEAD 2026-01-02";
    static final String CONTACTED = LEAD + ", CONTACTED 2026-01-05";
    static final String NEGOTIATING = CONTACTED + ", NEGOTIATING 2026-01-20";
    static final String TO_SIGN = NEGOTIATING + ", TO_SIGN 2026-02-01";
    static final String SIGNED = TO_SIGN + ", SIGNED 2026-02-20";
    static final String REGISTERED = SIGNED + ", REGISTERED 2026-03-01";
    static final String LANDED = REGISTERED + ", LANDED 2026-03-20";
    static final String OPERATING = LANDED + ", OPERATING 2026-05-01";

    static final Map<Stage, String> TO = Map.of(
            Stage.LEAD, LEAD,
            Stage.CONTACTED, CONTACTED,
            Stage.NEGOTIATING, NEGOTIATING,
            Stage.TO_SIGN, TO_SIGN,
            Stage.SIGNED, SIGNED,
            Stage.REGISTERED, REGISTERED,
            Stage.LANDED, LANDED,
            Stage.OPERATING, OPERATING);

    private final Acts acts;
    private final Deals deals;
    private final Histories histories;
    private final Journal journal;
    private final DealList list;

    Lives(Acts acts, Deals deals, Histories histories, Journal journal, DealList list) {
        this.acts = acts;
        this.deals = deals;
        this.histories = histories;
        this.journal = journal;
        this.list = list;
    }

    /** A deal at a stage, which it entered on the day of {@link #OPERATING}'s story. */
    long at(Stage stage) {
        return lived(TO.get(stage));
    }

    long lived(String life) {
        return acts.deal("样例人生", life);
    }

    DealCard card(long id) {
        return deals.card(id, Views.on(Told.TODAY));
    }

    int version(long id) {
        return card(id).version();
    }

    /** An act at ten in the morning of a day, by a supervisor. */
    static Act on(String day) {
        return by("SUPERVISOR", day);
    }

    static Act by(String role, String day) {
        return Act.by(new Actor(1, "值班", Set.of(role)), Act.Door.API, Instant.parse(day + "T02:00:00Z"));
    }

    /** The believed stages of a deal with the days from which they hold. */
    String stages(long id) {
        return histories.moves(id, Views.on(Told.TODAY)).stream()
                .filter(line -> line.correctedAt() == null)
                .map(line -> line.to() + " " + line.holdsFrom())
                .collect(Collectors.joining(", "));
    }

    /** The believed statuses of a deal with their days and reasons. */
    String statuses(long id) {
        return histories.of(id, Views.on(Told.TODAY)).stream()
                .filter(line -> line.fact().equals("status") && line.correctedAt() == null)
                .map(line -> line.to() + " " + line.holdsFrom() + " " + line.reason())
                .collect(Collectors.joining(", "));
    }

    List<String> verbs(long id) {
        return journal.of("deal", id).stream().map(Journal.Line::verb).toList();
    }

    /** The deal as it stood on a day, by what is known now; null when it was not there or counted for nothing. */
    DealCard on(long id, String day) {
        return on(id, day, Map.of());
    }

    DealCard on(long id, String day, Map<String, List<String>> more) {
        var asked = new java.util.HashMap<>(more);
        asked.put("q", List.of(card(id).no()));
        asked.put("asOf", List.of(day));
        var found =
                list.page(list.ask(asked, Views.on(LocalDate.of(2026, 11, 24)))).items();
        return found.stream()
                .filter(card -> card.id().equals(String.valueOf(id)))
                .findFirst()
                .orElse(null);
    }

    static Refused refused(Executable act) {
        return Assertions.assertThrows(Refused.class, act);
    }

    /** The code of a refusal, and the fields and codes of its flaws: {@code "on:before-stage"}. */
    static String said(Refused refused) {
        return refused.flaws.stream().map(Lives::said).collect(Collectors.joining(" "));
    }

    private static String said(Flaw flaw) {
        return flaw.field() == null ? flaw.code() : flaw.field() + ":" + flaw.code();
    }
}
