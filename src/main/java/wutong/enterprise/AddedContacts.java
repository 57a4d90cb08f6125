package wutong.enterprise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.journal.Journal.Entry;

/** Contacts that acts added to enterprises. */
@ApplicationScoped
public class AddedContacts {

    /** Enterprises written out together. */
    private static final int PACE = 20;

    private final Contacts contacts;
    private final Journal journal;
    private final ObjectMapper json;

    AddedContacts(Contacts contacts, Journal journal, ObjectMapper json) {
        this.contacts = contacts;
        this.journal = journal;
        this.json = json;
    }

    /** Takes back whom some acts added; a contact stays where a person has written over it since, or something else vouches for it. */
    @Transactional
    public void takeBack(Collection<UUID> acts, Vouching vouching, Act act) {
        var done = 0;
        for (var entry : journal.of(acts, "enterprise", "contact-added")) {
            var contact = contacts.findById(id(entry));
            if (contact != null && contact.updatedAt.equals(contact.createdAt) && !vouched(contact, vouching)) {
                contacts.remove(contact, act);
                if (++done % PACE == 0) contacts.getEntityManager().clear();
            }
        }
    }

    private static boolean vouched(Contact contact, Vouching vouching) {
        var words = contact.name == null ? contact.phones.get(0).text() : contact.name;
        return vouching.says(contact.enterprise.id, words, contact.createdAt);
    }

    private long id(Entry entry) {
        try {
            return json.readTree(entry.after()).path("contact").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
