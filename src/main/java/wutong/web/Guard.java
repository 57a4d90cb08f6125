package wutong.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Set;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/**
 * Lets no other site act in a visitor's name: an unsafe request must come from a page of ours. One that brings no session acts in
 * nobody's name, and may come from no browser at all.
 */
@Provider
@PreMatching
public class Guard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    Guard() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || ours(request)) {
            return;
        }
        throw new Refused(Refused.Kind.FORBIDDEN, "cross-site", List.of(Flaw.of(null, "cross-site")));
    }

    private static boolean ours(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeaderString("Origin");
        return origin == null
                ? !request.getCookies().containsKey(Door.COOKIE)
                : sameHost(origin, request.getHeaderString("Host"));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
