package wutong.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import wutong.measure.PlainName;

/** Deals to compare with, held in memory and found by number, code and name. */
public final class Known {

    /** Of one code, name or project the earliest so many are held: enough to find a double, few enough to compare each row with. */
    static final int MOST = 64;

    private final Map<String, KnownDeal> byNo = new HashMap<>();
    private final Map<String, List<KnownDeal>> byCode = new HashMap<>();
    private final Map<String, List<KnownDeal>> byCore = new HashMap<>();
    private final Map<String, List<KnownDeal>> byProject = new HashMap<>();

    public void add(KnownDeal deal) {
        if (deal.no() != null) byNo.putIfAbsent(deal.no(), deal);
        if (deal.code() != null) put(byCode, deal.code(), deal);
        if (deal.investor() != null) put(byCore, PlainName.core(deal.investor()), deal);
        if (deal.name() != null) put(byProject, project(deal.name(), deal.investor()), deal);
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
        if (name != null) found.addAll(byProject.getOrDefault(project(name, investor), List.of()));
        return List.copyOf(found);
    }

    private static String project(String name, String investor) {
        return PlainName.same(name) + "\n" + (investor == null ? "" : PlainName.same(investor));
    }

    private static void put(Map<String, List<KnownDeal>> map, String key, KnownDeal deal) {
        var deals = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (deals.size() < MOST) deals.add(deal);
    }
}
