package wutong.web.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.enterprise.ContactForm;
import wutong.enterprise.Contacts;
import wutong.enterprise.Contacts.ContactRow;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Stale;
import wutong.web.Tags;
import wutong.web.Texts;

/** Contacts of an enterprise over the API. */
@Needs(Right.READ_ENTERPRISES)
@Path("/api/v1/enterprises/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class ContactResource {

    private final Contacts contacts;
    private final Acting acting;
    private final Tags tags;

    ContactResource(Contacts contacts, Acting acting, Tags tags) {
        this.contacts = contacts;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    @OpenQuery
    public Response list(@RestPath String id, @Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var enterprise = Tags.id("enterprise", id);
        var asked = contacts.ask(uri.getQueryParameters());
        var page = contacts.page(enterprise, asked, acting.viewer().sight());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? contacts.count(enterprise, asked) : null);
    }

    @POST
    @Needs(Right.WRITE_ENTERPRISES)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@RestPath String id, JsonNode body) {
        var row = contacts.add(Tags.id("enterprise", id), form(body), acting.act());
        return tags.created("/api/v1/enterprises/" + id + "/contacts/" + row.id(), row.version(), row);
    }

    @GET
    @Path("{contact}")
    public Response one(
            @RestPath String id, @RestPath String contact, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = read(id, contact);
        return tags.shown(row.version(), row, ifNoneMatch);
    }

    @PATCH
    @Needs(Right.WRITE_ENTERPRISES)
    @Path("{contact}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response amend(
            @RestPath String id, @RestPath String contact, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = form(body);
        var row = Stale.telling(
                () -> contacts.amend(
                        Tags.id("enterprise", id),
                        Tags.id("contact", contact),
                        Tags.version(ifMatch),
                        old -> over(body, said, old),
                        acting.act()),
                () -> tag(id, contact));
        return tags.changed(row.version(), row);
    }

    @DELETE
    @Needs(Right.WRITE_ENTERPRISES)
    @Path("{contact}")
    public Response remove(@RestPath String id, @RestPath String contact, @HeaderParam("If-Match") String ifMatch) {
        return Stale.telling(
                () -> {
                    contacts.remove(
                            Tags.id("enterprise", id),
                            Tags.id("contact", contact),
                            Tags.version(ifMatch),
                            acting.act());
                    return Response.noContent().build();
                },
                () -> tag(id, contact));
    }

    /** The numbers in full, for a reason that stays in the journal. */
    @POST
    @Path("{contact}/reveals")
    @Consumes(MediaType.APPLICATION_JSON)
    public ContactRow reveal(@RestPath String id, @RestPath String contact, JsonNode body) {
        var reader = Body.of(body, "reason");
        var reason = reader.text(body.path("reason"), "reason", 400);
        reader.finish();
        return contacts.reveal(Tags.id("enterprise", id), Tags.id("contact", contact), reason, acting.act());
    }

    private ContactRow read(String id, String contact) {
        return contacts.one(
                Tags.id("enterprise", id),
                Tags.id("contact", contact),
                acting.viewer().sight());
    }

    private String tag(String id, String contact) {
        var row = read(id, contact);
        return tags.of(row.version(), row);
    }

    private static ContactForm form(JsonNode body) {
        var reader = Body.of(body, "name", "post", "note", "phones");
        var form = new ContactForm(
                reader.text(body.path("name"), "name", 80),
                reader.text(body.path("post"), "post", 80),
                reader.text(body.path("note"), "note", 1000),
                Texts.read(reader, body.path("phones"), "phones", 200));
        reader.finish();
        return form;
    }

    private static ContactForm over(JsonNode body, ContactForm said, ContactForm old) {
        return new ContactForm(
                body.has("name") ? said.name() : old.name(),
                body.has("post") ? said.post() : old.post(),
                body.has("note") ? said.note() : old.note(),
                body.has("phones") ? said.phones() : old.phones());
    }
}
