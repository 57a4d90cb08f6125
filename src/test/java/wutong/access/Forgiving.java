package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Forgets failures to sign in: all tests come from one address. */
@ApplicationScoped
public class Forgiving {

    private final Failures failures;

    Forgiving(Failures failures) {
        this.failures = failures;
    }

    public void forget() {
        failures.forget("address:127.0.0.1", Instant.now());
    }
}
