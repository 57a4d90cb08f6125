package wutong.web.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import wutong.access.Sessions;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Door;
import wutong.web.Needs;

/** Signs a browser out. */
@Needs(Right.ENTER)
@Path("/sign-out")
public class SignOutPages {

    private final Sessions sessions;
    private final Acting acting;
    private final HttpServerRequest request;

    SignOutPages(Sessions sessions, Acting acting, HttpServerRequest request) {
        this.sessions = sessions;
        this.acting = acting;
        this.request = request;
    }

    @POST
    public Response out() {
        sessions.end(acting.signed().session(), acting.signed(), acting.act());
        var gone = Biscuit.gone(Door.COOKIE, request.isSSL());
        return Response.seeOther(URI.create("/sign-in")).cookie(gone).build();
    }
}
