package wutong.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Gives lists and figures of the API, which have no version of their own, a tag of what they tell, and 304 to whoever has just that. */
@Provider
public class Marks implements ContainerResponseFilter {

    private static final String JSON = "application/json;charset=UTF-8";

    private final Tags tags;

    Marks(Tags tags) {
        this.tags = tags;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!bare(request, response)) {
            return;
        }
        var written = tags.written(response.getEntity());
        var tag = Tags.of(written);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (Tags.known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(written);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, JSON);
        }
    }

    private static boolean bare(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getMethod().equals("GET")
                && Visit.api(request.getUriInfo().getPath())
                && response.getStatus() == 200
                && response.hasEntity()
                && json(response)
                && !response.getHeaders().containsKey(HttpHeaders.ETAG);
    }

    /** A page of a list leaves its type to the route; a file names its own. */
    private static boolean json(ContainerResponseContext response) {
        return response.getMediaType() == null
                ? response.getEntity() instanceof Map
                : MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }
}
