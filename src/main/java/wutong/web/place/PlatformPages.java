package wutong.web.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;
import wutong.analytics.Capital;
import wutong.analytics.LandingTime;
import wutong.analytics.Period;
import wutong.analytics.Scope;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.LandingRule;
import wutong.deal.Status;
import wutong.identity.Right;
import wutong.place.Platforms;
import wutong.place.Platforms.PlatformCard;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** Platforms as a tree, for people, each with the open deals that it is to receive and how long its deals took to land. */
@Needs(Right.READ_PLATFORMS)
@Path("/platforms")
@Produces(Rendering.HTML)
public class PlatformPages {

    @CheckedTemplate(basePath = "place")
    static class Templates {
        static native TemplateInstance platforms(List<PlatformLine> lines, LandingRule rule);

        static native TemplateInstance platform(PlatformSheet sheet);
    }

    private static final int DEALS = 20;

    private final Platforms platforms;
    private final Capital capital;
    private final LandingTime landing;
    private final DealList deals;
    private final Acting acting;
    private final Visit visit;

    PlatformPages(
            Platforms platforms, Capital capital, LandingTime landing, DealList deals, Acting acting, Visit visit) {
        this.platforms = platforms;
        this.capital = capital;
        this.landing = landing;
        this.deals = deals;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance tree() {
        var times = times();
        return Templates.platforms(lines(platforms.all(), times), times.landingRule());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath String id) {
        var card = platforms.one(Tags.id("platform", id));
        var cards = platforms.all();
        var above = above(card, cards);
        var below = below(card, cards);
        var times = times();
        var everything = new Address("/deals", Map.of(below == 0 ? "platform" : "platformTree", card.id()));
        var its = Scope.of(everything.asked(), acting.overall(), visit.english());
        return Templates.platform(new PlatformSheet(
                card,
                above,
                below,
                everything,
                PlatformSheet.count(capital.of(its, null, null).all()),
                capital.of(its.with("status", Status.OPEN), null, "stage"),
                landing.of(its, Period.ALWAYS, null).all(),
                times.all(),
                times.landingRule(),
                deals(everything.with("status", "OPEN").with("limit", String.valueOf(DEALS))),
                beside(card, lines(cards, times))));
    }

    /** Of all platforms alike, so that every page reads what was counted once. */
    private LandingTime.Answer times() {
        return landing.of(Scope.of(acting.overall(), false), Period.ALWAYS, "platform");
    }

    private List<PlatformLine> lines(List<PlatformCard> cards, LandingTime.Answer times) {
        var open = Scope.of(acting.overall(), false).with("status", Status.OPEN);
        return PlatformLine.tree(cards, capital.of(open, null, "platform"), times.groups());
    }

    private List<DealCard> deals(Address asked) {
        return acting.may(Right.READ_DEALS)
                ? deals.page(deals.ask(asked.parameters(), acting.viewer())).items()
                : null;
    }

    private static List<PlatformCard> above(PlatformCard card, List<PlatformCard> cards) {
        var above = new ArrayList<PlatformCard>();
        for (var one = up(card, cards); one != null; one = up(one, cards)) {
            above.add(0, one);
        }
        return above;
    }

    private static PlatformCard up(PlatformCard card, List<PlatformCard> cards) {
        return cards.stream()
                .filter(one -> one.id().equals(card.parent()))
                .findFirst()
                .orElse(null);
    }

    private static int below(PlatformCard card, List<PlatformCard> cards) {
        return Math.toIntExact(
                cards.stream().filter(one -> above(one, cards).contains(card)).count());
    }

    /** One that stands alone at its height, as the top of the tree does, is told apart by what lies right below it. */
    private static List<PlatformLine> beside(PlatformCard card, List<PlatformLine> lines) {
        var peers = of(card.parent(), lines);
        return (peers.size() > 1 ? peers : of(card.id(), lines))
                .stream()
                        .filter(line -> line.pace() != null && line.pace().n() > 0)
                        .sorted(Comparator.comparing(
                                line -> line.pace().median().days(), Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    private static List<PlatformLine> of(String parent, List<PlatformLine> lines) {
        return lines.stream()
                .filter(line -> Objects.equals(line.card().parent(), parent))
                .toList();
    }
}
