package wutong.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import wutong.enterprise.Origins;
import wutong.measure.PlainName;

/** What a ledger is read against, out of the database: platforms by name, deals and enterprises as they stand when reading begins. */
final class StoredWorld implements LedgerWorld {

    private final Map<String, Long> platforms;
    private final Known known;
    private final Origins origins;

    StoredWorld(Map<String, Long> platforms, Supplier<List<KnownDeal>> deals, Origins origins) {
        this.platforms = platforms;
        this.known = new Known();
        this.origins = origins;
        deals.get().forEach(known::add);
    }

    @Override
    public Long platform(String text) {
        var id = platforms.get(text.strip());
        return id != null ? id : platforms.get(PlainName.same(text));
    }

    @Override
    public KnownDeal byNo(String no) {
        return known.byNo(no);
    }

    @Override
    public String region(String code, String investor) {
        return origins.region(code, investor);
    }

    @Override
    public List<KnownDeal> known(String code, String investor, String name) {
        return known.known(code, investor, name);
    }
}
