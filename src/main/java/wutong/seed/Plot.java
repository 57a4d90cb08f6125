package wutong.seed;

import static wutong.deal.HqType.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import wutong.deal.DealField;
import wutong.deal.HqType;
import wutong.measure.Days;
import wutong.seed.Cast.Company;

/** The whole story of the deals: who comes when and what becomes of it. Pure: the same day of loading tells the same story. */
final class Plot {

    /** How far back the story begins. */
    static final int MONTHS = 18;

    private static final String ANOTHER = "同一投资方的另一类型项目";
    private static final int TWINS = 12;
    private static final long SEED = 71;

    /** The very large ones, in yuan. */
    private static final List<Double> LARGE = List.of(1e9, 1.2e9, 2e9, 3e9, 5e9);

    private static final List<HqType> TYPES = List.of(
            REGIONAL_HQ,
            REGIONAL_HQ,
            REGIONAL_HQ,
            REGIONAL_HQ,
            FUNCTIONAL_HQ,
            FUNCTIONAL_HQ,
            RND_HQ,
            RND_HQ,
            COMPOSITE_HQ,
            COMPOSITE_HQ,
            SALES_HQ,
            SETTLEMENT_HQ,
            HQ_UNSPECIFIED,
            NON_HQ);

    private final Cast cast;
    private final Names names;
    private final Office office;
    private final Instant now;
    private final Dice dice = Dice.seeded(SEED);

    Plot(Cast cast, Names names, Office office, Instant now) {
        this.cast = cast;
        this.names = names;
        this.office = office;
        this.now = now;
    }

    /** Every scene in the order of recording. */
    List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        var plans = plans();
        for (var plan : plans) {
            var own = Dice.seeded(SEED + 1000 + plan.key());
            var diary = new Diary(plan.key(), office, now, own);
            scenes.addAll(new Life(plan, cast, names, office, diary, own).scenes());
        }
        scenes.addAll(twins(plans, List.copyOf(scenes)));
        scenes.sort(Comparator.comparing(Scene::at));
        return explained(scenes);
    }

    /** Whoever writes down a known investor says why; who comes first depends on when each found the time. */
    private static List<Scene> explained(List<Scene> scenes) {
        var known = new HashSet<Object>();
        return scenes.stream()
                .map(scene -> {
                    var first = !(scene.turn() instanceof Turn.Logged logged)
                            || logged.said().get(DealField.ENTERPRISE) == null
                            || known.add(logged.said().get(DealField.ENTERPRISE));
                    return first ? scene : scene.explained(ANOTHER);
                })
                .toList();
    }

    private List<Plan> plans() {
        var today = Days.on(now);
        var deals = Fates.all().size();
        var days = new Season(office).received(today.minusMonths(MONTHS), today, deals, dice);
        var fates = new Fates(dice).dealt();
        var deck = new ArrayList<>(cast.prospects());
        Collections.shuffle(deck, dice.random());
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < deals; i++) {
            var again = i % 6 == 5 && i >= 15;
            var company = !again ? deck.remove(0) : i % 4 == 1 ? dice.pick(cast.residents()) : earlier(plans);
            plans.add(plan(i, fates.get(i), days.get(i), company, again));
        }
        return plans;
    }

    private Company earlier(List<Plan> plans) {
        return dice.pick(plans.stream().filter(p -> !p.secret()).toList()).company();
    }

    private Plan plan(int i, Fate fate, LocalDate receivedOn, Company company, boolean again) {
        var ground = dice.pick(cast.grounds(), Cast.Ground::weight);
        var owner = dice.pick(cast.officers(ground.unit()));
        var reporter = dice.chance(0.7) ? owner : dice.pick(cast.officers("区投促局"));
        var large = i % 57 == 20 ? LARGE.get(i / 57) : 0;
        return new Plan(
                i,
                fate,
                receivedOn,
                company,
                !again && i % 19 == 7 ? cast.texts("SECRECY").get(i / 19) : null,
                again ? ANOTHER : null,
                type(company),
                ground,
                owner,
                reporter,
                Purse.of(company, large, dice),
                cast.codes().get(i));
    }

    private HqType type(Company company) {
        if (company.foreign() && dice.chance(0.5)) {
            return MNC_RHQ;
        }
        return "J".equals(company.section()) && dice.chance(0.6) ? FINANCIAL_HQ : dice.pick(TYPES);
    }

    /** Duplicates of deals old enough to have been found out by now. */
    private List<Scene> twins(List<Plan> plans, List<Scene> told) {
        var scenes = new ArrayList<Scene>();
        var firsts = plans.stream()
                .filter(p -> !p.secret() && p.why() == null && p.fate().until == null)
                .filter(p -> p.receivedOn().isBefore(Days.on(now).minusDays(60)))
                .toList();
        for (int i = 0; i < TWINS; i++) {
            var key = plans.size() + i;
            var first = firsts.get((firsts.size() - 1) * i / (TWINS - 1));
            var logged = told.stream()
                    .filter(s -> s.deal() == first.key() && s.turn() instanceof Turn.Logged)
                    .findFirst()
                    .orElseThrow();
            var own = Dice.seeded(SEED + 1000 + key);
            scenes.addAll(new Twin(twin(first, key, own), first.key(), logged.at(), cast, names, office, own)
                    .scenes(new Diary(key, office, now, own)));
        }
        return scenes;
    }

    private Plan twin(Plan first, int key, Dice own) {
        var others = cast.officers().stream()
                .filter(o -> !o.unit().equals(first.owner().unit())
                        && !cast.officers(o.unit()).isEmpty())
                .toList();
        var owner = own.pick(cast.officers(own.pick(others).unit()));
        var receivedOn = office.after(first.receivedOn(), own.between(0, 9));
        return new Plan(
                key,
                first.fate(),
                receivedOn,
                first.company(),
                null,
                "本单位也在对接，先登记",
                first.type(),
                first.ground(),
                owner,
                owner,
                first.purse(),
                cast.codes().get(key));
    }
}
