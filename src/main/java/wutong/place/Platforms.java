package wutong.place;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** All platforms, as a tree. */
@ApplicationScoped
public class Platforms implements PanacheRepository<Platform> {

    /** A platform as readers see it. */
    public record PlatformCard(
            String id,
            String name,
            String kind,
            String adminCode,
            String parent,
            List<String> aliases,
            String source) {}

    private final Journal journal;

    Platforms(Journal journal) {
        this.journal = journal;
    }

    public List<PlatformCard> all() {
        return list("from Platform p left join fetch p.aliases order by p.path").stream()
                .map(Platforms::card)
                .toList();
    }

    @Transactional
    public PlatformCard one(long id) {
        return card(byId(id));
    }

    public Platform byId(long id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.absent("platform", id));
    }

    /** Every name and alias, for reading ledgers. */
    public Map<String, Long> names() {
        var names = new HashMap<String, Long>();
        for (var platform : list("from Platform p left join fetch p.aliases")) {
            names.put(platform.name, platform.id);
            platform.aliases.forEach(alias -> names.put(alias, platform.id));
        }
        return names;
    }

    /** @throws Refused when the name is taken or the parent is not known */
    @Transactional
    public PlatformCard open(
            String name, String kind, String adminCode, Long parent, Set<String> aliases, String source, Act act) {
        if (names().containsKey(name)) {
            throw Refused.conflict("name-taken", name);
        }
        var platform = new Platform();
        platform.name = name;
        platform.kind = kind;
        platform.adminCode = adminCode;
        platform.parent = parent == null
                ? null
                : findByIdOptional(parent).orElseThrow(() -> Refused.rule("parent", "not-found", "platform", parent));
        platform.aliases.addAll(aliases);
        platform.source = source;
        platform.made(act);
        persist(platform);
        platform.path = (platform.parent == null ? "/" : platform.parent.path) + platform.id + "/";
        journal.note(act, "platform", platform.id, "opened", null, card(platform), null);
        return card(platform);
    }

    private static PlatformCard card(Platform p) {
        return new PlatformCard(
                p.id.toString(),
                p.name,
                p.kind,
                p.adminCode,
                p.parent == null ? null : p.parent.id.toString(),
                List.copyOf(p.aliases),
                p.source);
    }
}
