package wutong.web.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.OpenQuery;

/** The list of platforms as a table, under the address of their page. */
@Needs(Right.EXPORT)
@Path("/platforms/export")
public class PlatformExportPages {

    private final Exports exports;

    PlatformExportPages(Exports exports) {
        this.exports = exports;
    }

    @GET
    @OpenQuery
    public Response table(@Context UriInfo uri) {
        return exports.platforms(uri);
    }
}
