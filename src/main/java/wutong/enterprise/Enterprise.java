package wutong.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;
import wutong.journal.Tracked;

/** A company that might come, came, or stands behind one that came. */
@Entity
public class Enterprise extends Tracked {

    /** As it was written. */
    public String name;

    /** {@link wutong.measure.PlainName#same}: for comparing only. */
    String nameSame;

    /** {@link wutong.measure.PlainName#core}: for comparing only. */
    String nameCore;

    /** Pinyin, so that both databases sort Chinese names alike. */
    String sortName;

    /** All that a search may hit: names, aliases, code, pinyin, initials, phone digits. */
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
    @CollectionTable(name = "enterprise_alias", joinColumns = @JoinColumn(name = "enterprise_id"))
    @Column(name = "name")
    public Set<String> aliases = new LinkedHashSet<>();
}
