package wutong.web.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import wutong.deal.Agreement;
import wutong.deal.DealField;
import wutong.deal.Evidence;
import wutong.deal.FirstReport;
import wutong.deal.LeadSource;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.StageMoves;
import wutong.deal.TouchForm;
import wutong.deal.TouchKind;
import wutong.enterprise.EnterpriseRef;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Person;
import wutong.measure.CreditCode;
import wutong.measure.DateText;
import wutong.measure.Money;
import wutong.measure.MoneyText;

/** What a form says of a deal, in the words of people: 1亿元 is an amount. Keeps every flaw, so that all are told at once. */
final class SaidForm {

    private static final BigDecimal LARGEST_SPACE = new BigDecimal("10000000000");

    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    SaidForm(Form form) {
        this.form = form;
    }

    /** @throws Refused with every flaw met so far */
    void finish() {
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, "not-valid", flaws);
        }
    }

    /** What the form says of these fields; one that it does not name is left out, a blank one is said to be none. */
    Said read(Collection<DealField> fields) {
        var said = new Said();
        for (var field : fields) {
            if (Part.of(field).stream().anyMatch(part -> form.names(part.path()))) {
                said.say(field, value(field));
            }
        }
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
            var text = text(path, field.length);
            var source = field == DealField.SOURCE ? LeadSource.named(text) : null;
            return source == null ? text : source.zh();
        }
        if (field.type == LocalDate.class) {
            return day(path);
        }
        if (field.type == Money.class) {
            return money(field);
        }
        if (field.type.isEnum()) {
            return code(path, field.type);
        }
        if (field.type == Long.class || field.type == Person.class) {
            return id(path);
        }
        if (field.type == Boolean.class) {
            return "true".equals(form.text(path));
        }
        if (field.type == Integer.class) {
            return whole(path);
        }
        return field.type == BigDecimal.class ? decimal(path) : composed(field, path + ".");
    }

    private Object composed(DealField field, String path) {
        if (Part.of(field).stream().allMatch(part -> form.text(part.path()) == null)) {
            return null;
        }
        if (field.type == EnterpriseRef.class) {
            return form.text(path + "name") == null
                    ? flaw(path + "name", "required")
                    : new EnterpriseRef(null, text(path + "name", 200), creditCode(path + "creditCode"));
        }
        if (field.type == Agreement.class) {
            return new Agreement(
                    code(path + "kind", Agreement.Kind.class), text(path + "number", 80), text(path + "parties", 400));
        }
        if (field.type == LocalEntity.class) {
            return new LocalEntity(
                    text(path + "name", 200),
                    creditCode(path + "creditCode"),
                    text(path + "address", 400),
                    day(path + "capitalDueBy"));
        }
        return field.type == Evidence.class
                ? new Evidence(code(path + "kind", Evidence.Kind.class), day(path + "on"), text(path + "ref", 400))
                : new FirstReport(text(path + "unit", 80), text(path + "person", 80));
    }

    /** The touch that the form logs; null when nothing of it is filled in. */
    TouchForm touch() {
        var form = new TouchForm(
                code("touch.kind", TouchKind.class),
                day("touch.occurredOn"),
                text("touch.summary", 10_000),
                text("touch.nextStep", 2000),
                day("touch.nextStepBy"));
        return form.kind() == null && form.summary() == null && form.nextStep() == null ? null : form;
    }

    /** Leave to pass a gate; null when the form asks for none. */
    StageMoves.Leave leave() {
        var leave = new StageMoves.Leave(text("exception.reason", 1000), day("exception.until"));
        return leave.reason() == null && leave.until() == null ? null : leave;
    }

    String text(String path, int length) {
        var text = form.text(path);
        if (text == null) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            return flaw(path, "unreadable-text", path);
        }
        return text.length() > length ? flaw(path, "too-long", length) : text;
    }

    LocalDate day(String path) {
        var text = form.text(path);
        var read = DateText.read(text, null);
        return text != null && (read.day() == null || read.fault() != null)
                ? flaw(path, "unreadable-date", text)
                : read.day();
    }

    <E> E code(String path, Class<E> type) {
        var text = form.text(path);
        if (text == null) {
            return null;
        }
        for (var one : type.getEnumConstants()) {
            if (((Enum<?>) one).name().equals(text)) {
                return one;
            }
        }
        return flaw(path, "unknown-code", text, Arrays.toString(type.getEnumConstants()));
    }

    /** Says that a field must be filled in, unless it is. */
    void require(String path) {
        if (form.text(path) == null) {
            flaw(path, "required");
        }
    }

    private Money money(DealField field) {
        var text = form.text(field.field);
        return text == null ? null : checked(() -> MoneyText.read(field.field, text, field.bounds()));
    }

    private String creditCode(String path) {
        var text = text(path, 60);
        return text == null ? null : checked(() -> CreditCode.check(path, text));
    }

    /** Text that can be no id is that of no record. */
    private Long id(String path) {
        var text = form.text(path);
        return text == null ? null : Long.valueOf(text.matches("\\d{1,18}") ? text : "-1");
    }

    private Integer whole(String path) {
        var text = form.text(path);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : flaw(path, "unreadable-number", text);
    }

    private BigDecimal decimal(String path) {
        var text = form.text(path);
        if (text == null) {
            return null;
        }
        var plain = text.replace(",", "");
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") && new BigDecimal(plain).compareTo(LARGEST_SPACE) < 0
                ? new BigDecimal(plain)
                : flaw(path, "unreadable-number", text);
    }

    private <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refused e) {
            flaws.addAll(e.flaws);
            return null;
        }
    }

    private <T> T flaw(String path, String code, Object... args) {
        flaws.add(Flaw.of(path, code, args));
        return null;
    }
}
