package wutong.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.enterprise.Contacts;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.EnterpriseList;
import wutong.identity.People;
import wutong.identity.People.PersonRow;
import wutong.identity.Right;
import wutong.measure.Spelling;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Visit;

/** What the search box finds while one types: the first few deals, enterprises, contacts and people of the house. */
@Needs(Right.READ_PLATFORMS)
@Path("/search")
@Produces(Rendering.HTML)
public class SearchPages {

    private static final int FEW = 5;
    private static final int LONGEST = 200;

    /** The first few of each kind. */
    public record Found(
            String words,
            List<DealCard> deals,
            List<EnterpriseCard> enterprises,
            List<Contacts.Hit> contacts,
            List<PersonRow> people,
            String all) {

        public boolean none() {
            return deals.isEmpty() && enterprises.isEmpty() && contacts.isEmpty() && people.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance found(Found found);
    }

    private final DealList deals;
    private final EnterpriseList enterprises;
    private final Contacts contacts;
    private final People people;
    private final Acting acting;
    private final Visit visit;

    SearchPages(
            DealList deals, EnterpriseList enterprises, Contacts contacts, People people, Acting acting, Visit visit) {
        this.deals = deals;
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.people = people;
        this.acting = acting;
        this.visit = visit;
    }

    /** A part of a page; whoever asks for a whole one is sent to the list. */
    @GET
    public RestResponse<TemplateInstance> find(@RestQuery String q) {
        var typed = q == null ? "" : q.replace("\0", "").strip();
        var words = typed.substring(0, Math.min(typed.length(), LONGEST));
        var all = words.isEmpty() ? "/deals" : "/deals?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return visit.fragment()
                ? Rendering.page(200, Templates.found(found(words, all)))
                : RestResponse.seeOther(URI.create(all));
    }

    private Found found(String words, String all) {
        if (words.isEmpty()) {
            return new Found("", List.of(), List.of(), List.of(), List.of(), all);
        }
        var asked = Map.of("q", List.of(words), "limit", List.of(String.valueOf(FEW)));
        return new Found(
                words,
                acting.may(Right.READ_DEALS)
                        ? deals.page(deals.ask(asked, acting.viewer())).items()
                        : List.of(),
                acting.may(Right.READ_ENTERPRISES)
                        ? enterprises
                                .page(
                                        enterprises.ask(asked, acting.viewer().sight()),
                                        acting.viewer().sight())
                                .items()
                        : List.of(),
                acting.may(Right.WRITE_DEALS)
                        ? contacts.found(words, FEW, acting.viewer().sight())
                        : List.of(),
                people(words),
                all);
    }

    /** A house has so few people that all of them can be looked through. */
    private List<PersonRow> people(String words) {
        var sought = words.toLowerCase(Locale.ROOT).split("\\s+");
        return people.all().stream()
                .filter(one -> Arrays.stream(sought).allMatch(Spelling.searchable(one.name())::contains))
                .limit(FEW)
                .toList();
    }
}
