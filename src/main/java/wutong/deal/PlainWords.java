package wutong.deal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import wutong.enterprise.Enterprise;
import wutong.identity.Person;
import wutong.journal.Journal;

/** What of a deal is no fact and so has one value only: what stood there before stands in the journal. */
@ApplicationScoped
class PlainWords {

    private final Journal journal;
    private final ObjectMapper json;
    private final EntityManager db;

    PlainWords(Journal journal, ObjectMapper json, EntityManager db) {
        this.journal = journal;
        this.json = json;
        this.db = db;
    }

    /** Gives a deal back what these acts found there. */
    void giveBack(Deal deal, Collection<UUID> acts) {
        var lines = journal.of("deal", deal.id);
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (acts.contains(line.act()) && line.verb().equals("updated") && line.before() != null) {
                read(line.before()).properties().forEach(found -> giveBack(deal, found.getKey(), found.getValue()));
            }
        }
    }

    private void giveBack(Deal deal, String name, JsonNode found) {
        var field = DealField.named(name);
        if (name.equals("reviewOn")) {
            deal.reviewOn = json.convertValue(found, LocalDate.class);
        } else if (name.equals("activeOn")) {
            deal.activeOn = json.convertValue(found, LocalDate.class);
        } else if (field == DealField.ENTERPRISE) {
            deal.enterprise = record(Enterprise.class, found);
        } else if (field == DealField.OWNER) {
            deal.owner = record(Person.class, found);
        } else if (field != null && field.fact == null) {
            field.set.accept(deal, json.convertValue(found, field.type));
        }
    }

    private <T> T record(Class<T> type, JsonNode id) {
        return id.isNull() ? null : db.find(type, id.longValue());
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
