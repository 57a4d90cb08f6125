package wutong.web.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import wutong.access.KeyForm;
import wutong.access.Scope;
import wutong.fault.Refused;

/** What was typed into the form that makes a key. */
public record KeyTyped(
        @RestForm String name,
        @RestForm List<String> scopes,
        @RestForm String unit,
        @RestForm String expiresOn,
        @RestForm String person) {

    static final KeyTyped NOTHING = new KeyTyped(null, List.of(), null, null, null);

    public KeyTyped {
        scopes = scopes == null ? List.of() : scopes;
    }

    /** Whether a box is ticked. */
    public boolean has(Scope scope) {
        return scopes.contains(scope.name());
    }

    KeyForm form() {
        return new KeyForm(
                Typed.text(name),
                scopes.stream()
                        .map(one -> Typed.code("scopes", one, Scope.class))
                        .toList(),
                Typed.id(unit),
                day(),
                Typed.id(person));
    }

    private LocalDate day() {
        try {
            return Typed.text(expiresOn) == null ? null : LocalDate.parse(expiresOn);
        } catch (DateTimeParseException e) {
            throw Refused.rule("expiresOn", "unreadable-date", expiresOn);
        }
    }
}
