package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
        var from = new Origin(username, address);
        var rest = begin(from, now);
        if (rest.isPresent()) return new Outcome(null, false, rest.get());
        var account = accounts.usable(username);
        if (!Passwords.fits(password, account.map(one -> one.passwordHash).orElse(null))) {
            return failed(account, from, now);
        }
        if (account.orElseThrow().factorSince == null) return in(account.orElseThrow(), from, browser, now);
        // Failures are forgotten with the code: who knows the password alone has no more attempts at it than others.
        from.each(origin -> failures.release(origin, now));
        return new Outcome(sessions.begin(account.orElseThrow(), address, browser, true, now), true, null);
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
        var from = new Origin(account.username, address);
        var rest = begin(from, now);
        if (rest.isPresent()) return new Outcome(null, false, rest.get());
        if (accounts.usable(account.username).isEmpty() || !SecondFactor.takes(account, code, now)) {
            return failed(Optional.of(account), from, now);
        }
        sessions.delete(half.get());
        return in(account, from, browser, now);
    }

    /** Counts the attempt for both before anything is looked at. */
    private Optional<Duration> begin(Origin from, Instant now) {
        var rest = failures.begin(from.name(), now);
        if (rest.isPresent()) return rest;
        var other = failures.begin(from.place(), now);
        if (other.isPresent()) failures.release(from.name(), now);
        return other;
    }

    /** From where an attempt comes: under which name, from which address. */
    private record Origin(String username, String address) {

        private static final int LONGEST = 60;

        String name() {
            return "account:" + username.substring(0, Math.min(LONGEST, username.length()));
        }

        String place() {
            return "address:" + address;
        }

        void each(Consumer<String> to) {
            to.accept(name());
            to.accept(place());
        }
    }

    /** Whether a first step stands that the code may follow. */
    @Transactional
    public boolean halfway(String token, Instant now) {
        return sessions.half(token, now).isPresent();
    }

    private Outcome in(Account account, Origin from, String browser, Instant now) {
        from.each(origin -> failures.forget(origin, now));
        note(Optional.of(account), "signed-in", from.address(), now);
        var token = sessions.begin(account, from.address(), browser, false, now);
        accounts.cameIn(account, now);
        return new Outcome(token, false, null);
    }

    private Outcome failed(Optional<Account> account, Origin from, Instant now) {
        from.each(origin -> failures.failed(origin, now));
        note(account, "sign-in-failed", from.address(), now);
        return Outcome.REFUSED;
    }

    /** A name that is no account may be a password in the wrong box: it is not written down. */
    private void note(Optional<Account> account, String verb, String address, Instant now) {
        var actor = account.map(one -> one.person.actor()).orElse(Actor.HOUSE);
        var id = account.map(one -> one.person.id).orElse(0L);
        journal.note(Act.by(actor, Act.Door.PAGE, now, address), "person", id, verb, null, null, null);
    }
}
