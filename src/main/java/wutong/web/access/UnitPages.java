package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Right;
import wutong.identity.UnitForm;
import wutong.identity.Units;
import wutong.identity.Units.UnitRow;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** Units as a tree, for whoever keeps accounts: founded, renamed, put below another. */
@Needs(Right.KEEP_ACCOUNTS)
@Path("/units")
@Produces(Rendering.HTML)
public class UnitPages {

    /**
     * What the form of a unit shows.
     *
     * @param id null for a new one
     * @param all those that can stand above it
     */
    record UnitSheet(
            String id, String name, String parent, Integer version, List<UnitRow> all, Map<String, String> errors) {

        public String error(String box) {
            return errors.getOrDefault(box, "");
        }
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance units(List<UnitLine> lines, String done);

        static native TemplateInstance unit(UnitSheet sheet);
    }

    private final Units units;
    private final People people;
    private final Acting acting;
    private final Visit visit;

    UnitPages(Units units, People people, Acting acting, Visit visit) {
        this.units = units;
        this.people = people;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance tree(@RestQuery String done) {
        return Templates.units(UnitLine.tree(units.all(), people.all()), done);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery String parent) {
        return Templates.unit(new UnitSheet(null, null, parent, null, units.all(), Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> found(@RestForm String name, @RestForm String parent) {
        try {
            units.found(Typed.text(name), Typed.id(parent), acting.act());
            return RestResponse.seeOther(URI.create("/units?done=founded"));
        } catch (Refused refused) {
            return refused(null, name, parent, null, refused);
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath String id) {
        var row = units.one(Tags.id("unit", id));
        return Templates.unit(new UnitSheet(row.id(), row.name(), row.parent(), row.version(), units.all(), Map.of()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> amend(
            @RestPath String id, @RestForm String name, @RestForm String parent, @RestForm String version) {
        var unit = Tags.id("unit", id);
        try {
            units.amend(
                    unit,
                    Typed.version(version),
                    old -> new UnitForm(Typed.text(name), Typed.id(parent)),
                    acting.act());
            return RestResponse.seeOther(URI.create("/units?done=amended"));
        } catch (Refused refused) {
            return refused(id, name, parent, units.one(unit).version(), refused);
        }
    }

    private RestResponse<TemplateInstance> refused(
            String id, String name, String parent, Integer version, Refused refused) {
        var errors = Errors.of(refused, visit.locale());
        return Rendering.page(
                AccountPages.status(refused),
                Templates.unit(new UnitSheet(id, name, parent, version, units.all(), errors)));
    }
}
