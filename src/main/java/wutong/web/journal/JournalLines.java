package wutong.web.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wutong.deal.DealField;
import wutong.journal.Journal.Entry;
import wutong.web.Formats;
import wutong.web.Languages;
import wutong.web.Visit;
import wutong.web.Words;
import wutong.web.meta.Codes;

/** Entries of the journal in words. */
@Singleton
class JournalLines {

    /** A sort of record, and what it is called. */
    record Kind(String code, String words) {}

    /** The sorts of records that acts touch. */
    private static final List<String> KINDS = List.of(
            "deal",
            "enterprise",
            "import",
            "platform",
            "unit",
            "person",
            "setting",
            "holidays",
            "target",
            "published-total",
            "seal");

    /** What the entry says anyway. */
    private static final Set<String> TOLD_BESIDES = Set.of("id", "by", "recordedAt");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    private final ObjectMapper json;
    private final Visit visit;

    JournalLines(ObjectMapper json, Visit visit) {
        this.json = json;
        this.visit = visit;
    }

    List<Kind> kinds() {
        return KINDS.stream()
                .map(code -> new Kind(code, word(visit.locale(), "journal_kind_", code)))
                .toList();
    }

    List<JournalLine> of(Collection<Entry> entries) {
        var locale = visit.locale();
        return entries.stream()
                .map(entry -> new JournalLine(
                        entry,
                        word(locale, "journal_kind_", entry.kind()),
                        word(locale, "journal_verb_", entry.verb()),
                        changes(locale, entry)))
                .toList();
    }

    private static String word(Locale locale, String prefix, String code) {
        var key = prefix + code.replace('-', '_');
        return Words.has(key) ? Words.say(locale, key) : code;
    }

    private List<JournalLine.Change> changes(Locale locale, Entry entry) {
        var before = read(entry.before());
        var after = read(entry.after());
        var names = new LinkedHashSet<String>();
        Stream.of(before, after).forEach(state -> state.fieldNames().forEachRemaining(names::add));
        names.removeAll(TOLD_BESIDES);
        var changes = new ArrayList<JournalLine.Change>();
        for (var name : names) {
            var was = text(locale, before.path(name));
            var is = text(locale, after.path(name));
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new JournalLine.Change(field(locale, name), was, is));
            }
        }
        return changes;
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state == null ? "{}" : state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null for what is not told. */
    private static String text(Locale locale, JsonNode value) {
        var silent = value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty();
        if (silent) return null;
        var text = value.isTextual() ? value.textValue() : value.toString();
        return CODE.matcher(text).matches()
                ? Codes.words(text, Languages.english(locale)).orElse(text)
                : text;
    }

    /** What a form calls it, where one does. */
    private static String field(Locale locale, String name) {
        return Stream.of(DealField.values())
                .filter(one -> one.field.equals(name))
                .findFirst()
                .map(one -> Formats.label(one, locale))
                .orElseGet(() -> word(locale, "journal_field_", name));
    }
}
