package wutong.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Who is signed in where. A session ends when it is not used for a while, and at the latest after half a day. */
@ApplicationScoped
public class Sessions implements PanacheRepository<Session> {

    /** A session as the person sees it whose it is. */
    public record SessionRow(String id, Instant beganAt, Instant seenAt, String address, String browser, boolean here) {

        /** What it runs in, as short as one would say it: {@code Chrome · Windows}. */
        public String device() {
            return Device.of(browser);
        }
    }

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final People people;
    private final Journal journal;
    private final Lookup lookup;
    private final Duration idle;
    private final Duration longest;
    private final List<Role> demanding;

    Sessions(
            People people,
            Journal journal,
            Lookup lookup,
            @ConfigProperty(name = "wutong.session.idle") Duration idle,
            @ConfigProperty(name = "wutong.session.longest") Duration longest,
            @ConfigProperty(name = "wutong.second-factor.roles") Optional<List<Role>> demanding) {
        this.people = people;
        this.journal = journal;
        this.lookup = lookup;
        this.idle = idle;
        this.longest = longest;
        this.demanding = demanding.orElse(List.of());
    }

    /** How long somebody may look for the code of the second factor. */
    private static final Duration HALF = Duration.ofMinutes(5);

    /**
     * Answers the token for the browser to keep.
     *
     * @param half whether the second factor is still to come
     */
    @Transactional
    String begin(Account account, String address, String browser, boolean half, Instant now) {
        var token = Token.draw();
        var session = new Session();
        session.tokenHash = Token.hash(token);
        session.account = account;
        session.beganAt = now;
        session.seenAt = now;
        session.address = address;
        session.browser = browser == null ? null : browser.substring(0, Math.min(200, browser.length()));
        session.half = half;
        persist(session);
        return token;
    }

    /** The account whose password was given with this token and whose code is still to come. */
    Optional<Session> half(String token, Instant now) {
        return find(
                        "from Session s join fetch s.account a join fetch a.person where s.tokenHash = ?1",
                        Token.hash(token))
                .firstResultOptional()
                .filter(session -> session.half && now.isBefore(session.beganAt.plus(HALF)));
    }

    /** Whose session this is; empty when it has ended or never was. */
    public Optional<Signed> of(String token, Instant now) {
        return lookup.one(
                        Session.class,
                        "from Session s join fetch s.account a join fetch a.person p left join fetch p.unit where s.tokenHash = ?1",
                        Token.hash(token))
                .filter(session -> !session.half && alive(session, now))
                .filter(session -> session.account.state == Account.State.ACTIVE)
                .map(session -> {
                    if (session.seenAt.plus(MINUTE).isBefore(now))
                        QuarkusTransaction.requiringNew()
                                .run(() -> update("seenAt = ?1 where id = ?2", now, session.id));
                    return Signed.of(
                            session,
                            people.actor(session.account.person),
                            SecondFactor.lacks(session.account, demanding));
                });
    }

    private boolean alive(Session session, Instant now) {
        return now.isBefore(session.seenAt.plus(idle)) && now.isBefore(session.beganAt.plus(longest));
    }

    @Transactional
    public List<SessionRow> rows(Signed signed, Instant now) {
        return list("account.id = ?1 order by seenAt desc, id desc", signed.account()).stream()
                .filter(one -> !one.half && alive(one, now))
                .map(one -> new SessionRow(
                        one.id.toString(),
                        one.beganAt,
                        one.seenAt,
                        one.address,
                        one.browser,
                        one.id.equals(signed.session())))
                .toList();
    }

    /**
     * Ends one session of theirs.
     *
     * @throws Refused when it is none of theirs
     */
    @Transactional
    public void end(long session, Signed signed, Act act) {
        if (delete("id = ?1 and account.id = ?2", session, signed.account()) == 0) {
            throw Refused.absent("session", session);
        }
        journal.note(act, "person", act.actor().id(), "signed-out", null, null, null);
    }

    /** Ends all sessions of theirs, the present one too. */
    @Transactional
    public void endAll(Signed signed, Act act) {
        endAll(signed.account(), null);
        journal.note(act, "person", act.actor().id(), "signed-out", null, null, null);
    }

    /** @param but the one that stays; null for none */
    @Transactional
    void endAll(long account, Long but) {
        delete("account.id = ?1 and id <> ?2", account, but == null ? -1L : but);
    }

    /** Those that have ended by themselves need no row. */
    @Transactional
    void sweep(Instant now) {
        delete("seenAt < ?1 or beganAt < ?2", now.minus(idle), now.minus(longest));
    }

    /** How many of somebody's stand. */
    @Transactional
    public long count(long person, Instant now) {
        return list("account.person.id", person).stream()
                .filter(one -> !one.half && alive(one, now))
                .count();
    }
}
