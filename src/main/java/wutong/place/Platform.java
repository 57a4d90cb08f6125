package wutong.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;
import wutong.fault.Refused;
import wutong.journal.Tracked;

/** A park, zone or sub-district that receives deals (承接平台). */
@Entity
public class Platform extends Tracked {

    private static final int LONGEST_PATH = 400;

    public String name;

    /** The name of a {@link PlatformKind}; a word of its own where it was said before their list was closed. */
    public String kind;

    /** GB/T 2260 or statistical sub-district code; null when the place has none. */
    public String adminCode;

    @ManyToOne(fetch = FetchType.LAZY)
    public Platform parent;

    /** Ids from the root down to this one, {@code /1001/1002/}, so that a subtree is one LIKE. */
    public String path = "/";

    public String source;

    @ElementCollection
    @CollectionTable(name = "platform_alias", joinColumns = @JoinColumn(name = "platform_id"))
    @Column(name = "name")
    public Set<String> aliases = new LinkedHashSet<>();

    /** All but where it lies. */
    void say(PlatformForm form) {
        name = form.name();
        kind = form.kind().name();
        adminCode = form.adminCode();
        source = form.source();
        if (!aliases.equals(Set.copyOf(form.aliases()))) {
            aliases.clear();
            aliases.addAll(form.aliases());
        }
    }

    /** @throws Refused when it would lie deeper than a path can say */
    void place() {
        path = (parent == null ? "/" : parent.path) + id + "/";
        refuseDeeper(path.length());
    }

    void refuseDeeper(int length) {
        if (length > LONGEST_PATH) {
            throw Refused.rule("parent", "too-deep", parent.name);
        }
    }
}
