package wutong.enterprise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.journal.Journal.Entry;

/** Credit codes that acts filled in at enterprises which stood without one. */
@ApplicationScoped
public class FilledCodes {

    private static final String KIND = "enterprise";
    private static final String VERB = "amended";
    private static final String CODE = "creditCode";
    private static final String TEXT = "creditCodeText";

    /** Enterprises written out together. */
    private static final int PACE = 20;

    private final Enterprises enterprises;
    private final Journal journal;
    private final ObjectMapper json;

    FilledCodes(Enterprises enterprises, Journal journal, ObjectMapper json) {
        this.enterprises = enterprises;
        this.journal = journal;
        this.json = json;
    }

    /** Takes back what some acts filled in; a code stays where a person has written over the enterprise since, or something else vouches for it. */
    @Transactional
    public void takeBack(Collection<UUID> acts, Vouching vouching, Act act) {
        var done = 0;
        for (var entry : journal.of(acts, KIND, VERB)) {
            if (takeBack(entry, acts, vouching, act) && ++done % PACE == 0) {
                enterprises.flush();
                enterprises.getEntityManager().clear();
            }
        }
    }

    private boolean takeBack(Entry entry, Collection<UUID> acts, Vouching vouching, Act act) {
        var id = Long.parseLong(entry.record());
        var said = read(entry.after());
        var code = said.path(CODE).textValue();
        var enterprise = said.size() == 1 && code != null ? enterprises.findById(id) : null;
        if (enterprise == null
                || !code.equals(enterprise.creditCode)
                || writtenOver(entry, acts)
                || vouching.says(id, code, entry.at())) {
            return false;
        }
        var text = read(entry.before()).path(TEXT).textValue();
        enterprise.creditCode = null;
        enterprise.creditCodeText = text;
        enterprises.refresh(enterprise);
        enterprise.changed(act);
        journal.note(act, KIND, id, VERB, Map.of(CODE, code), text == null ? null : Map.of(TEXT, text), null);
        return true;
    }

    private boolean writtenOver(Entry entry, Collection<UUID> acts) {
        return journal.of(KIND, Long.parseLong(entry.record())).stream()
                .anyMatch(line -> line.seq() > Long.parseLong(entry.seq())
                        && line.verb().equals(VERB)
                        && !acts.contains(line.act()));
    }

    private JsonNode read(String state) {
        try {
            return json.readTree(state == null ? "{}" : state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
