package wutong.web.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.measure.DateText;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;
import wutong.measure.MoneyText;

/** What a form says of a deal, in the words of people: 1亿元 is an amount. */
final class SaidForm extends Saying {

    /** Filled in by the form itself, so that it says nothing alone. */
    private static final String PREFILLED = "touch.occurredOn";

    private final Form form;
    private final List<Flaw> flaws = new ArrayList<>();

    SaidForm(Form form) {
        this.form = form;
    }

    /** @throws Refused with every flaw met so far, or for a field that nobody asked for */
    void finish() {
        form.requireAsked();
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, "not-valid", flaws);
        }
    }

    @Override
    boolean names(String path) {
        return form.has(path);
    }

    @Override
    boolean opens(String path, List<String> members) {
        return members.stream()
                .map(member -> path + "." + member)
                .anyMatch(name -> form.text(name) != null && !name.equals(PREFILLED));
    }

    /** Says that a field must be filled in, unless it is. */
    void require(String path) {
        if (form.text(path) == null) {
            flaw(path, "required");
        }
    }

    @Override
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

    @Override
    LocalDate day(String path) {
        var text = form.text(path);
        var read = DateText.read(text, null);
        return text != null && (read.day() == null || read.fault() != null)
                ? flaw(path, "unreadable-date", text)
                : read.day();
    }

    @Override
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
        return flaw(
                path,
                "unknown-code",
                text,
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
    }

    @Override
    Money money(String path, MoneyBounds bounds) {
        var text = form.text(path);
        return text == null ? null : checked(() -> MoneyText.read(path, text, bounds));
    }

    @Override
    Long id(String path) {
        var text = form.text(path);
        return text == null ? null : Long.valueOf(text.matches("\\d{1,18}") ? text : "-1");
    }

    @Override
    Boolean flag(String path) {
        return "true".equals(form.text(path));
    }

    @Override
    Integer whole(String path) {
        var text = form.text(path);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : flaw(path, "unreadable-number", text);
    }

    @Override
    BigDecimal decimal(String path, BigDecimal below) {
        var text = form.text(path);
        if (text == null) {
            return null;
        }
        var plain = text.replace(",", "");
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") && new BigDecimal(plain).compareTo(below) < 0
                ? new BigDecimal(plain)
                : flaw(path, "unreadable-number", text);
    }

    @Override
    <T> T flaw(String path, String code, Object... args) {
        flaws.add(Flaw.of(path, code, args));
        return null;
    }

    @Override
    <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refused e) {
            flaws.addAll(e.flaws);
            return null;
        }
    }
}
