package wutong.web;

import io.quarkus.security.credential.TokenCredential;
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
import java.util.Optional;
import wutong.access.ApiKeys;
import wutong.access.Sessions;
import wutong.access.Signed;

/** Looks up whose session a cookie belongs to, or whose key a program shows; one that is forged, old or cut belongs to nobody. */
@ApplicationScoped
public class Doorkeeper implements IdentityProvider<TokenAuthenticationRequest> {

    static final String SIGNED = "signed";
    static final String SESSION = "session";
    static final String KEY = "key";

    private final Sessions sessions;
    private final ApiKeys keys;
    private final Clock clock;

    Doorkeeper(Sessions sessions, ApiKeys keys, Clock clock) {
        this.sessions = sessions;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        var token = request.getToken();
        return context.runBlocking(
                () -> known(token, Instant.now(clock)).map(Doorkeeper::identity).orElse(null));
    }

    private Optional<Signed> known(TokenCredential token, Instant now) {
        return token.getType().equals(KEY) ? keys.of(token.getToken(), now) : sessions.of(token.getToken(), now);
    }

    private static SecurityIdentity identity(Signed signed) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(signed.actor().name()))
                .addRoles(signed.actor().roles())
                .addAttribute(SIGNED, signed)
                .build();
    }
}
