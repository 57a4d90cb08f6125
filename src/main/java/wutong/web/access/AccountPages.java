package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.access.Roster;
import wutong.access.Roster.Entry;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.identity.Units;
import wutong.identity.Units.UnitRow;
import wutong.listing.Page;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;
import wutong.web.Visit;

/** Everybody, with how they sign in, and the form by which somebody joins. */
@Needs(Right.KEEP_ACCOUNTS)
@Path("/accounts")
@Produces(Rendering.HTML)
public class AccountPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance accounts(
                Page<Entry> page, long total, Address asked, List<String> clashing, boolean first);

        static native TemplateInstance join(
                PersonTyped typed, List<Role> roles, List<UnitRow> units, Map<String, String> errors);
    }

    private final Roster roster;
    private final People people;
    private final Units units;
    private final Acting acting;
    private final Visit visit;

    AccountPages(Roster roster, People people, Units units, Acting acting, Visit visit) {
        this.roster = roster;
        this.people = people;
        this.units = units;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @OpenQuery
    public TemplateInstance list(@Context UriInfo uri) {
        var asked = roster.ask(Address.said(uri.getQueryParameters()));
        return Templates.accounts(
                roster.page(asked),
                roster.count(asked),
                Address.of("/accounts", uri.getQueryParameters()),
                roster.clashing(),
                roster.firstHoldsAll());
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return form(PersonTyped.NOTHING, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> join(@BeanParam PersonTyped typed) {
        try {
            var said = typed.form();
            var row = people.join(said.name(), said.unit(), said.roles(), acting.act());
            return RestResponse.seeOther(URI.create("/accounts/" + row.id() + "?done=joined"));
        } catch (Refused refused) {
            return Rendering.page(status(refused), form(typed, Errors.of(refused, visit.locale())));
        }
    }

    /** That of a form that comes back; whatever no form can put right is thrown on. */
    static int status(Refused refused) {
        return switch (refused.kind) {
            case RULE -> 422;
            case CONFLICT -> 409;
            case STALE -> 412;
            default -> throw refused;
        };
    }

    private TemplateInstance form(PersonTyped typed, Map<String, String> errors) {
        return Templates.join(typed, Arrays.asList(Role.values()), units.all(), errors);
    }
}
