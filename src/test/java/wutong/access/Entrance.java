package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Lets tests in without the form, which a wrong password in another test may have closed for this address. */
@ApplicationScoped
public class Entrance {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Failures failures;

    Entrance(Accounts accounts, Sessions sessions, Failures failures) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.failures = failures;
    }

    /** The token of a new session. */
    @Transactional
    public String token(String username) {
        return sessions.begin(accounts.usable(username).orElseThrow(), "127.0.0.1", null, false, Instant.now());
    }

    /** Forgets who failed, so that the form may be tried. */
    @Transactional
    public void forgive(String username) {
        failures.forget("account:" + username, Instant.now());
        failures.forget("address:127.0.0.1", Instant.now());
    }

    /** What the device of the second factor would show now. */
    @Transactional
    public String code(String username) {
        return code(username, 0);
    }

    /** The same so many half minutes later. */
    @Transactional
    public String code(String username, int later) {
        var secret = accounts.find("username", username).firstResult().factorSecret;
        return SecondFactor.code(secret, Instant.now().getEpochSecond() / 30 + later);
    }
}
