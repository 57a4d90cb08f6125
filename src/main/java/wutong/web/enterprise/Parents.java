package wutong.web.enterprise;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import wutong.enterprise.EnterpriseList;
import wutong.fault.Refused;
import wutong.web.Acting;

/** Finds the enterprise that a person means by a name or a credit code. */
@Singleton
class Parents {

    private final EnterpriseList list;
    private final Acting acting;

    Parents(EnterpriseList list, Acting acting) {
        this.list = list;
        this.acting = acting;
    }

    /** @throws Refused when there is none, or more than one */
    Long named(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var meant = text.strip();
        var named = found("name.eq", meant);
        var found = named.isEmpty() ? found("creditCode.eq", meant.toUpperCase(java.util.Locale.ROOT)) : named;
        if (found.isEmpty()) {
            throw Refused.rule("parent", "parent-unknown", meant);
        }
        if (found.size() > 1) {
            throw Refused.rule("parent", "parent-several", meant);
        }
        return found.get(0);
    }

    private List<Long> found(String column, String text) {
        var asked = list.ask(
                Map.of(column, List.of(text), "limit", List.of("2")),
                acting.viewer().sight());
        return list.page(asked, acting.viewer().sight()).items().stream()
                .map(card -> Long.valueOf(card.id()))
                .toList();
    }
}
