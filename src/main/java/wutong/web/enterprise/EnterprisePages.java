package wutong.web.enterprise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.enterprise.Contacts;
import wutong.enterprise.Contacts.ContactRow;
import wutong.enterprise.Enterprises;
import wutong.identity.Right;
import wutong.listing.AsOf;
import wutong.listing.Page;
import wutong.rating.Ratings;
import wutong.rating.Ratings.RatingRow;
import wutong.web.Acting;
import wutong.web.Done;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** One enterprise, for people: all that is known of it. */
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
        static native TemplateInstance enterprise(Whole whole, String done);
    }

    private static final int DEALS = 50;

    private final Enterprises enterprises;
    private final Rated rated;
    private final Contacts contacts;
    private final Ratings ratings;
    private final DealList deals;
    private final Acting acting;

    EnterprisePages(
            Enterprises enterprises, Rated rated, Contacts contacts, Ratings ratings, DealList deals, Acting acting) {
        this.enterprises = enterprises;
        this.rated = rated;
        this.contacts = contacts;
        this.ratings = ratings;
        this.deals = deals;
        this.acting = acting;
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
}
