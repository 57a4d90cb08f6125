package wutong.enterprise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;
import wutong.measure.Masked;

/** All contacts. The journal names them by id only: who they are is personal data. */
@ApplicationScoped
public class Contacts implements PanacheRepository<Contact> {

    /** A contact as readers see it. */
    public record ContactRow(
            String id,
            String name,
            String post,
            String note,
            List<Contact.Phone> phones,
            @JsonIgnore int version) {

        private List<Object> words() {
            return Arrays.asList(name, post, note, phones);
        }

        /** Whether a number is shown in part only. */
        public boolean hidden() {
            return phones.stream().anyMatch(phone -> phone.tel() == null);
        }

        private ContactRow masked() {
            return new ContactRow(
                    id,
                    name,
                    post,
                    Masked.of(note),
                    phones.stream().map(Contact.Phone::masked).toList(),
                    version);
        }
    }

    /** A contact that a search hit, and the enterprise where they are. */
    public record Hit(Long enterprise, String enterpriseName, String name, String post) {}

    private static final int LONGEST_REASON = 400;

    private static final Columns COLUMNS = Columns.of("e.id", Column.text("name", "e.name"));

    private final Journal journal;
    private final Enterprises enterprises;
    private final Showing showing;
    private final Seal seal;

    Contacts(Journal journal, Enterprises enterprises, Showing showing, Seal seal) {
        this.journal = journal;
        this.enterprises = enterprises;
        this.showing = showing;
        this.seal = seal;
    }

    /** Makes those searchable that were there before a contact could be found; no SQL spells a name. */
    @Transactional
    public void spell() {
        list("from Contact c left join fetch c.phones where c.searchText = ''").forEach(Contact::searchable);
    }

    @Transactional
    public List<ContactRow> of(long enterprise, Sight sight) {
        enterprises.byId(enterprise);
        return list("from Contact c left join fetch c.phones where c.enterprise.id = ?1 order by c.id", enterprise)
                .stream()
                .map(shown(enterprise, sight))
                .toList();
    }

