package wutong.deal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import wutong.enterprise.Enterprise;
import wutong.identity.Sight;
import wutong.measure.PlainName;

/**
 * The code name under which a deal goes for those outside it while its investor is confidential: whoever is outside sees it as if the investor
 * were not known, and no text names them. Pure.
 *
 * @param code null where nothing is covered
 * @param names what would tell the investor, the longest first
 */
public record Cover(String code, List<String> names) {

    static final Cover NONE = new Cover(null, List.of());

    /** A name of one sign stands in too many words. */
    private static final int FEWEST = 2;

    static Cover of(Deal deal, Sight sight) {
        return Reach.inside(sight, deal) ? NONE : outside(deal);
    }

    /** As anybody has it who is outside. */
    static Cover outside(Deal deal) {
        return confidential(deal) ? of(deal.name, deal.no, deal.enterprise, deal.localEntity) : NONE;
    }

    private static Cover of(String name, String no, Enterprise investor, LocalEntity local) {
        var names = Stream.concat(
                        Stream.of(
                                investor.name,
                                PlainName.core(investor.name),
                                PlainName.heart(investor.name),
                                investor.creditCode),
                        Stream.concat(
                                investor.aliases.stream(),
                                local == null ? Stream.of() : Stream.of(local.name(), local.creditCode())))
                .filter(Objects::nonNull)
                .filter(one -> one.length() >= FEWEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var plain = new Cover("保密项目 " + no, names);
        return plain.tells(name) ? plain : new Cover(name, names);
    }

    /** Whether there is anything to cover: a reason for secrecy, and an investor who is known. */
    static boolean confidential(Deal deal) {
        return deal.secrecyReason != null && deal.enterprise != null;
    }

    public boolean on() {
        return code != null;
    }

    private boolean tells(String text) {
        return names.stream().anyMatch(text::contains);
    }

    /** Null stays null. */
    public String text(String text) {
        if (!on() || text == null) {
            return text;
        }
        var told = text;
        for (var name : names) told = told.replace(name, code);
        return told;
    }

    /** Whether a text is what those outside read in place of another: it went out so, and says nothing when it comes back. */
    boolean covers(Object stored, Object said) {
        return on() && (said.equals(code) || stored instanceof String text && said.equals(text(text)));
    }

    /** What would tell the investor by itself. */
    <T> T unless(T told) {
        return on() ? null : told;
    }

    /** The name of the deal. */
    String name(Deal deal) {
        return on() ? code : deal.name;
    }
}
