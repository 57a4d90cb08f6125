package wutong.web.deal;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import wutong.deal.DealField;
import wutong.deal.LeadSource;
import wutong.identity.People;
import wutong.identity.Person;
import wutong.identity.Units;
import wutong.measure.Labelled;
import wutong.place.Platforms;
import wutong.web.Visit;
import wutong.web.Words;

/** Makes the boxes of forms out of the fields of a deal: label, kind and choices follow from the field. */
@Singleton
class Boxes {

    private static final int LONG = 400;

    private final Visit visit;
    private final Platforms platforms;
    private final Units units;
    private final People people;

    Boxes(Visit visit, Platforms platforms, Units units, People people) {
        this.visit = visit;
        this.platforms = platforms;
        this.units = units;
        this.people = people;
    }

    List<Box> of(Collection<DealField> fields) {
        return fields.stream().flatMap(field -> of(field).stream()).toList();
    }

    List<Box> of(DealField field) {
        return Part.of(field).stream().map(this::box).toList();
    }

    private Box box(Part part) {
        var label = part.name() == null ? part.field().label(visit.english()) : partLabel(part);
        var box = Box.of(part.path(), label, kind(part)).of(options(part));
        var help = "deal_help_" + part.path().replace('.', '_');
        return Words.has(help) ? box.helped(say(help)) : box;
    }

    private String partLabel(Part part) {
        return say("deal_part_" + part.field().field + "_" + part.name());
    }

    private static Box.Kind kind(Part part) {
        if (part.type() == LocalDate.class) {
            return Box.Kind.DAY;
        }
        if (part.type() == Boolean.class) {
            return Box.Kind.FLAG;
        }
        if (part.type() == Integer.class || part.type() == BigDecimal.class) {
            return Box.Kind.NUMBER;
        }
        var chosen = part.type().isEnum()
                || part.type() == Long.class
                || part.type() == Person.class
                || part.field() == DealField.INDUSTRY_SECTION;
        return chosen ? Box.Kind.CHOICE : part.length() > LONG ? Box.Kind.AREA : Box.Kind.TEXT;
    }

    private List<Box.Option> options(Part part) {
        if (part.type().isEnum()) {
            return codes(part.type().getEnumConstants());
        }
        return switch (part.field()) {
            case PLATFORM -> platforms();
            case UNIT -> units();
            case OWNER -> people();
            case INDUSTRY_SECTION -> sections();
            case SOURCE -> Stream.of(LeadSource.values()).map(this::suggested).toList();
            default -> List.of();
        };
    }

    /** A source is kept in words, in Chinese whoever chose it. */
    private Box.Option suggested(LeadSource source) {
        return new Box.Option(source.zh(), say(source));
    }

    List<Box.Option> codes(Object... codes) {
        return Stream.of(codes)
                .map(code -> new Box.Option(((Enum<?>) code).name(), ((Labelled) code).label(visit.english())))
                .toList();
    }

    List<Box.Option> platforms() {
        return platforms.all().stream()
                .map(row -> new Box.Option(row.id(), row.name()))
                .toList();
    }

    List<Box.Option> units() {
        return units.all().stream()
                .map(row -> new Box.Option(row.id(), row.name()))
                .toList();
    }

    List<Box.Option> people() {
        return people.all().stream()
                .map(row -> new Box.Option(row.id(), row.name()))
                .toList();
    }

    private List<Box.Option> sections() {
        return "ABCDEFGHIJKLMNOPQRST"
                .chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .map(letter -> new Box.Option(letter, letter + " " + say("deal_section_" + letter)))
                .toList();
    }

    Box day(String name, String key) {
        return Box.of(name, say(key), Box.Kind.DAY);
    }

    /** @param most letters that it may hold: many make it an area */
    Box text(String name, String key, int most) {
        return Box.of(name, say(key), most > LONG ? Box.Kind.AREA : Box.Kind.TEXT);
    }

    Box choice(String name, String key, Object... codes) {
        return Box.of(name, say(key), Box.Kind.CHOICE).of(codes(codes));
    }

    String say(String key, Object... args) {
        return Words.say(visit.locale(), key, args);
    }

    String say(Labelled code) {
        return code.label(visit.english());
    }

    /** A condition of a list. A choice of several, which only a link can make, stays a choice of its own. */
    Box filter(String name, String key, List<Box.Option> options, String chosen) {
        var all = new ArrayList<>(options);
        if (!chosen.isEmpty() && options.stream().noneMatch(one -> one.value().equals(chosen))) {
            all.add(new Box.Option(chosen, say("deals_several")));
        }
        return Box.of(name, say(key), Box.Kind.CHOICE).of(all).value(chosen);
    }
}
