package wutong.web.journal;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import wutong.deal.Covers;
import wutong.deal.DealList;
import wutong.enterprise.Enterprises;
import wutong.identity.People;
import wutong.identity.Sight;
import wutong.identity.Units;
import wutong.place.Platforms;
import wutong.web.Acting;

/** What the records are called that entries mention; one that has gone since has no name any more. */
@Singleton
class JournalNames {

    private final DealList deals;
    private final Covers covers;
    private final Acting acting;
    private final Enterprises enterprises;
    private final People people;
    private final Units units;
    private final Platforms platforms;

    JournalNames(
            DealList deals,
            Covers covers,
            Enterprises enterprises,
            People people,
            Units units,
            Platforms platforms,
            Acting acting) {
        this.covers = covers;
        this.acting = acting;
        this.deals = deals;
        this.enterprises = enterprises;
        this.people = people;
        this.units = units;
        this.platforms = platforms;
    }

    /**
     * Names by kind and id; one question for each kind that occurs.
     *
     * @param ids by kind
     */
    Map<String, Map<String, String>> of(Map<String, Set<Long>> ids) {
        var names = new HashMap<String, Map<String, String>>();
        ids.forEach((kind, some) -> names.put(kind, named(kind, List.copyOf(some))));
        return names;
    }

    private Map<String, String> named(String kind, List<Long> ids) {
        return switch (kind) {
            case "deal" ->
                by(
                        deals.named(ids, acting.viewer().sight()).values(),
                        one -> one.id().toString(),
                        one -> one.no() + " " + one.name());
            case "enterprise" -> investors(ids);
            case "person" -> by(people.rows(ids).values(), one -> one.id(), one -> one.name());
            case "unit" -> by(units.all(), one -> one.id(), one -> one.name());
            case "platform" -> by(platforms.all(), one -> one.id(), one -> one.name());
            default -> Map.of();
        };
    }

    private Map<String, String> investors(List<Long> ids) {
        var covered = covers.investors(ids, acting.viewer().sight());
        var names = by(enterprises.cards(ids, Sight.ALL).values(), one -> one.id(), one -> one.name());
        covered.forEach((id, cover) -> names.put(id.toString(), cover.code()));
        return names;
    }

    private static <T> Map<String, String> by(
            Collection<? extends T> all, Function<T, String> id, Function<T, String> name) {
        var names = new HashMap<String, String>();
        all.forEach(one -> names.put(id.apply(one), name.apply(one)));
        return names;
    }
}
