package wutong.web.journal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wutong.deal.DealList;
import wutong.enterprise.Enterprises;
import wutong.identity.People;
import wutong.identity.Units;
import wutong.journal.Journal.Entry;
import wutong.place.Platforms;

/** What the records are called that entries are about, by kind and id; one that has gone since has no name any more. */
@Singleton
class JournalNames {

    private final DealList deals;
    private final Enterprises enterprises;
    private final People people;
    private final Units units;
    private final Platforms platforms;

    JournalNames(DealList deals, Enterprises enterprises, People people, Units units, Platforms platforms) {
        this.deals = deals;
        this.enterprises = enterprises;
        this.people = people;
        this.units = units;
        this.platforms = platforms;
    }

    /** One question for each kind that occurs. */
    Map<String, Map<String, String>> of(Collection<Entry> entries) {
        var names = new HashMap<String, Map<String, String>>();
        entries.stream().map(Entry::kind).distinct().forEach(kind -> names.put(kind, named(kind, ids(entries, kind))));
        return names;
    }

    private static List<Long> ids(Collection<Entry> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(entry -> Long.valueOf(entry.record()))
                .distinct()
                .toList();
    }

    private Map<String, String> named(String kind, List<Long> ids) {
        return switch (kind) {
            case "deal" ->
                by(deals.named(ids).values(), one -> one.id().toString(), one -> one.no() + " " + one.name());
            case "enterprise" -> by(enterprises.cards(ids).values(), one -> one.id(), one -> one.name());
            case "person" -> by(people.rows(ids).values(), one -> one.id(), one -> one.name());
            case "unit" -> by(units.all(), one -> one.id(), one -> one.name());
            case "platform" -> by(platforms.all(), one -> one.id(), one -> one.name());
            default -> Map.of();
        };
    }

    private static <T> Map<String, String> by(
            Collection<? extends T> all, Function<T, String> id, Function<T, String> name) {
        var names = new HashMap<String, String>();
        all.forEach(one -> names.put(id.apply(one), name.apply(one)));
        return names;
    }
}
