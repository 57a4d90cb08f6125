package wutong.web.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.OpenQuery;

/** The list of enterprises as a table, under the address of the list; a class of its own, or the pages of one enterprise would take it for an id. */
@Needs(Right.EXPORT)
@Path("/enterprises/export")
public class EnterpriseExportPages {

    private final Exports exports;

    EnterpriseExportPages(Exports exports) {
        this.exports = exports;
    }

    @GET
    @OpenQuery
    public Response table(@Context UriInfo uri) {
        return exports.enterprises(uri);
    }
}
