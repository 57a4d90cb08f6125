package wutong.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.access.Accounts;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.seed.Cast.Officer;

/**
 * Lets somebody in where nobody can sign in yet: the players of the demo story with the password that everybody knows, or else
 * {@code admin} with the password that was set, or with one drawn and left in the data folder.
 */
@ApplicationScoped
class FirstAccounts {

    private static final Officer ADMIN =
            new Officer("管理员", "区投促局", List.of(Role.ADMINISTRATOR, Role.SUPERVISOR), "admin");

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final FirstPassword drawn;
    private final Optional<String> password;
    private final boolean demo;

    FirstAccounts(
            Accounts accounts,
            People people,
            Units units,
            FirstPassword drawn,
            @ConfigProperty(name = "wutong.admin-password") Optional<String> password,
            @ConfigProperty(name = "wutong.demo") boolean demo) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.drawn = drawn;
        this.password = password;
        this.demo = demo;
    }

    /** Accounts of the demo story go with it: where it is off, there are none. */
    @Transactional
    void open(Instant now) {
        var act = Act.by(Actor.HOUSE, Act.Door.SEED, now);
        if (!demo) {
            accounts.closeDemo(act);
        }
        if (demo ? accounts.count() > 0 : accounts.kept() || accounts.known(ADMIN.username())) {
            return;
        }
        if (demo) {
            Cast.read().officers().stream()
                    .filter(player -> player.username() != null)
                    .forEach(player -> accounts.openDemo(person(player, act), player.username(), act));
        } else {
            accounts.open(person(ADMIN, act), ADMIN.username(), password.orElseGet(drawn::draw), act);
        }
    }

    /** Someone of that name and unit, or who joins it now. */
    private long person(Officer one, Act act) {
        var unit = units.namedOrMade(one.unit(), null, act);
        return people.find("name = ?1 and unit = ?2", one.name(), unit)
                .firstResultOptional()
                .map(known -> known.id)
                .orElseGet(() -> Long.valueOf(
                        people.join(one.name(), unit.id, one.roles(), act).id()));
    }
}
