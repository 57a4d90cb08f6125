package wutong.web.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.OpenQuery;

/** A list of deals as a ledger, under the address of the list; a class of its own, or the pages of one deal would take it for an id. */
@Needs(Right.EXPORT)
@Path("/deals/export")
public class ExportPages {

    private final Exports exports;

    ExportPages(Exports exports) {
        this.exports = exports;
    }

    @GET
    @OpenQuery
    public Response ledger(@Context UriInfo uri) {
        return exports.ledger(uri);
    }
}
