package wutong.place;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
                    Column.word("kind", "e.kind", PlatformKind.codes()).filled(),
                    Column.text("adminCode", "e.adminCode").sorted(),
                    Column.id("parent", "e.parent.id"))
            .specials(Special.of("q", Platforms::search))
            .besides("fields")
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
    public PlatformCard open(PlatformForm form, Act act) {
        var checked = form.checked();
        var platform = new Platform();
        platform.made(act);
        refuseTaken(checked, null);
        platform.parent = above(checked.parent());
        platform.say(checked);
        persist(platform);
        platform.place();
        settle(checked.name());
        journal.note(act, "platform", platform.id, "opened", null, card(platform), null);
        return card(platform);
    }

    /**
     * Puts right what is said of a platform; what lies below it moves along.
     *
     * @param seen the version that the asker saw
     * @param change from what is said now to what is to be said
     * @throws Refused when a name is taken, or it would lie below itself
     */
    @Transactional
    public PlatformCard amend(long id, Integer seen, UnaryOperator<PlatformForm> change, Act act) {
        var platform = byId(id);
        platform.expect(seen);
        var before = PlatformForm.of(platform);
        var after = change.apply(before).checked();
        if (!after.equals(before)) {
            refuseTaken(after, id);
            if (!Objects.equals(after.parent(), before.parent())) {
                move(platform, above(after.parent()));
            }
            platform.say(after);
            platform.changed(act);
            settle(after.name());
            journal.note(act, "platform", id, "amended", before, after, null);
        }
        return card(platform);
    }

    private Platform above(Long parent) {
        return parent == null
                ? null
                : findByIdOptional(parent, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> Refused.rule("parent", "not-found", "platform", parent));
    }

    /** What lies below keeps its version: nothing that is shown of it changes. */
    private void move(Platform platform, Platform above) {
        if (above != null && above.path.startsWith(platform.path)) {
            throw Refused.rule("parent", "parent-circle", platform.name);
        }
        var old = platform.path;
        platform.parent = above;
        platform.place();
        var deepest = find("path like ?1 order by length(path) desc", old + "%")
                .firstResultOptional()
                .map(one -> one.path.length())
                .orElse(0);
        platform.refuseDeeper(platform.path.length() + deepest - old.length());
        update(
                "path = concat(?1, substring(path, ?2)) where path like ?3 and id <> ?4",
                platform.path,
                old.length() + 1,
                old + "%",
                platform.id);
    }

    private void refuseTaken(PlatformForm form, Long self) {
        var names = names();
        Stream.concat(Stream.of(form.name()), form.aliases().stream())
                .filter(name -> names.containsKey(name) && !names.get(name).equals(self))
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
