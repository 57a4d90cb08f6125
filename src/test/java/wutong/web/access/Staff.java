package wutong.web.access;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wutong.OnDuty;
import wutong.access.Accounts;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.identity.Unit;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.web.Ask;
import wutong.web.Door;
import wutong.web.SignedIn;

/** People of a test, each with a unit, roles and an account, signed in once. */
@ApplicationScoped
public class Staff {

    private static final Act ACT =
            Act.by(new Actor(0, "测试", Set.of()), Act.Door.SEED, Instant.parse("2025-01-01T00:00:00Z"));

    private final People people;
    private final Units units;
    private final Accounts accounts;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Staff(People people, Units units, Accounts accounts) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
    }

    /** @param above null for a unit that stands by itself */
    @Transactional
    public long unit(String name, String above) {
        var parent = above == null ? null : units.namedOrMade(above, null, ACT);
        Unit unit = units.namedOrMade(name, null, ACT);
        unit.parent = parent;
        return unit.id;
    }

    /** Someone of that user name, who is there already when asked for again. */
    @Transactional
    public long person(String username, String unit, Role... roles) {
        if (accounts.known(username)) {
            return people.actor(username).id();
        }
        var own = unit == null ? null : units.namedOrMade(unit, null, ACT).id;
        var id = Long.parseLong(
                people.join(username, own, Arrays.asList(roles), ACT).id());
        accounts.open(id, username, OnDuty.PASSWORD, ACT);
        return id;
    }

    /** The token of their session. */
    public String token(String username) {
        return tokens.computeIfAbsent(username, name -> SignedIn.in(name, OnDuty.PASSWORD));
    }

    /** Asks in their session, as from a page of ours. */
    public RequestSpecification as(String username) {
        return Ask.stranger().cookie(Door.COOKIE, token(username)).header("Sec-Fetch-Site", "same-origin");
    }

    public RequestSpecification form(String username) {
        return as(username).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    /** @param body in JSON, with ' for " */
    public RequestSpecification json(String username, String body) {
        return as(username).contentType("application/json; charset=UTF-8").body(body.replace('\'', '"'));
    }
}
