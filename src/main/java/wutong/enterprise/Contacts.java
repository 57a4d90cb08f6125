package wutong.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import wutong.journal.Act;
import wutong.journal.Journal;

/** All contacts. The journal names them by id only: who they are is personal data. */
@ApplicationScoped
public class Contacts implements PanacheRepository<Contact> {

    /** A contact as readers see it. */
    public record ContactRow(String id, String name, String post, String note, List<Contact.Phone> phones) {}

    private final Journal journal;
    private final Enterprises enterprises;

    Contacts(Journal journal, Enterprises enterprises) {
        this.journal = journal;
        this.enterprises = enterprises;
    }

    @Transactional
    public List<ContactRow> of(long enterprise) {
        enterprises.byId(enterprise);
        return list("from Contact c left join fetch c.phones where c.enterprise.id = ?1 order by c.id", enterprise)
                .stream()
                .map(Contacts::row)
                .toList();
    }

    @Transactional
    public ContactRow add(long enterprise, String name, String post, String note, List<Contact.Phone> phones, Act act) {
        var contact = new Contact();
        contact.enterprise = enterprises.byId(enterprise);
        contact.name = name;
        contact.post = post;
        contact.note = note;
        contact.phones.addAll(phones);
        contact.made(act);
        persist(contact);
        flush();
        enterprises.refresh(contact.enterprise);
        journal.note(
                act, "enterprise", enterprise, "contact-added", null, Map.of("contact", contact.id.toString()), null);
        return row(contact);
    }

    private static ContactRow row(Contact c) {
        return new ContactRow(c.id.toString(), c.name, c.post, c.note, List.copyOf(c.phones));
    }
}