    /** Numbers are shown in full to the supervisor and to who owns a deal of the enterprise. */
    private Function<Contact, ContactRow> shown(long enterprise, Sight sight) {
        return showing.contacts(enterprise, sight)
                ? Contacts::row
                : contact -> row(contact).masked();
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<ContactRow> page(long enterprise, Query asked, Sight sight) {
        var page = rows(enterprise).page(asked);
        return page.showing(page.items().stream().map(shown(enterprise, sight)).toList());
    }

    @Transactional
    public long count(long enterprise, Query asked) {
        return rows(enterprise).count(asked);
    }

    @Transactional
    public ContactRow one(long enterprise, long id, Sight sight) {
        return shown(enterprise, sight).apply(byId(enterprise, id));
    }

    /**
     * Shows the numbers of a contact in full, once; who asked and why stays in the journal.
     *
     * @throws Refused when nothing is said why, or a program asks whose key is not to see them
     */
    @Transactional
    public ContactRow reveal(long enterprise, long id, String reason, Act act) {
        var key = act.actor().key();
        if (key != null && !key.personal()) {
            throw new Refused(Refused.Kind.FORBIDDEN, "not-yours", List.of(Flaw.of(null, "not-yours")));
        }
        var contact = byId(enterprise, id);
        if (reason == null || reason.isBlank()) throw Refused.rule("reason", "required");
        if (reason.length() > LONGEST_REASON) throw Refused.rule("reason", "too-long", LONGEST_REASON);
        journal.note(
                act,
                "enterprise",
                enterprise,
                "contact-revealed",
                null,
                Map.of("contact", contact.id.toString()),
                reason.strip());
        return row(contact);
    }

    @Transactional
    public ContactRow add(long enterprise, ContactForm form, Act act) {
        var contact = new Contact();
        contact.enterprise = enterprises.byId(enterprise);
        contact.made(act);
        form.write(contact);
        persist(contact);
        noted(contact, "contact-added", act);
        return row(contact);
    }

    /**
     * Adds a contact from a form, which people send again when no answer came: one already there in the same words, as far as these are shown,
     * is left as it is.
     */
    @Transactional
    public ContactRow addOnce(long enterprise, ContactForm form, Act act) {
        var sent = new Contact();
        form.write(sent);
        var told = shown(enterprise, Sight.of(act));
        return of(enterprise, Sight.of(act)).stream()
                .filter(known -> known.words().equals(told.apply(sent).words()))
                .findFirst()
                .orElseGet(() -> add(enterprise, form, act));
    }

    /** Takes a contact from a line that was written of one; a line that names no number, and a number known already, are left alone. */
    @Transactional
    public void meet(long enterprise, String line, Act act) {
        var form = ContactForm.written(line);
        if (form != null && !knows(enterprise, form.numbers(), Sight.of(act))) {
            add(enterprise, form, act);
        }
    }

    private boolean knows(long enterprise, List<Contact.Phone> numbers, Sight sight) {
        var whole = showing.contacts(enterprise, sight);
        var told = numbers.stream().map(one -> whole ? one : one.masked()).map(Contact.Phone::digits);
        var digits = told.toList();
        return of(enterprise, sight).stream()
                .flatMap(known -> known.phones().stream())
                .anyMatch(one -> digits.contains(one.digits()));
    }

    /**
     * Contacts of whom every word is found in the name, its pinyin, its initials or the digits of a number; as they were entered.
     *
     * @param words parted by white space; none find nobody
     */
    @Transactional
    public List<Hit> found(String words, int most, Sight sight) {
        var sought = EnterpriseColumns.words(words);
        if (sought.isEmpty()) return List.of();
        var seen = showing.seen(sight);
        var numbers = sought.stream().anyMatch(EnterpriseColumns::digits) ? showing.numbers(sight) : Clause.ALL;
        var where = IntStream.range(0, sought.size())
                .mapToObj("c.searchText like :word%d escape '\\'"::formatted)
                .collect(Collectors.joining(" and "));
        var query = getEntityManager()
                .createQuery(
                        "select e.id, e.name, c.name, c.post from Contact c join c.enterprise e where " + where
                                + " and (" + seen.hql() + ") and (" + numbers.hql() + ") order by c.id",
                        Hit.class)
                .setMaxResults(most);
        for (int i = 0; i < sought.size(); i++) query.setParameter("word" + i, sought.get(i));
        seen.params().forEach(query::setParameter);
        numbers.params().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Takes a contact over from a ledger, whose rows are written out together at the end; one known already is left alone. */
    @Transactional
    public void enter(Enterprise enterprise, String name, List<Contact.Phone> phones, Act act) {
        var contact = new Contact();
        contact.enterprise = enterprise;
        contact.name = name;
        contact.phones.addAll(phones);
        contact.searchable();
        contact.made(act);
        persist(contact);
        enterprise.findable(phones.stream().map(Contact.Phone::digits).toList());
        journal.note(
                act,
                "enterprise",
                enterprise.id,
                "contact-added",
                null,
                Map.of("contact", contact.id.toString()),
                null);
    }

    /** Every contact as {@code enterprise name digits}, to tell which are known already. */
    public Stream<String> known() {
        return getEntityManager()
                .createQuery(
                        "select c.enterprise.id, c.name, p.digits from Contact c left join c.phones p", Object[].class)
                .getResultStream()
                .map(row -> row[0] + " " + row[1] + " " + (row[2] == null ? "" : row[2]));
    }

    /** @param change from what is said now to what is to be said */
    @Transactional
    public ContactRow amend(long enterprise, long id, Integer seen, UnaryOperator<ContactForm> change, Act act) {
        var contact = byId(enterprise, id);
        contact.expect(seen);
        var before = ContactForm.of(contact);
        change.apply(before).write(contact);
        // Whoever sees a number in part must not learn that a guess changed nothing.
        if (!showing.contacts(enterprise, Sight.of(act))
                || !ContactForm.of(contact).equals(before)) {
            contact.changed(act);
            noted(contact, "contact-amended", act);
        }
        return shown(enterprise, Sight.of(act)).apply(contact);
    }

    /** Forgets a contact: nothing of the person stays. */
    @Transactional
    public void remove(long enterprise, long id, Integer seen, Act act) {
        var contact = byId(enterprise, id);
        contact.expect(seen);
        remove(contact, act);
    }

    void remove(Contact contact, Act act) {
        delete(contact);
        noted(contact, "contact-removed", act);
    }

    private void noted(Contact contact, String verb, Act act) {
        flush();
        enterprises.refresh(contact.enterprise);
        journal.note(
                act, "enterprise", contact.enterprise.id, verb, null, Map.of("contact", contact.id.toString()), null);
    }

    private Contact byId(long enterprise, long id) {
        return find("id = ?1 and enterprise.id = ?2", id, enterprise)
                .firstResultOptional()
                .orElseThrow(() -> Refused.absent("contact", id));
    }

    private Rows<Contact> rows(long enterprise) {
        enterprises.byId(enterprise);
        var fixed = Clause.of("e.enterprise.id = :enterprise", "enterprise", enterprise);
        return new Rows<>(getEntityManager(), Contact.class, "", fixed);
    }

    private static ContactRow row(Contact c) {
        return new ContactRow(
                c.id == null ? null : c.id.toString(), c.name, c.post, c.note, List.copyOf(c.phones), c.version);
    }
}
