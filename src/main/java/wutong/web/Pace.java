package wutong.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** Lets nobody ask faster than the house can answer. Whoever is sent away before this is counted by {@link Door}. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class Pace implements ContainerRequestFilter {

    private final Acting acting;
    private final Visit visit;
    private final Paces paces;

    Pace(Acting acting, Visit visit, Paces paces) {
        this.acting = acting;
        this.visit = visit;
        this.paces = paces;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var who = acting.present()
                ? "account " + acting.me() + " " + acting.actor().name()
                : Paces.address(visit.from());
        var seconds = paces.seconds(who);
        if (seconds > 0) {
            throw new Refused(
                            Refused.Kind.TOO_MANY,
                            "too-many-requests",
                            List.of(Flaw.of(null, "too-many-requests", seconds)))
                    .with("retryAfter", seconds);
        }
    }
}
