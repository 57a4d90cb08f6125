package wutong.access;

import wutong.measure.Labelled;

/** What a key opens: reading or writing one sort of record, and personal data apart. */
public enum Scope implements Labelled {
    DEALS_READ("读项目", "Read deals"),
    DEALS_WRITE("写项目", "Write deals"),
    ENTERPRISES_READ("读企业", "Read enterprises"),
    ENTERPRISES_WRITE("写企业", "Write enterprises"),
    PLATFORMS_READ("读平台", "Read platforms"),
    PLATFORMS_WRITE("写平台", "Write platforms"),
    PEOPLE_READ("读人员单位", "Read people and units"),
    IMPORTS_WRITE("导入台账", "Import ledgers"),
    EXPORTS_READ("导出", "Export"),
    ANALYTICS_READ("读指标", "Read figures"),
    PERSONAL_DATA("看联系方式", "See contact data");

    private final String zh;
    private final String en;

    Scope(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
