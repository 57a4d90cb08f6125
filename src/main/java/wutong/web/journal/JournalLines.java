package wutong.web.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wutong.deal.DealField;
import wutong.journal.Journal;
import wutong.journal.Journal.Entry;
import wutong.measure.Money;
import wutong.web.Acting;
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

    /** What the entry says anyway. */
    private static final Set<String> TOLD_BESIDES = Set.of("id", "by", "recordedAt");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ObjectMapper json;
    private final JournalNames names;
    private final Acting acting;
    private final Visit visit;

    JournalLines(ObjectMapper json, JournalNames names, Acting acting, Visit visit) {
        this.json = json;
        this.names = names;
        this.acting = acting;
        this.visit = visit;
    }

    List<Kind> kinds() {
        return Journal.KINDS.stream()
                .map(code -> new Kind(code, word(visit.locale(), "journal_kind_", code)))
                .toList();
    }

    List<JournalLine> of(Collection<Entry> entries) {
        var states = entries.stream().map(this::states).toList();
        var ids = new HashMap<String, Set<Long>>();
        states.forEach(one -> one.mention(ids));
        var called = names.of(ids);
        return states.stream().map(one -> line(one, called)).toList();
    }

    private EntryStates states(Entry entry) {
        return new EntryStates(entry, read(entry.before()), read(entry.after()));
    }

    private JournalLine line(EntryStates states, Map<String, Map<String, String>> called) {
        var locale = visit.locale();
        var entry = states.entry();
        return new JournalLine(
                entry,
                word(locale, "journal_kind_", entry.kind()),
                called.get(entry.kind()).getOrDefault(entry.record(), entry.record()),
                word(locale, "journal_verb_", entry.verb()),
                changes(locale, states, called));
    }

    private static String word(Locale locale, String prefix, String code) {
        var key = prefix + code.replace('-', '_');
        return Words.has(key) ? Words.say(locale, key) : code;
    }

    private List<JournalLine.Change> changes(
            Locale locale, EntryStates states, Map<String, Map<String, String>> called) {
        var members = new LinkedHashSet<String>();
        Stream.of(states.before(), states.after())
                .forEach(state -> state.fieldNames().forEachRemaining(members::add));
        members.removeAll(TOLD_BESIDES);
        var changes = new ArrayList<JournalLine.Change>();
        for (var member : members) {
            var names = called.getOrDefault(states.kind(member), Map.of());
            var was = named(names, text(locale, states.before().path(member)));
            var is = named(names, text(locale, states.after().path(member)));
            if (!Objects.equals(was, is)) {
                changes.add(new JournalLine.Change(field(locale, states.entry().kind(), member), was, is));
            }
        }
        return changes;
    }

    private static String named(Map<String, String> names, String text) {
        return text == null ? null : names.getOrDefault(text, text);
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state == null ? "{}" : state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null for what is not told; of a thing with a name the name, of an amount the amount. */
    private String text(Locale locale, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty()) return null;
        if (value.isArray()) return joined(locale, value);
        if (value.hasNonNull("amount") && value.has("currency")) {
            return Formats.exact(json.convertValue(value, Money.class), locale);
        }
        if (value.hasNonNull("name")) return value.get("name").asText();
        if (value.isObject()) return joined(locale, value);
        var text = value.asText();
        if (DAY.matcher(text).matches()) return Formats.day(LocalDate.parse(text), locale, acting.today());
        return CODE.matcher(text).matches()
                ? Codes.words(text, Languages.english(locale)).orElse(text)
                : text;
    }

    private String joined(Locale locale, JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(one -> text(locale, one))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(Languages.english(locale) ? ", " : "、"));
    }

    /** What a form calls it, where one does. */
    private static String field(Locale locale, String kind, String name) {
        return Stream.of(DealField.values())
                .filter(one -> kind.equals("deal"))
                .filter(one -> one.field.equals(name))
                .findFirst()
                .map(one -> Formats.label(one, locale))
                .orElseGet(() -> word(locale, "journal_field_", name));
    }
}
