package wutong.deal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Person;
import wutong.identity.Role;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.listing.Clause;

/** Which deals somebody sees, and which are theirs to change. Source: domain.md §11, settled.md 24. Pure. */
final class Reach {

    private Reach() {}

    static boolean sees(Sight sight, Deal deal) {
        return sight.all() || owns(sight.person(), deal) || in(sight.units(), deal);
    }

    /** Whether its investor is told: whoever works on the deal or answers for it is inside, a colleague who reads it is not. */
    static boolean inside(Sight sight, Deal deal) {
        return !Cover.confidential(deal)
                || sight.all()
                || owns(sight.person(), deal)
                || sight.heads() && in(sight.units(), deal);
    }

    /** Whether somebody may learn that a deal is of this investor. */
    static boolean knows(Sight sight, Deal deal) {
        return sees(sight, deal) && inside(sight, deal);
    }

    /** The same as a condition on {@code d}. */
    static Clause told(Sight sight) {
        if (sight.all()) {
            return Clause.ALL;
        }
        var open = "d.secrecyReason is null or fk(d.enterprise) is null or d.owner.id = :teller";
        return sight.heads() && !sight.units().isEmpty()
                ? new Clause(
                        "(" + open + " or d.at.unitId in :toldUnits)",
                        Map.of("teller", sight.person(), "toldUnits", sight.units()))
                : new Clause("(" + open + ")", Map.of("teller", sight.person()));
    }

    /** Whether the numbers of its contacts are shown in full. */
    static boolean contacts(Sight sight, Long owner) {
        return sight.contactsOf(owner);
    }

    /**
     * Enterprises of which somebody has a deal, and nobody out of their sight had one before: naming what another has brings no number. As a
     * condition on an enterprise of that name, for a sight of one's own.
     */
    static Clause own(Sight sight, String enterprise) {
        var own = "exists (select 1 from Deal own where own.enterprise = " + enterprise
                + " and own.undoneAt is null and own.owner.id = :caller";
        if (sight.all()) {
            return Clause.of(own + ")", "caller", sight.person());
        }
        var before = own
                + " and not exists (select 1 from Deal before where before.enterprise = own.enterprise and before.undoneAt is null"
                + " and before.id < own.id and (before.owner.id is null or before.owner.id <> :caller)";
        return sight.units().isEmpty()
                ? Clause.of(before + "))", "caller", sight.person())
                : new Clause(
                        before + " and (before.at.unitId is null or before.at.unitId not in :callerUnits)))",
                        Map.of("caller", sight.person(), "callerUnits", sight.units()));
    }

    /** The same as a condition on {@code d}. */
    static Clause seen(Sight sight) {
        if (sight.all()) {
            return Clause.ALL;
        }
        var own = Clause.of("d.owner.id = :seer", "seer", sight.person());
        return sight.units().isEmpty()
                ? own
                : new Clause(
                        "(d.owner.id = :seer or d.at.unitId in :seenUnits)",
                        Map.of("seer", sight.person(), "seenUnits", sight.units()));
    }

    /** A supervisor all, a head those of the unit, an officer their own. */
    static boolean covers(Long owner, Long unit, Act act) {
        var actor = act.actor();
        if (actor.key() != null
                && actor.key().bound()
                && (unit == null || !actor.units().contains(unit))) {
            return false;
        }
        var head = actor.holds(Role.HEAD.name());
        return act.door() == Act.Door.SEED
                || runs(actor)
                || head && unit != null && actor.units().contains(unit)
                || (head || actor.holds(Role.OFFICER.name())) && owner != null && owner == actor.id();
    }

    /** @throws Refused when the deal is seen, but another's to change */
    static void require(Deal deal, Act act) {
        if (!covers(deal.owner == null ? null : deal.owner.id, deal.at.unitId(), act)) {
            throw new Refused(
                    Refused.Kind.FORBIDDEN, "deal-not-yours", List.of(Flaw.of(null, "deal-not-yours", deal.no)));
        }
    }

    /** Who logs a lead and sees not all of them has it, and their unit leads it, unless something else is said. */
    static void logged(Said said, Act act) {
        var actor = act.actor();
        if (Sight.of(act).all() || actor.units().isEmpty()) {
            return;
        }
        // What a program brings to a unit waits for its head to send somebody.
        var brought = actor.key() != null && actor.key().bound() && actor.holds(Role.HEAD.name());
        if (!brought) said.values().putIfAbsent(DealField.OWNER, actor.id());
        said.values().putIfAbsent(DealField.UNIT, actor.units().iterator().next());
    }

    /** Whether a unit may be made to lead a deal by this actor. */
    static boolean leads(Long unit, Act act) {
        return Sight.of(act).all() || act.actor().units().contains(unit);
    }

    /**
     * An officer works for themselves; a head sends the people of the unit and those below.
     *
     * @param person null for nobody
     * @throws Refused naming {@code owner}
     */
    static void assign(Person person, Act act) {
        var actor = act.actor();
        var own = person != null && person.id == actor.id();
        var sent = actor.holds(Role.HEAD.name())
                && (person == null || person.unit != null && actor.units().contains(person.unit.id));
        if (!own && !sent && act.door() != Act.Door.SEED && !runs(actor)) {
            throw Refused.rule("owner", "not-yours-to-assign");
        }
    }

    /** Whether all deals are theirs to change. */
    private static boolean runs(Actor actor) {
        return actor.holds(Role.SUPERVISOR.name())
                || actor.key() != null && actor.key().everywhere();
    }

    private static boolean owns(Long person, Deal deal) {
        return person != null && deal.owner != null && deal.owner.id.equals(person);
    }

    private static boolean in(Set<Long> units, Deal deal) {
        return deal.at.unitId() != null && units.contains(deal.at.unitId());
    }
}
