package wutong.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;
import wutong.listing.Special;

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
            String source,
            @JsonIgnore int version) {}

    private static final Columns COLUMNS = Columns.of(
                    "e.id",
                    Column.text("path", "e.path").sorted().filled(),
                    Column.text("name", "e.name").sorted().filled(),
                    Column.text("kind", "e.kind").filled(),
                    Column.text("adminCode", "e.adminCode").sorted(),
                    Column.id("parent", "e.parent.id"))
            .specials(Special.of("q", Platforms::search))
            .sorted("path");

    private final Journal journal;
    private final Rows<Platform> rows;
    private final Seal seal;

    Platforms(Journal journal, EntityManager db, Seal seal) {
        this.journal = journal;
        this.rows = new Rows<>(db, Platform.class, "", Clause.ALL);
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    /** In the order of the tree, unless asked otherwise: what lies above comes first. */
    @Transactional
    public Page<PlatformCard> page(Query asked) {
        var page = rows.page(asked);
        return page.showing(page.items().stream().map(Platforms::card).toList());
    }

    @Transactional
    public long count(Query asked) {
        return rows.count(asked);
    }

    @Transactional
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

    /** @throws Refused when a name is taken, or the parent is not known */
    @Transactional
    public PlatformCard open(
            String name, String kind, String adminCode, Long parent, Set<String> aliases, String source, Act act) {
        var platform = new Platform();
        platform.name = name;
        platform.kind = kind;
        platform.adminCode = adminCode;
        platform.parent = parent == null
                ? null
                : findByIdOptional(parent).orElseThrow(() -> Refused.rule("parent", "not-found", "platform", parent));
        aliases.stream().filter(alias -> !alias.equals(name)).forEach(platform.aliases::add);
        platform.source = source;
        platform.made(act);
        refuseTaken(platform);
        persist(platform);
        platform.place();
        settle(name);
        journal.note(act, "platform", platform.id, "opened", null, card(platform), null);
        return card(platform);
    }

    private void refuseTaken(Platform platform) {
        var taken = names().keySet();
        Stream.concat(Stream.of(platform.name), platform.aliases.stream())
                .filter(taken::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.conflict("name-taken", name);
                });
    }

    private void settle(String name) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("name-taken", name);
        }
    }

    private static Clause search(String text) {
        var word = "%" + text.replaceAll("([!%_])", "!$1") + "%";
        return Clause.of(
                "e.name like :word escape '!' or exists (select 1 from e.aliases a where a like :word escape '!')",
                "word",
                word);
    }

    private static PlatformCard card(Platform p) {
        return new PlatformCard(
                p.id.toString(),
                p.name,
                p.kind,
                p.adminCode,
                p.parent == null ? null : p.parent.id.toString(),
                p.aliases.stream().sorted().toList(),
                p.source,
                p.version);
    }
}
