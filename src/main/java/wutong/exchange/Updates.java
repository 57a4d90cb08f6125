package wutong.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import wutong.measure.PlainName;

/** Finds the stored deal of which a row says more; each deal once a file. Source: settled.md 10. */
final class Updates {

    private final LedgerWorld world;
    private final Set<Long> taken = new HashSet<>();

    Updates(LedgerWorld world) {
        this.world = world;
    }

    KnownDeal byNo(String no) {
        var deal = no == null ? null : world.byNo(no);
        return deal != null && deal.dealId() != null && !taken.contains(deal.dealId()) ? deal : null;
    }

    /** The same investor, project and type as a deal that an earlier ledger brought. */
    KnownDeal bySameness(KnownDeal row, List<KnownDeal> stored) {
        for (var deal : stored)
            if (deal.dealId() != null && !taken.contains(deal.dealId()) && same(row, deal)) return deal;
        return null;
    }

    void take(KnownDeal deal) {
        taken.add(deal.dealId());
    }

    private static boolean same(KnownDeal row, KnownDeal deal) {
        return deal.fromLedger()
                && row.name() != null
                && Objects.equals(PlainName.same(row.name()), PlainName.same(deal.name()))
                && Objects.equals(PlainName.same(row.investor()), PlainName.same(deal.investor()))
                && Doubles.matches(row.hqType(), deal.hqType());
    }
}
