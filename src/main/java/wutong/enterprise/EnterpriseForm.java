package wutong.enterprise;

import java.util.List;

/** What is said of an enterprise. The credit code is a valid one or null. */
public record EnterpriseForm(
        String name, String creditCode, List<String> aliases, String sourceRegion, String industry, Long parent) {

    static EnterpriseForm of(Enterprise e) {
        return new EnterpriseForm(
                e.name,
                e.creditCode,
                List.copyOf(e.aliases),
                e.sourceRegion,
                e.industry,
                e.parent == null ? null : e.parent.id);
    }
}
