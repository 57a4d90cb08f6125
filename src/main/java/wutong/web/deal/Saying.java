package wutong.web.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import wutong.deal.Agreement;
import wutong.deal.DealField;
import wutong.deal.Evidence;
import wutong.deal.FirstReport;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.StageMoves;
import wutong.deal.TouchForm;
import wutong.deal.TouchKind;
import wutong.enterprise.EnterpriseRef;
import wutong.identity.Person;
import wutong.measure.CreditCode;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;

/**
 * What somebody says of a deal, by a form or over the API. A path leads to a member of a member with a dot. What is not there or blank is
 * null; what cannot be read is null too and kept as a flaw, so that all are told at once.
 */
abstract class Saying {

    private static final BigDecimal LARGEST_SPACE = new BigDecimal("10000000000");

    static final List<String> TOUCH = List.of("kind", "occurredOn", "summary", "nextStep", "nextStepBy");

    /** Whether the path is mentioned, if only to say that there is nothing. */
    abstract boolean names(String path);

    /** Whether something is said under the path, which has these members and no others. */
    abstract boolean opens(String path, List<String> members);

    abstract String text(String path, int length);

    abstract LocalDate day(String path);

    abstract <E> E code(String path, Class<E> type);

    abstract Money money(String path, MoneyBounds bounds);

    /** Another record's id; text that can be no id is that of no record. */
    abstract Long id(String path);

    abstract Boolean flag(String path);

    abstract Integer whole(String path);

    /** @param below the first value that is too large */
    abstract BigDecimal decimal(String path, BigDecimal below);

    abstract <T> T flaw(String path, String code, Object... args);

    /** Runs a check of the house, keeping its refusal as a flaw. */
    abstract <T> T checked(Supplier<T> check);

    /** What is said of these fields; one that is not named is left out, a blank one is said to be none. */
    Said read(Collection<DealField> fields) {
        var said = new Said();
        fields.stream().filter(field -> names(field.field)).forEach(field -> said.say(field, value(field)));
        return said;
    }

    /** The same, where a blank says nothing. */
    Said given(Collection<DealField> fields) {
        var said = read(fields);
        said.values().values().removeIf(Objects::isNull);
        return said;
    }

    private Object value(DealField field) {
        var path = field.field;
        if (field.type == String.class) {
            return text(path, field.length);
        }
        if (field.type == LocalDate.class) {
            return day(path);
        }
        if (field.type == Money.class) {
            return money(path, field.bounds());
        }
        if (field.type.isEnum()) {
            return code(path, field.type);
        }
        if (field.type == Long.class || field.type == Person.class) {
            return id(path);
        }
        if (field.type == Boolean.class) {
            return flag(path);
        }
        if (field.type == Integer.class) {
            return whole(path);
        }
        return field.type == BigDecimal.class ? decimal(path, LARGEST_SPACE) : composed(field, path + ".");
    }

    private Object composed(DealField field, String at) {
        if (field.type == EnterpriseRef.class) {
            return enterprise(field.field);
        }
        if (!opens(field.field, Part.names(field))) {
            return null;
        }
        if (field.type == Agreement.class) {
            return new Agreement(
                    code(at + "kind", Agreement.Kind.class), text(at + "number", 80), text(at + "parties", 400));
        }
        if (field.type == LocalEntity.class) {
            return new LocalEntity(
                    text(at + "name", 200),
                    creditCode(at + "creditCode"),
                    text(at + "address", 400),
                    day(at + "capitalDueBy"));
        }
        return field.type == Evidence.class
                ? new Evidence(code(at + "kind", Evidence.Kind.class), day(at + "on"), text(at + "ref", 400))
                : new FirstReport(text(at + "unit", 80), text(at + "person", 80));
    }

    /** An investor that is known is told by id, a new one by name. */
    EnterpriseRef enterprise(String path) {
        if (!opens(path, List.of("id", "name", "creditCode"))) {
            return null;
        }
        var investor = new EnterpriseRef(id(path + ".id"), text(path + ".name", 200), creditCode(path + ".creditCode"));
        return investor.id() == null && investor.name() == null ? flaw(path + ".name", "required") : investor;
    }

    private String creditCode(String path) {
        var text = text(path, 60);
        return text == null ? null : checked(() -> CreditCode.check(path, text));
    }

    /** The touch that goes along; null for none. */
    TouchForm touch() {
        return opens("touch", TOUCH) ? touch("touch.") : null;
    }

    /** @param at what stands before the names of its members */
    TouchForm touch(String at) {
        return new TouchForm(
                code(at + "kind", TouchKind.class),
                day(at + "occurredOn"),
                text(at + "summary", 10_000),
                text(at + "nextStep", 2000),
                day(at + "nextStepBy"));
    }

    /** Leave to pass a gate; null when none is asked for. */
    StageMoves.Leave leave() {
        return opens("exception", List.of("reason", "until"))
                ? new StageMoves.Leave(text("exception.reason", 1000), day("exception.until"))
                : null;
    }
}
