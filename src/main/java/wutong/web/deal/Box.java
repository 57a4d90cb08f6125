package wutong.web.deal;

import java.util.List;
import java.util.Map;
import wutong.web.Formats;

/**
 * One place of a form to write in.
 *
 * @param name under which the form sends it
 * @param id of the element: two forms of a page may ask for the same
 * @param options what can be chosen, or what is suggested where {@code kind} is a text
 * @param length letters that a condition of a list takes; a form is told what is too long when it is sent, and loses nothing
 */
public record Box(
        String name,
        String id,
        String label,
        Kind kind,
        String value,
        List<Option> options,
        String help,
        String error,
        boolean required,
        boolean optional,
        int length) {

    /** How it is written in. */
    public enum Kind {
        TEXT,
        AREA,
        DAY,
        NUMBER,
        CHOICE,
        FLAG
    }

    /** Whether what is typed is read back at once, wherever the box stands: amounts are. */
    public boolean readBack() {
        return LeadReadings.amount(this);
    }

    /** One of the things that can be chosen. */
    public record Option(String value, String label) {}

    /** One of the things that can be chosen, and whether it is. */
    public record Pick(String value, String label, boolean on) {}

    public List<Pick> picks() {
        return options.stream()
                .map(option -> new Pick(option.value, option.label, option.value.equals(value)))
                .toList();
    }

    static Box of(String name, String label, Kind kind) {
        return new Box(name, name, label, kind, "", List.of(), "", null, false, false, 0);
    }

    public boolean area() {
        return kind == Kind.AREA;
    }

    public boolean choice() {
        return kind == Kind.CHOICE;
    }

    public boolean flag() {
        return kind == Kind.FLAG;
    }

    public String type() {
        return kind == Kind.DAY ? "date" : "text";
    }

    public boolean suggests() {
        return kind == Kind.TEXT && !options.isEmpty();
    }

    Box upTo(int most) {
        return new Box(name, id, label, kind, value, options, help, error, required, optional, most);
    }

    Box of(List<Option> choices) {
        return new Box(name, id, label, kind, value, choices, help, error, required, optional, length);
    }

    Box helped(String words) {
        return new Box(name, id, label, kind, value, options, words, error, required, optional, length);
    }

    Box asked() {
        return new Box(name, id, label, kind, value, options, help, error, true, false, length);
    }

    /** Marked as one that may stay empty, in a form where others may not. */
    Box free() {
        return new Box(name, id, label, kind, value, options, help, error, false, true, length);
    }

    Box in(String form) {
        return new Box(name, form + name, label, kind, value, options, help, error, required, optional, length);
    }

    Box value(String text) {
        return new Box(
                name, id, label, kind, text == null ? "" : text, options, help, error, required, optional, length);
    }

    Box wrong(String words) {
        return new Box(name, id, label, kind, value, options, help, words, required, optional, length);
    }

    /** With what was typed, where something was. */
    Box filled(Map<String, String> texts) {
        return texts.containsKey(name) ? value(texts.get(name)) : this;
    }

    /** A value as people read it, rather than as the form sends it. */
    String shown(String text) {
        return options.stream()
                .filter(option -> option.value().equals(text))
                .map(Option::label)
                .findFirst()
                .orElse(text == null || text.isBlank() ? Formats.UNKNOWN : text);
    }
}
