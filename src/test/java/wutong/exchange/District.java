package wutong.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.measure.PlainName;

/** The platforms of the sample ledger, and whatever deals a test stores. */
final class District implements LedgerWorld {

    final Known stored = new Known();
    private final Map<String, Long> platforms = new HashMap<>();

    District() {
        var names = List.of(
                "钱塘智慧城/智慧城",
                "钱塘智慧城城北园区/城北园区",
                "玉皇山南基金小镇/基金小镇",
                "钱江新城二期/二期",
                "杭州金融城/金融城",
                "杭港高端服务业示范区",
                "杭港科技大厦",
                "杭州智能机器人产业园/智能机器人产业园",
                "湖滨商圈/湖滨步行街",
                "清波街道",
                "湖滨街道",
                "小营街道",
                "南星街道",
                "紫阳街道",
                "望江街道",
                "凯旋街道",
                "采荷街道",
                "闸弄口街道",
                "四季青街道",
                "笕桥街道",
                "彭埠街道",
                "九堡街道",
                "丁兰街道");
        for (var name : names) for (var word : name.split("/")) platforms.put(word, (long) names.indexOf(name));
    }

    @Override
    public Long platform(String text) {
        return platforms.get(PlainName.same(text));
    }

    @Override
    public KnownDeal byNo(String no) {
        return stored.byNo(no);
    }

    @Override
    public List<KnownDeal> known(String code, String investor, String name) {
        return stored.known(code, investor, name);
    }
}
