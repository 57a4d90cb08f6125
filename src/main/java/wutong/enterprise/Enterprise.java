package wutong.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import wutong.fault.Refused;
import wutong.journal.Tracked;
import wutong.measure.PlainName;
import wutong.measure.Spelling;

/** A company that might come, came, or stands behind one that came. */
@Entity
public class Enterprise extends Tracked {

    /** So much is kept of what is no code. */
    static final int LONGEST_CODE_TEXT = 60;

    private static final int DEEPEST = 50;

    /** As it was written. */
    public String name;

    /** {@link wutong.measure.PlainName#same}: for comparing only. */
    String nameSame;

    /** Pinyin, so that both databases sort Chinese names alike. */
    String sortName;

    /** All that a search may hit: names and what they are remembered by, aliases, code, pinyin, initials, phone digits. A new contact makes nobody's page stale. */
    @OptimisticLock(excluded = true)
    String searchText = "";

    /** GB 32100-2015, valid; null when unknown or not valid. */
    public String creditCode;

    /** What stood in its place when it was not valid. */
    public String creditCodeText;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise parent;

    /** GB/T 2260 division or a country, as it was written. */
    public String sourceRegion;

    public String industry;

    /** The ledger that first named it, when it came from one; null otherwise. */
    public Long batchId;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "enterprise_alias", joinColumns = @JoinColumn(name = "enterprise_id"))
    @Column(name = "name")
    public Set<String> aliases = new LinkedHashSet<>();

    /** All but the parent and what a search may hit. */
    void say(EnterpriseForm form) {
        name = form.name();
        nameSame = Spelling.fitted(PlainName.same(name), EnterpriseForm.LONGEST_NAME);
        sortName = Spelling.fitted(Spelling.full(name), 400);
        creditCode = form.creditCode();
        creditCodeText = creditCode == null ? creditCodeText : null;
        sourceRegion = form.sourceRegion();
        industry = form.industry();
        if (!aliases.equals(Set.copyOf(form.aliases()))) {
            aliases.clear();
            aliases.addAll(form.aliases());
        }
    }

    /** What is short comes first: only the spellings of many aliases can be cut off. */
    void searchable(List<String> phoneDigits) {
        var text = new StringBuilder(creditCode == null ? "" : creditCode.toLowerCase(Locale.ROOT));
        phoneDigits.forEach(digits -> text.append(' ').append(digits));
        text.append(' ').append(Spelling.searchable(name));
        var heart = PlainName.heart(name).toLowerCase(Locale.ROOT);
        if (!text.toString().contains(heart)) text.append(' ').append(heart);
        aliases.stream().sorted().forEach(alias -> text.append(' ').append(Spelling.searchable(alias)));
        searchText = Spelling.fitted(text.toString().strip(), 4000);
    }

    /** Adds to what a search may hit. */
    void findable(List<String> phoneDigits) {
        searchText = Spelling.fitted((searchText + " " + String.join(" ", phoneDigits)).strip(), 4000);
    }

    /** @throws Refused when it stands, over however many others, behind itself */
    void refuseCircle() {
        var above = parent;
        for (var steps = 0; above != null; above = above.parent, steps++) {
            if (above == this || id != null && id.equals(above.id) || steps > DEEPEST) {
                throw Refused.rule("parent", "parent-circle", name);
            }
        }
    }
}
