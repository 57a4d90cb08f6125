package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import wutong.deal.Cover;
import wutong.deal.Covers;
import wutong.identity.Sight;
import wutong.journal.Journal;
import wutong.journal.Journal.Entry;
import wutong.listing.Page;
import wutong.listing.Query;

/** The journal as somebody reads it who is outside confidential deals: by their code names. What is sealed stays as it was written. */
@ApplicationScoped
public class CoveredJournal {

    private final Journal journal;
    private final Covers covers;

    CoveredJournal(Journal journal, Covers covers) {
        this.journal = journal;
        this.covers = covers;
    }

    @Transactional
    public Page<Entry> page(Query asked, Sight sight) {
        var page = journal.page(asked);
        var deals = covers.deals(ids(page.items(), "deal"), sight);
        var investors = covers.investors(ids(page.items(), "enterprise"), sight);
        return deals.isEmpty() && investors.isEmpty()
                ? page
                : page.showing(page.items().stream()
                        .map(entry -> covered(entry, cover(entry, deals, investors)))
                        .toList());
    }

    private static List<Long> ids(List<Entry> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(entry -> Long.valueOf(entry.record()))
                .distinct()
                .toList();
    }

    private static Cover cover(Entry entry, Map<Long, Cover> deals, Map<Long, Cover> investors) {
        return switch (entry.kind()) {
            case "deal" -> deals.get(Long.valueOf(entry.record()));
            case "enterprise" -> investors.get(Long.valueOf(entry.record()));
            default -> null;
        };
    }

    private static Entry covered(Entry e, Cover cover) {
        return cover == null
                ? e
                : new Entry(
                        e.seq(),
                        e.act(),
                        e.at(),
                        e.by(),
                        e.door(),
                        e.address(),
                        e.kind(),
                        e.record(),
                        e.verb(),
                        cover.text(e.before()),
                        cover.text(e.after()),
                        cover.text(e.reason()));
    }
}
