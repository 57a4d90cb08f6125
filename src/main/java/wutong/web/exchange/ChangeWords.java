package wutong.web.exchange;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.deal.Agreement;
import wutong.deal.CloseReason;
import wutong.deal.DealField;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.enterprise.Enterprises;
import wutong.exchange.Heading;
import wutong.identity.Sight;
import wutong.identity.Units;
import wutong.measure.Labelled;
import wutong.measure.Money;
import wutong.place.Platforms;
import wutong.web.Acting;
import wutong.web.Formats;
import wutong.web.Visit;
import wutong.web.Words;

/** What rows change of known deals, out of the JSON in which it is kept into words. */
@Singleton
class ChangeWords {

    private final Platforms platforms;
    private final Units units;
    private final Enterprises enterprises;
    private final Acting acting;
    private final Visit visit;

    ChangeWords(Platforms platforms, Units units, Enterprises enterprises, Acting acting, Visit visit) {
        this.platforms = platforms;
        this.units = units;
        this.enterprises = enterprises;
        this.acting = acting;
        this.visit = visit;
    }

    /** Knows the names behind the ids of some changes. */
    Told of(List<Object> changes) {
        var names = new HashMap<String, Map<String, String>>();
        if (mentions(changes, "platform")) {
            names.put("platform", named(platforms.all(), Platforms.PlatformCard::id, Platforms.PlatformCard::name));
        }
        if (mentions(changes, "unit")) {
            names.put("unit", named(units.all(), Units.UnitRow::id, Units.UnitRow::name));
        }
        var ids = changes.stream()
                .map(change -> (Map<?, ?>) change)
                .filter(change -> "enterprise".equals(change.get("field")))
                .flatMap(change -> Stream.of(id(change.get("before")), id(change.get("after"))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            var found = new HashMap<String, String>();
            enterprises.cards(ids, Sight.ALL).forEach((id, card) -> found.put(id, card.name()));
            names.put("enterprise", found);
        }
        return new Told(names, visit.locale(), visit.english(), acting.today());
    }

    private static boolean mentions(List<Object> changes, String field) {
        return changes.stream().anyMatch(change -> field.equals(((Map<?, ?>) change).get("field")));
    }

    private static <T> Map<String, String> named(Collection<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(id, name));
    }

    private static Long id(Object value) {
        if (value instanceof Map<?, ?> ref) {
            return id(ref.get("id"));
        }
        return value instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    /** The changes of one page in words. */
    record Told(Map<String, Map<String, String>> names, Locale locale, boolean english, LocalDate today) {

        BatchSheet.Change change(Object told) {
            var change = (Map<?, ?>) told;
            var name = (String) change.get("field");
            var field = name == null ? null : DealField.named(name);
            if (name != null && field == null) {
                return end(name, change.get("before"), change.get("after"));
            }
            return new BatchSheet.Change(
                    field == null ? Words.say(locale, "import_standing") : field.label(english),
                    words(field, change.get("before")),
                    words(field, change.get("after")));
        }

        /** The day on which a deal ended, or why. */
        private BatchSheet.Change end(String name, Object before, Object after) {
            var heading = name.equals(Heading.CLOSED.field()) ? Heading.CLOSED : Heading.CLOSE_REASON;
            return new BatchSheet.Change(heading.label(english), ended(heading, before), ended(heading, after));
        }

        private String ended(Heading heading, Object value) {
            if (value == null) {
                return Formats.UNKNOWN;
            }
            return heading == Heading.CLOSED
                    ? Formats.day(LocalDate.parse(value.toString()), locale, today)
                    : code(CloseReason.class, value.toString());
        }

        private String words(DealField field, Object value) {
            if (value == null) {
                return Formats.UNKNOWN;
            }
            if (field == null) {
                return standing(value.toString());
            }
            if (names.containsKey(field.field) && id(value) != null) {
                var id = id(value).toString();
                return names.get(field.field).getOrDefault(id, id);
            }
            if (value instanceof Map<?, ?> parts) {
                return parts.containsKey("currency") ? money(parts) : joined(parts);
            }
            if (field.type == LocalDate.class) {
                return Formats.day(LocalDate.parse(value.toString()), locale, today);
            }
            return field.type.isEnum() ? code(field.type, value.toString()) : value.toString();
        }

        private String standing(String code) {
            return Stream.concat(Stream.of(Stage.values()), Stream.of(Status.values()))
                    .filter(one -> ((Enum<?>) one).name().equals(code))
                    .findFirst()
                    .map(one -> ((Labelled) one).label(english))
                    .orElse(code);
        }

        private String code(Class<?> type, String code) {
            return Stream.of(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(code) && one instanceof Labelled)
                    .findFirst()
                    .map(one -> ((Labelled) one).label(english))
                    .orElse(code);
        }

        private String money(Map<?, ?> parts) {
            var money = new Money(
                    number(parts.get("amount")),
                    (String) parts.get("currency"),
                    (Boolean) parts.get("approximate"),
                    number(parts.get("low")),
                    number(parts.get("high")),
                    null);
            return Formats.money(money, locale);
        }

        private String joined(Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .filter(part -> part.getValue() != null)
                    .map(part -> part.getKey().equals("kind")
                            ? code(Agreement.Kind.class, part.getValue().toString())
                            : part.getValue().toString())
                    .collect(Collectors.joining(" · "));
        }

        private static BigDecimal number(Object text) {
            return text == null ? null : new BigDecimal(text.toString());
        }
    }
}
