package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;

/** Lets people in by name and password. An unknown name gets the same answer, after the same time, as a wrong password. */
@ApplicationScoped
public class SignIn {

    /**
     * What became of an attempt.
     *
     * @param token for the browser to keep; null when it was refused
     * @param rest how long to wait before the next attempt is looked at; null when it may come at once
     */
    public record Outcome(String token, Duration rest) {

        public boolean in() {
            return token != null;
        }
    }

    private final Accounts accounts;
    private final Sessions sessions;
    private final Failures failures;
    private final Journal journal;

    SignIn(Accounts accounts, Sessions sessions, Failures failures, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.failures = failures;
        this.journal = journal;
    }

    @Transactional
    public Outcome attempt(String name, String password, String address, String browser, Instant now) {
        var username = name.strip().toLowerCase(Locale.ROOT);
        var byName = "account:" + username.substring(0, Math.min(60, username.length()));
        var byAddress = "address:" + address;
        var rest = failures.rest(byName, now).or(() -> failures.rest(byAddress, now));
        if (rest.isPresent()) return new Outcome(null, rest.get());
        var account = accounts.usable(username);
        if (Passwords.fits(password, account.map(one -> one.passwordHash).orElse(null))) {
            failures.forget(byName);
            failures.forget(byAddress);
            note(account, "signed-in", address, now);
            return new Outcome(sessions.begin(account.orElseThrow(), address, browser, now), null);
        }
        failures.count(byName, now);
        failures.count(byAddress, now);
        note(account, "sign-in-failed", address, now);
        return new Outcome(null, null);
    }

    /** A name that is no account may be a password in the wrong box: it is not written down. */
    private void note(Optional<Account> account, String verb, String address, Instant now) {
        var actor = account.map(one -> one.person.actor()).orElse(Actor.HOUSE);
        var id = account.map(one -> one.person.id).orElse(0L);
        journal.note(Act.by(actor, Act.Door.PAGE, now), "person", id, verb, null, Map.of("address", address), null);
    }
}
