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
     * @param half the password fitted, and the code of the second factor is still to come
     * @param rest how long to wait before the next attempt is looked at; null when it may come at once
     */
    public record Outcome(String token, boolean half, Duration rest) {

        static final Outcome REFUSED = new Outcome(null, false, null);

        public boolean in() {
            return token != null && !half;
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
        if (rest.isPresent()) return new Outcome(null, false, rest.get());
        var account = accounts.usable(username);
        if (!Passwords.fits(password, account.map(one -> one.passwordHash).orElse(null))) {
            return failed(account, byName, byAddress, address, now);
        }
        // Failures are forgotten with the code: who knows the password alone has no more attempts at it than others.
        return account.orElseThrow().factorSince == null
                ? in(account.orElseThrow(), byName, byAddress, address, browser, now)
                : new Outcome(sessions.begin(account.orElseThrow(), address, browser, true, now), true, null);
    }

    /**
     * The second step: the code of the second factor.
     *
     * @param token that of the first step
     */
    @Transactional
    public Outcome confirm(String token, String code, String address, String browser, Instant now) {
        var half = sessions.half(token, now);
        if (half.isEmpty()) return Outcome.REFUSED;
        var account = half.get().account;
        var byName = "account:" + account.username;
        var byAddress = "address:" + address;
        var rest = failures.rest(byName, now).or(() -> failures.rest(byAddress, now));
        if (rest.isPresent()) return new Outcome(null, false, rest.get());
        if (accounts.usable(account.username).isEmpty() || !SecondFactor.takes(account, code, now)) {
            return failed(Optional.of(account), byName, byAddress, address, now);
        }
        sessions.delete(half.get());
        return in(account, byName, byAddress, address, browser, now);
    }

    /** Whether a first step stands that the code may follow. */
    @Transactional
    public boolean halfway(String token, Instant now) {
        return sessions.half(token, now).isPresent();
    }

    private Outcome in(Account account, String byName, String byAddress, String address, String browser, Instant now) {
        failures.forget(byName);
        failures.forget(byAddress);
        note(Optional.of(account), "signed-in", address, now);
        var token = sessions.begin(account, address, browser, false, now);
        accounts.cameIn(account, now);
        return new Outcome(token, false, null);
    }

    private Outcome failed(Optional<Account> account, String byName, String byAddress, String address, Instant now) {
        failures.count(byName, now);
        failures.count(byAddress, now);
        note(account, "sign-in-failed", address, now);
        return Outcome.REFUSED;
    }

    /** A name that is no account may be a password in the wrong box: it is not written down. */
    private void note(Optional<Account> account, String verb, String address, Instant now) {
        var actor = account.map(one -> one.person.actor()).orElse(Actor.HOUSE);
        var id = account.map(one -> one.person.id).orElse(0L);
        journal.note(Act.by(actor, Act.Door.PAGE, now), "person", id, verb, null, Map.of("address", address), null);
    }
}
