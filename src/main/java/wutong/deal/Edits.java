package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import wutong.enterprise.EnterpriseRef;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Person;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.measure.Masked;
import wutong.measure.Money;
import wutong.place.Platforms;

/** Applies what is said of a deal: plain words to its row, facts to the telling. */
@ApplicationScoped
class Edits {

    private final Enterprises enterprises;
    private final People people;
    private final Units units;
    private final Platforms platforms;

    Edits(Enterprises enterprises, People people, Units units, Platforms platforms) {
        this.enterprises = enterprises;
        this.people = people;
        this.units = units;
        this.platforms = platforms;
    }

    /** Fields whose value differs from what stood there, with what stood there. */
    record Change(Map<String, Object> before, Map<String, Object> after) {

        boolean none() {
            return after.isEmpty();
        }

        /** What a source changes of stage, status or end, under the name of that. */
        void add(Entry.Difference difference) {
            if (!Objects.equals(difference.before(), difference.after())) {
                before.put(difference.told(), difference.before());
                after.put(difference.told(), difference.after());
            }
        }
    }

    /**
     * @param changedOn the day from which a fact changes; null to correct the one in force
     * @param firstFrom the day from which a first value holds
     */
    Change apply(Deal deal, Telling telling, Said said, LocalDate changedOn, LocalDate firstFrom, Act act) {
        var change = new Change(new LinkedHashMap<>(), new LinkedHashMap<>());
        said.values().forEach((field, value) -> {
            var before = deal.at == null && field.fact != null ? null : field.get.apply(deal);
            if (!same(before, comparable(field, value)) || changedOn != null && field.fact != null) {
                change.before.put(field.field, journaled(field, before));
                change.after.put(field.field, journaled(field, value));
                put(deal, telling, field, value, changedOn, firstFrom, act);
            }
        });
        return change;
    }

    /** The journal outlives the reason for which a number was kept. */
    private static Object journaled(DealField field, Object value) {
        return field == DealField.CONTACT_TEXT ? Masked.of((String) value) : value;
    }

    private void put(
            Deal deal,
            Telling telling,
            DealField field,
            Object value,
            LocalDate changedOn,
            LocalDate firstFrom,
            Act act) {
        if (field == DealField.NAME && value == null) {
            deal.unname();
        } else if (field == DealField.ENTERPRISE) {
            deal.enterprise = value == null ? null : enterprises.foundOrMade((EnterpriseRef) value, act);
        } else if (field == DealField.OWNER) {
            deal.owner = owner(field, (Long) value, act);
        } else if (field.fact == null) {
            possible(field, value, act.today());
            field.set.accept(deal, value);
        } else if (field.fact.milestone()) {
            telling.date(field.fact, (LocalDate) value);
            deal.activeOn = act.today();
        } else {
            require(field, value, act);
            telling.value(field.fact, value, changedOn, firstFrom);
        }
    }

    /** What is proved has happened, and an industry section is one of twenty (GB/T 4754). */
    static void possible(DealField field, Object value, LocalDate today) {
        if (field == DealField.REVIEW_PASSED_ON && value != null) {
            DateOrder.past(field.field, (LocalDate) value, today);
        } else if (value instanceof Evidence paper && paper.on() != null) {
            DateOrder.past(field.field + ".on", paper.on(), today);
        } else if (field == DealField.INDUSTRY_SECTION
                && value != null
                && !value.toString().matches("[A-T]")) {
            throw Refused.rule(field.field, "unknown-code", value, "A–T");
        }
    }

    private Person owner(DealField field, Long id, Act act) {
        var person = id == null ? null : people.findByIdOptional(id).orElseThrow(() -> unknown(field, id));
        Reach.assign(person, act);
        return person;
    }

    private void require(DealField field, Object value, Act act) {
        var known = value == null
                || switch (field) {
                    case UNIT ->
                        Reach.leads((Long) value, act)
                                && units.findByIdOptional((Long) value).isPresent();
                    case PLATFORM -> platforms.findByIdOptional((Long) value).isPresent();
                    default -> true;
                };
        if (!known) {
            throw unknown(field, value);
        }
    }

    static Object comparable(DealField field, Object value) {
        return field == DealField.ENTERPRISE && value instanceof EnterpriseRef ref
                ? ref.id() == null ? ref : ref.id()
                : value;
    }

    /** Whether two values say the same: amounts whatever they were written like, numbers whatever their scale. */
    static boolean same(Object before, Object value) {
        if (before instanceof Money money && value instanceof Money other) {
            return money.sameAs(other);
        }
        if (before instanceof BigDecimal number && value instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return Objects.equals(before, value);
    }

    private static Refused unknown(DealField field, Object id) {
        return Refused.rule(field.field, "not-found", field.field, id);
    }
}
