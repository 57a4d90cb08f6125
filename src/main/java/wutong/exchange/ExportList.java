package wutong.exchange;

import java.util.Locale;
import wutong.measure.Labelled;

/** Which lists can be taken along. */
public enum ExportList implements Labelled {
    DEALS("项目", "Deals"),
    ENTERPRISES("企业", "Enterprises"),
    PLATFORMS("承接平台", "Platforms");

    private final String zh;
    private final String en;

    ExportList(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** As in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells numbers of people. */
    public boolean contacts() {
        return this == DEALS;
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
