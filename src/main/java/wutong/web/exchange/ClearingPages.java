package wutong.web.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.exchange.Clearings;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** Clearing the flags of a row on the page of the deal that it became. */
@Needs(Right.IMPORT)
@Path("/imports/{id}/rows/{record}/clearance")
@Produces(Rendering.HTML)
@Consumes(MediaType.WILDCARD)
public class ClearingPages {

    private final Clearings clearings;
    private final Acting acting;

    ClearingPages(Clearings clearings, Acting acting) {
        this.clearings = clearings;
        this.acting = acting;
    }

    @POST
    public RestResponse<Object> clear(@RestPath String id, @RestPath String record) {
        var number = Tags.number("record", record);
        var row = clearings.clear(Tags.id("import", id), number, false, acting.act());
        return RestResponse.seeOther(URI.create("/deals/" + row.dealId() + "?done=cleared#ledgers"));
    }
}
