package wutong.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** The order in which milestones must and should follow one another. Source: domain.md §4.3. */
final class DateOrder {

    private static final List<FactKind> AFTER_CONTACT =
            List.of(FactKind.SIGNED, FactKind.REGISTERED, FactKind.LANDED, FactKind.OPENED);

    private DateOrder() {}

    /** @throws Refused naming each field that breaks the hard order or lies in the future */
    static void require(Function<FactKind, LocalDate> day, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        for (var kind : FactKind.values()) {
            if (kind.milestone() && day.apply(kind) != null && day.apply(kind).isAfter(today)) {
                flaws.add(Flaw.of(kind.field, "date-in-future", day.apply(kind), today));
            }
        }
        before(FactKind.RECEIVED, FactKind.FIRST_CONTACT, day, flaws);
        for (var later : AFTER_CONTACT) {
            before(
                    day.apply(FactKind.FIRST_CONTACT) == null ? FactKind.RECEIVED : FactKind.FIRST_CONTACT,
                    later,
                    day,
                    flaws);
        }
        before(FactKind.REGISTERED, FactKind.LANDED, day, flaws);
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, "dates-out-of-order", flaws);
        }
    }

    /** @throws Refused when something that has happened is said of a later day */
    static void past(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refused.rule(field, "date-in-future", day, today);
        }
    }

    /** Soft order: what a person should look at. */
    static List<Finding> flags(Standing at) {
        var flags = new ArrayList<Finding>();
        soft(at.signedOn(), at.landedOn(), Finding.SIGN_AFTER_LAND, flags);
        soft(at.signedOn(), at.registeredOn(), Finding.SIGN_AFTER_REGISTER, flags);
        if (ahead(at)) flags.add(Finding.STAGE_BEHIND);
        return flags;
    }

    private static boolean ahead(Standing at) {
        return at.signedOn() != null && Stage.SIGNED.beyond(at.stage())
                || at.registeredOn() != null && Stage.REGISTERED.beyond(at.stage())
                || at.landedOn() != null && Stage.LANDED.beyond(at.stage())
                || at.openedOn() != null && Stage.OPERATING.beyond(at.stage());
    }

    private static void soft(LocalDate first, LocalDate then, Finding flag, List<Finding> flags) {
        if (first != null && then != null && first.isAfter(then)) {
            flags.add(flag);
        }
    }

    private static void before(FactKind first, FactKind then, Function<FactKind, LocalDate> day, List<Flaw> flaws) {
        var a = day.apply(first);
        var b = day.apply(then);
        if (a != null && b != null && a.isAfter(b)) {
            flaws.add(Flaw.of(then.field, "before-milestone", b, DealField.of(first), a));
        }
    }
}
