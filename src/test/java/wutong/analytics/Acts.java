package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import wutong.Views;
import wutong.deal.CloseReason;
import wutong.deal.Closures;
import wutong.deal.DealField;
import wutong.deal.DealList;
import wutong.deal.Deals;
import wutong.deal.Pauses;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.deal.StageMoves;
import wutong.deal.Status;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Makes deals through the acts that people use, each recorded on the day on which it happened, and reads the lists behind figures. */
@ApplicationScoped
public class Acts {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Deals deals;
    private final StageMoves moves;
    private final Closures closures;
    private final Pauses pauses;
    private final DealList list;

    Acts(Deals deals, StageMoves moves, Closures closures, Pauses pauses, DealList list) {
        this.deals = deals;
        this.moves = moves;
        this.closures = closures;
        this.pauses = pauses;
        this.list = list;
    }

    /** A deal whose life is told in one line: {@code "LEAD 2025-01-02, CONTACTED 2025-01-05, LOST 2025-02-01"}. */
    public long deal(String source, String life) {
        return deal(source, life, new Said());
    }

    /** The same, with more said on the first day. */
    public long deal(String source, String life, Said more) {
        var steps = Arrays.stream(life.split(", ")).map(step -> step.split(" ")).toList();
        more.say(DealField.SOURCE, source);
        if (!more.names(DealField.ENTERPRISE)) {
            more.say(DealField.NAME, "样例" + source + NUMBER.incrementAndGet());
        }
        var id = Long.parseLong(deals.log(more, "样例", on(steps.get(0)[1])).id());
        steps.subList(1, steps.size()).forEach(step -> step(id, step[0], step[1]));
        return id;
    }

    /** One more step of that life. */
    public void step(long id, String word, String day) {
        if (Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(word))) {
            move(id, Stage.valueOf(word), day);
        } else if (word.equals("ON_HOLD")) {
            pauses.pause(id, version(id), LocalDate.parse(day).plusDays(30), "样例", LocalDate.parse(day), on(day));
        } else {
            closures.close(
                    id, version(id), Status.valueOf(word), CloseReason.OTHER, LocalDate.parse(day), null, on(day));
        }
    }

    /** Says something of a deal, recorded on a day. */
    public void change(long id, DealField field, Object value, String day) {
        deals.change(id, version(id), new Said().say(field, value), null, "样例", on(day));
    }

    private void move(long id, Stage to, String day) {
        var on = LocalDate.parse(day);
        var leave = new StageMoves.Leave("样例", on);
        moves.move(id, version(id), new StageMoves.Move(to, on, null, new Said(), null, leave), on(day));
    }

    private int version(long id) {
        return deals.card(id, Views.on(TODAY)).version();
    }

    /** An act in the morning of a day. */
    public static Act on(String day) {
        var actor = new Actor(1, "值班", Set.of("SUPERVISOR"));
        return Act.by(actor, Act.Door.API, Instant.parse(day + "T02:00:00Z"));
    }

    public static Scope scope(String source) {
        return Scope.of(Views.on(TODAY), false).with("source", source);
    }

    /** How many deals the list behind a figure has. */
    public long listed(String url) {
        return list.count(list.ask(parameters(url), Views.on(TODAY)));
    }

    static Map<String, List<String>> parameters(String url) {
        var parameters = new HashMap<String, List<String>>();
        for (var pair : url.substring(url.indexOf('?') + 1).split("&")) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        }
        return parameters;
    }
}
