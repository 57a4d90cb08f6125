package wutong.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wutong.enterprise.Enterprise;
import wutong.identity.Person;
import wutong.measure.Money;

/** Deals and what is said of them, made without a database. */
final class Told {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Told() {}

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** A telling of a new deal that moves through stages: {@code "LEAD 2026-01-02, CONTACTED 2026-01-05"}. */
    static Telling life(String steps) {
        var telling = new Telling(List.of(), NOW);
        Stage from = null;
        for (var step : steps.split(", ")) {
            var words = step.split(" ");
            var stage = Stage.valueOf(words[0]);
            telling.say(Fact.stage(stage, from, day(words[1]), day(words[1])));
            var milestone = FactKind.dating(stage);
            if (milestone != null) {
                telling.say(Fact.of(milestone, day(words[1]), day(words[1])));
            }
            from = stage;
        }
        return telling;
    }

    /** The same of a deal that lived as those of {@link Lives} do, up to a stage. */
    static Telling at(Stage stage) {
        return life(Lives.TO.get(stage));
    }

    /** What is written by now, as a later act finds it; numbered in the order of saying. */
    static List<Fact> written(Telling telling) {
        var facts = new ArrayList<>(telling.facts());
        long next = facts.stream()
                .map(f -> f.id)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(0L);
        for (var fact : facts) {
            fact.id = fact.id == null ? ++next : fact.id;
        }
        return facts;
    }

    /** A later act upon the same deal, so many seconds on. */
    static Telling later(Telling telling, int seconds) {
        return new Telling(written(telling), NOW.plusSeconds(seconds));
    }

    /** The believed stages and the days from which they hold: {@code "LEAD 2026-01-02, CONTACTED 2026-01-05"}. */
    static String stages(Telling telling) {
        return String.join(
                ", ",
                telling.believed(FactKind.STAGE).stream()
                        .map(f -> f.stage() + " " + f.holdsFrom)
                        .toList());
    }

    /** What holds on a day as known at an instant; null before the deal was there. */
    static Standing on(Telling telling, String day, Instant knownAt) {
        return Timeline.of(telling.facts(), knownAt).stream()
                .filter(s -> !s.fromOn().isAfter(day(day)) && s.untilOn().isAfter(day(day)))
                .map(Timeline.Stretch::at)
                .findFirst()
                .orElse(null);
    }

    static Standing on(Telling telling, String day) {
        return on(telling, day, telling.at());
    }

    /** A deal at LANDED of which everything is known. */
    static Deal full() {
        var deal = new Deal();
        var telling = life("LEAD 2026-01-02, CONTACTED 2026-01-05, NEGOTIATING 2026-01-20, TO_SIGN 2026-02-01, "
                + "SIGNED 2026-02-20, REGISTERED 2026-03-01, LANDED 2026-03-20, OPERATING 2026-05-01");
        var from = day("2026-01-02");
        telling.value(FactKind.SOURCE, "展会", null, from);
        telling.value(FactKind.HQ_TYPE, HqType.REGIONAL_HQ, null, from);
        telling.value(FactKind.PLATFORM, 11L, null, from);
        telling.value(FactKind.UNIT, 12L, null, from);
        telling.value(FactKind.REGISTERED_CAPITAL, Money.yuan("100000000"), null, from);
        telling.value(FactKind.PAID_IN_CAPITAL, Money.yuan("20000000"), null, from);
        telling.value(FactKind.TOTAL_INVESTMENT, Money.yuan("300000000"), null, from);
        telling.value(FactKind.ARRIVED_FUNDS, Money.yuan("50000000"), null, from);
        deal.at = telling.standing();
        deal.id = 1L;
        deal.no = "2026-0001";
        deal.name("栖梧科技区域总部");
        deal.enterprise = new Enterprise();
        deal.enterprise.id = 21L;
        deal.enterprise.name = "栖梧科技有限公司";
        deal.owner = new Person();
        deal.owner.id = 31L;
        deal.owner.name = "样例专员";
        deal.firstReport = new FirstReport("样例单位", "样例专员");
        deal.judgement = Judgement.GO;
        deal.industry = "人工智能";
        deal.industrySection = "I";
        deal.industryCode = "I65";
        deal.needs = "1000 平方米";
        deal.reviewPassedOn = day("2026-01-30");
        deal.promisedIncentives = "房租补助";
        deal.fairCompetitionRef = "样例〔2026〕1号";
        deal.agreement = new Agreement(Agreement.Kind.CONTRACT, "样例-1", "甲乙双方");
        deal.localEntity = new LocalEntity("栖梧（杭州）科技有限公司", "91330102WTDM001760", "样例路1号", day("2031-03-01"));
        deal.landingEvidence = new Evidence(Evidence.Kind.LEASE, day("2026-03-10"), "样例租约1号");
        deal.staff = 30;
        return deal;
    }
}
