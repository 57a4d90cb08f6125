package wutong.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wutong.listing.Page;

/** How a page of a list looks over the API: its items, its place, and the address of the next one. */
public final class Lists {

    private Lists() {}

    /** @param total how many there are in all, when the asker wanted to know; else null */
    public static Response page(UriInfo uri, Page<?> page, Long total) {
        var body = new LinkedHashMap<String, Object>();
        body.put("items", page.items());
        body.put("page", place(page, total));
        var answer = Response.ok(body);
        if (page.hasMore()) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            answer.header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** A list that is always told whole. */
    public static Map<String, Object> whole(List<?> items) {
        return Map.of("items", items);
    }

    public static boolean totalWanted(String prefer) {
        return prefer != null && prefer.contains("return=total-count");
    }

    private static Map<String, Object> place(Page<?> page, Long total) {
        var place = new LinkedHashMap<String, Object>();
        place.put("limit", page.limit());
        place.put("next", page.next());
        place.put("hasMore", page.hasMore());
        if (total != null) {
            place.put("total", total);
        }
        return place;
    }
}
