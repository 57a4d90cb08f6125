package wutong.web.deal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.LeadSource;
import wutong.measure.Labelled;
import wutong.measure.Money;
import wutong.web.Acting;
import wutong.web.Formats;
import wutong.web.Visit;
import wutong.web.Words;

/** The fields of a deal in words, grouped as people look for them. */
@Singleton
class Shown {

    private final Visit visit;
    private final Acting acting;

    Shown(Visit visit, Acting acting) {
        this.visit = visit;
        this.acting = acting;
    }

    /** What is known of a deal, in the order in which people look for it. */
    List<DealSheet.Fact> facts(DealCard card) {
        return fields().filter(field -> known(card, field))
                .map(field -> fact(card, field))
                .toList();
    }

    /** What is not known, by name. */
    List<String> blank(DealCard card) {
        return fields().filter(field -> !known(card, field))
                .map(field -> field.label(visit.english()))
                .toList();
    }

    private static Stream<DealField> fields() {
        return Arrays.stream(Chapter.values())
                .flatMap(chapter -> chapter.fields.stream())
                .filter(field -> field != DealField.NAME);
    }

    private static boolean known(DealCard card, DealField field) {
        var value = Written.member(card, field.field);
        return value != null && !Boolean.FALSE.equals(value);
    }

    String title(Chapter chapter) {
        return Words.say(visit.locale(), "deal_chapter_" + chapter.name().toLowerCase());
    }

    private DealSheet.Fact fact(DealCard card, DealField field) {
        var value = Written.member(card, field.field);
        var exact = value instanceof Money money ? Formats.exact(money, visit.locale()) : "";
        return new DealSheet.Fact(field.label(visit.english()), words(field, value), exact);
    }

    private String words(DealField field, Object value) {
        if (field == DealField.INDUSTRY_SECTION && value != null) {
            var key = "deal_section_" + value;
            return Words.has(key) ? value + " " + Words.say(visit.locale(), key) : value.toString();
        }
        return field == DealField.SOURCE ? source(String.valueOf(value)) : words(value);
    }

    /** A source is kept in Chinese; one of the usual ones is told in the reader's language. */
    String source(String text) {
        var usual = LeadSource.named(text);
        return usual == null ? text : words(usual);
    }

    String words(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Money money) {
            return Formats.money(money, visit.locale());
        }
        if (value instanceof Labelled code) {
            return code.label(visit.english());
        }
        if (value instanceof Boolean flag) {
            return flag ? Words.say(visit.locale(), "deal_yes") : Formats.UNKNOWN;
        }
        if (value instanceof DealCard.Ref ref) {
            return ref.name();
        }
        if (value instanceof DealCard.Investor investor) {
            return joined(investor.name(), investor.creditCode());
        }
        if (value instanceof Number number) {
            return Formats.number(number);
        }
        return value instanceof Record record ? parts(record) : value == null ? Formats.UNKNOWN : value.toString();
    }

    String day(LocalDate day) {
        return Formats.day(day, visit.locale(), acting.today());
    }

    private String parts(Record record) {
        return joined(Arrays.stream(record.getClass().getRecordComponents())
                .map(one -> Written.member(record, one.getName()))
                .filter(Objects::nonNull)
                .map(this::words)
                .toArray(String[]::new));
    }

    private static String joined(String... words) {
        return Arrays.stream(words).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
