package wutong.place;

import java.util.Arrays;
import java.util.List;
import wutong.measure.Labelled;

/** What sort of place receives deals. Source: the areas of the seed article. */
public enum PlatformKind implements Labelled {
    DISTRICT("区县", "District"),
    SUBDISTRICT("街道乡镇", "Sub-district"),
    ZONE("功能区", "Zone"),
    PARK("园区", "Park"),
    BUILDING("楼宇", "Building"),
    COMMERCIAL("商圈", "Shopping area"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    PlatformKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Null for what is none: before the list was closed, any word was taken. */
    public static PlatformKind named(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
