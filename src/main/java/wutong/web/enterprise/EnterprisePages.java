package wutong.web.enterprise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.enterprise.Contacts;
import wutong.enterprise.Contacts.ContactRow;
import wutong.enterprise.EnterpriseList;
import wutong.enterprise.Enterprises;
import wutong.identity.Right;
import wutong.listing.AsOf;
import wutong.listing.Page;
import wutong.rating.Level;
import wutong.rating.Listed;
import wutong.rating.Ratings;
import wutong.rating.Ratings.RatingRow;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Done;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;
import wutong.web.Tags;

/** Enterprises, for people: the list, and all that is known of one. */
@Needs(Right.READ_ENTERPRISES)
@Path("/enterprises")
@Produces(Rendering.HTML)
public class EnterprisePages {

    /** All that the page of one enterprise shows. */
    record Whole(
            RatedEnterprise rated,
            List<ContactRow> contacts,
            List<RatingRow> ratings,
            Page<DealCard> deals,
            String dealsUrl) {}

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance enterprises(
                Page<RatedEnterprise> page,
                boolean parents,
                Long total,
                Address asked,
                List<Level> levels,
                List<Integer> years);

        static native TemplateInstance enterprise(Whole whole, String done);
    }

    private static final int FIRST_LIST = 2024;
    private static final int DEALS = 50;

    private final Enterprises enterprises;
    private final EnterpriseList list;
    private final Rated rated;
    private final Contacts contacts;
    private final Ratings ratings;
    private final DealList deals;
    private final Acting acting;

    EnterprisePages(
            Enterprises enterprises,
            EnterpriseList list,
            Rated rated,
            Contacts contacts,
            Ratings ratings,
            DealList deals,
            Acting acting) {
        this.enterprises = enterprises;
        this.list = list;
        this.rated = rated;
        this.contacts = contacts;
        this.ratings = ratings;
        this.deals = deals;
        this.acting = acting;
    }

    @GET
    @OpenQuery
    public TemplateInstance list(@Context UriInfo uri) {
        var asked = Address.of("/enterprises", uri.getQueryParameters());
        var asOf = AsOf.read(asked.asked().get("asOf"), asked.asked().get("knownAt"), acting.today());
        var said = Address.said(uri.getQueryParameters());
        // A level belongs to a list: where no year is chosen the latest is meant.
        if (said.containsKey("level") && !said.containsKey("listYear")) {
            var latest = String.valueOf(
                    ratings.latestYear(asOf).orElse(acting.today().getYear()));
            said.put("listYear", List.of(latest));
            asked = asked.with("listYear", latest);
        }
        var query = list.ask(said, acting.viewer().sight(), Listed.by(asOf));
        var page = list.page(query, acting.viewer().sight());
        return Templates.enterprises(
                page.showing(rated.of(page.items(), asOf)),
                page.items().stream().anyMatch(card -> card.parent() != null),
                list.count(query, acting.viewer().sight()),
                asked,
                Arrays.asList(Level.values()),
                years());
    }

    /** @param done what has just been done, to be said */
    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath String id, @RestQuery String done) {
        var enterprise = Tags.id("enterprise", id);
        var card = enterprises.card(enterprise, acting.viewer().sight());
        var asked = deals.ask(
                Map.of("enterprise", List.of(card.id()), "limit", List.of(String.valueOf(DEALS))), acting.viewer());
        return Templates.enterprise(
                new Whole(
                        rated.of(card, new AsOf(acting.today(), null)),
                        contacts.of(enterprise, acting.viewer().sight()),
                        ratings.of(enterprise),
                        deals.page(asked),
                        "/deals?enterprise=" + card.id()),
                Done.read(done, "enterprise_done_"));
    }

    private List<Integer> years() {
        var last = acting.today().getYear();
        return IntStream.rangeClosed(0, last - FIRST_LIST)
                .mapToObj(back -> last - back)
                .toList();
    }
}
