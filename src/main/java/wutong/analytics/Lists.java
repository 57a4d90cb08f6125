package wutong.analytics;

import static wutong.deal.Stage.CONTACTED;
import static wutong.deal.Stage.NEGOTIATING;
import static wutong.deal.Stage.OPERATING;
import static wutong.deal.Stage.TO_SIGN;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wutong.deal.LandingRule;
import wutong.deal.LandingRules;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Labelled;
import wutong.measure.Money;

/** The four lists (四张清单): open deals in talks, signed, registered and landed, with their registered capital. */
@ApplicationScoped
public class Lists {

    /** One of the four. Source: domain.md §4.3. */
    enum Code implements Labelled {
        IN_TALKS("在谈", "In talks", CONTACTED, NEGOTIATING, TO_SIGN),
        SIGNED("签约", "Signed", Stage.SIGNED),
        REGISTERED("注册", "Registered", Stage.REGISTERED),
        LANDED("落地", "Landed", Stage.LANDED, OPERATING);

        private final String zh;
        private final String en;
        private final List<Stage> stages;

        Code(String zh, String en, Stage... stages) {
            this.zh = zh;
            this.en = en;
            this.stages = List.of(stages);
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** All four on one day. */
    public record Answer(LocalDate asOf, List<Row> lists, LandingRule landingRule, String figure) {}

    /** One list; its capital is one amount a currency, over the deals that have one. */
    public record Row(String code, String label, long count, List<Money> capital, String listUrl) {}

    private final Desk desk;
    private final LandingRules rules;

    Lists(Desk desk, LandingRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope) {
        var asked = desk.ask(open(scope));
        var at = asked.vantage().at();
        var measure = Measure.REGISTERED_CAPITAL;
        var rows = desk.rows(
                asked,
                measure.summed(at) + ", " + measure.currency(at) + ", " + at + ".stage",
                "group by " + measure.currency(at) + ", " + at + ".stage");
        var lists = Arrays.stream(Code.values())
                .map(code -> row(
                        code,
                        rows.stream()
                                .filter(row -> code.stages.contains(row[5]))
                                .toList(),
                        scope))
                .toList();
        var day = asked.vantage().asOf().day();
        return new Answer(day, lists, rules.on(day), Figure.L01.url());
    }

    private Row row(Code code, List<Object[]> rows, Scope scope) {
        var stages = code.stages.stream().map(Stage::name).collect(Collectors.joining(","));
        var totals = Sum.totals(rows.stream().map(Sum::of).toList());
        return new Row(
                code.name(),
                code.label(scope.english()),
                rows.stream().mapToLong(row -> (Long) row[0]).sum(),
                totals.stream().map(Total::money).toList(),
                desk.url(open(scope).with("stage", stages)));
    }

    private static Scope open(Scope scope) {
        return scope.with("status", Status.OPEN);
    }
}
