package wutong.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Right;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;

/** All keys: whoever keeps accounts sees those of everybody, others their own. */
@ApplicationScoped
public class ApiKeys implements PanacheRepository<ApiKey> {

    /** A key that was just made, with the words that are shown this once. */
    public record Made(KeyRow row, String key) {}

    private static final Columns COLUMNS = Columns.of(
                    "e.id",
                    Column.text("name", "e.name").sorted().filled(),
                    Column.id("person", "e.person.id").filled(),
                    Column.id("unit", "e.unit.id"),
                    Column.date("expiresOn", "e.expiresOn").sorted(),
                    Column.instant("usedAt", "e.usedAt").sorted(),
                    Column.instant("revokedAt", "e.revokedAt"),
                    Column.instant("createdAt", "e.createdAt").sorted().filled())
            .besides("fields")
            .sorted("-createdAt");

    /** A key lives no longer than the account of its holder. */
    private static final String STANDING = """
            from ApiKey k join fetch k.person p left join fetch p.unit left join fetch k.unit
            where k.tokenHash = ?1 and exists (select 1 from Account a where a.person = p and a.state = ACTIVE)""";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int HINT = 4;

    private final People people;
    private final Units units;
    private final Journal journal;
    private final Lookup lookup;
    private final Seal seal;

    ApiKeys(People people, Units units, Journal journal, Lookup lookup, Seal seal) {
        this.people = people;
        this.units = units;
        this.journal = journal;
        this.lookup = lookup;
        this.seal = seal;
    }

    /** Who comes with this key; empty when it is none, or holds no more. */
    public Optional<Signed> of(String token, Instant now) {
        return token.startsWith(ApiKey.PREFIX)
                ? lookup.one(ApiKey.class, STANDING, Token.hash(token))
                        .filter(key -> key.valid(now))
                        .map(key -> signed(key, now))
                : Optional.empty();
    }

    private Signed signed(ApiKey key, Instant now) {
        if (key.usedAt == null || key.usedAt.plus(MINUTE).isBefore(now)) {
            QuarkusTransaction.requiringNew().run(() -> update("usedAt = ?1 where id = ?2", now, key.id));
        }
        var below = key.unit == null ? null : units.below(key.unit.id);
        var personal = key.granted().contains(Scope.PERSONAL_DATA);
        return Signed.of(key, KeyReach.actor(people.actor(key.person), key.name, below, personal));
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<KeyRow> page(Query asked, Signed keeper) {
        var page = rows(keeper).page(asked);
        return page.showing(page.items().stream().map(KeyRow::of).toList());
    }

    @Transactional
    public long count(Query asked, Signed keeper) {
        return rows(keeper).count(asked);
    }

    @Transactional
    public KeyRow one(long id, Signed keeper) {
        return KeyRow.of(kept(id, keeper));
    }

    /**
     * Makes a key; its words are in the answer and nowhere else.
     *
     * @throws Refused when name or scopes are missing, its day is past, it would open nothing, or more than its maker may grant
     */
    @Transactional
    public Made make(KeyForm form, Signed keeper, Act act) {
        var grants = all(keeper);
        var asked = form.person() == null ? act.actor().id() : form.person();
        if (!grants && asked != act.actor().id()) throw Refused.rule("person", "not-found", "person", asked);
        var person =
                people.findByIdOptional(asked).orElseThrow(() -> Refused.rule("person", "not-found", "person", asked));
        KeyRule.check(form, person.held(), grants, act.today());
        var key = new ApiKey();
        var token = ApiKey.PREFIX + Token.draw();
        key.name = form.name();
        key.tokenHash = Token.hash(token);
        key.hint = token.substring(token.length() - HINT);
        key.scopes = form.scopes().stream().distinct().map(Scope::name).collect(Collectors.joining(","));
        key.person = person;
        key.unit = form.unit() == null
                ? null
                : units.findByIdOptional(form.unit())
                        .orElseThrow(() -> Refused.rule("unit", "not-found", "unit", form.unit()));
        key.expiresOn = form.expiresOn();
        key.made(act);
        persist(key);
        var row = KeyRow.of(key);
        journal.note(act, "api-key", key.id, "key-made", null, row, null);
        return new Made(row, token);
    }

    /**
     * Ends a key: the next request with it is refused. One that has ended stays so.
     *
     * @throws Refused when the keeper knows of no such key
     */
    @Transactional
    public void revoke(long id, Signed keeper, Act act) {
        var key = kept(id, keeper);
        if (key.revokedAt == null) {
            key.revokedAt = act.at();
            key.changed(act);
            journal.note(act, "api-key", id, "key-revoked", null, Map.of("name", key.name), null);
        }
    }

    private ApiKey kept(long id, Signed keeper) {
        return findByIdOptional(id)
                .filter(key -> all(keeper) || key.person.id == keeper.actor().id())
                .orElseThrow(() -> Refused.absent("api-key", id));
    }

    private Rows<ApiKey> rows(Signed keeper) {
        var own = all(keeper)
                ? Clause.ALL
                : Clause.of("e.person.id = :keeper", "keeper", keeper.actor().id());
        return new Rows<>(getEntityManager(), ApiKey.class, "join fetch e.person left join fetch e.unit", own);
    }

    private static boolean all(Signed keeper) {
        return keeper.rights().contains(Right.KEEP_ACCOUNTS);
    }
}
