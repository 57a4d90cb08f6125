package wutong.web.access;

import jakarta.ws.rs.core.NewCookie;
import wutong.web.Door;

/** The two cookies of signing in: that of a session, and that of the way between password and code. No script reads them. */
final class Biscuit {

    static final String STEP = "wutong-step";

    /** As long as {@link wutong.access.Sessions} waits for the code. */
    private static final int STEP_SECONDS = 300;

    private Biscuit() {}

    /** Ends with the browser, or by itself, whichever comes first: {@link wutong.access.Sessions} knows. */
    static NewCookie session(String token, boolean tls) {
        return cookie(Door.COOKIE, token, NewCookie.DEFAULT_MAX_AGE, NewCookie.SameSite.LAX, tls);
    }

    static NewCookie step(String token, boolean tls) {
        return cookie(STEP, token, STEP_SECONDS, NewCookie.SameSite.STRICT, tls);
    }

    /** Takes the cookie of this name away. */
    static NewCookie gone(String name, boolean tls) {
        return cookie(name, "", 0, NewCookie.SameSite.LAX, tls);
    }

    private static NewCookie cookie(String name, String value, int age, NewCookie.SameSite site, boolean tls) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite(site)
                .secure(tls)
                .build();
    }
}
