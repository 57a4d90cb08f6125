package wutong.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import wutong.measure.PlainName;

/** Deals to compare with, held in memory and found by number, code and name. */
public final class Known {

    private final Map<String, KnownDeal> byNo = new HashMap<>();
    private final Map<String, List<KnownDeal>> byCode = new HashMap<>();
    private final Map<String, List<KnownDeal>> byCore = new HashMap<>();
    private final Map<String, List<KnownDeal>> nameless = new HashMap<>();

    public void add(KnownDeal deal) {
        if (deal.no() != null) byNo.putIfAbsent(deal.no(), deal);
        if (deal.code() != null) put(byCode, deal.code(), deal);
        if (deal.investor() != null) put(byCore, PlainName.core(deal.investor()), deal);
        else if (deal.name() != null) put(nameless, PlainName.same(deal.name()), deal);
    }

    public KnownDeal byNo(String no) {
        return byNo.get(no);
    }

    public List<KnownDeal> byCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    public List<KnownDeal> bySame(String investor) {
        var same = PlainName.same(investor);
        return byCore(investor).stream()
                .filter(deal -> PlainName.same(deal.investor()).equals(same))
                .toList();
    }

    public List<KnownDeal> byCore(String investor) {
        return byCore.getOrDefault(PlainName.core(investor), List.of());
    }

    /** As {@link LedgerWorld#known} asks for, in the order in which they were added within each way of finding. */
    public List<KnownDeal> known(String code, String investor, String name) {
        var found = new LinkedHashSet<KnownDeal>();
        if (code != null) found.addAll(byCode(code));
        if (investor != null) found.addAll(byCore(investor));
        else if (name != null) found.addAll(nameless.getOrDefault(PlainName.same(name), List.of()));
        return List.copyOf(found);
    }

    private static void put(Map<String, List<KnownDeal>> map, String key, KnownDeal deal) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(deal);
    }
}
