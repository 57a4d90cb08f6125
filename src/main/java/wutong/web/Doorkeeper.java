package wutong.web;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import wutong.access.Sessions;
import wutong.access.Signed;

/** Looks up whose session a cookie belongs to; one that is forged, old or cut belongs to nobody. */
@ApplicationScoped
public class Doorkeeper implements IdentityProvider<TokenAuthenticationRequest> {

    static final String SIGNED = "signed";

    private final Sessions sessions;
    private final Clock clock;

    Doorkeeper(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken().getToken();
        return context.runBlocking(() ->
                sessions.of(token, Instant.now(clock)).map(Doorkeeper::identity).orElse(null));
    }

    private static SecurityIdentity identity(Signed signed) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(signed.actor().name()))
                .addRoles(signed.actor().roles())
                .addAttribute(SIGNED, signed)
                .build();
    }
}
