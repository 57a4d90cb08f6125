package wutong.web.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.OpenQuery;

/** Lists as tables over the API. */
@Needs(Right.EXPORT)
@Path("/api/v1/exports")
@Tag(name = "exports")
public class ExportResource {

    private final Exports exports;

    ExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @OpenQuery
    @Path("deals")
    public Response deals(@Context UriInfo uri) {
        return exports.ledger(uri);
    }

    @GET
    @OpenQuery
    @Path("enterprises")
    public Response enterprises(@Context UriInfo uri) {
        return exports.enterprises(uri);
    }

    @GET
    @OpenQuery
    @Path("platforms")
    public Response platforms(@Context UriInfo uri) {
        return exports.platforms(uri);
    }
}
