package wutong.identity;

import wutong.measure.Labelled;

/** One thing that the service opens to some and not to others. Which deals it covers is another question: see {@link Sight}. */
public enum Right implements Labelled {
    ENTER("登录", "Sign in"),
    LOOK_UP("查口径、代码、日历", "Look up definitions, codes and the calendar"),
    SEE_FIGURES("看汇总数", "See figures"),
    READ_DEALS("看项目", "Read deals"),
    WRITE_DEALS("记、改、推进项目", "Log, change and move deals"),
    SETTLE_DEALS("合并项目", "Merge deals"),
    READ_ENTERPRISES("看企业", "Read enterprises"),
    WRITE_ENTERPRISES("记、改企业", "Enter and change enterprises"),
    RATE("登记星级", "Record official ratings"),
    READ_PLATFORMS("看平台", "Read platforms"),
    READ_PEOPLE("看单位、人员", "Read units and people"),
    WRITE_PLATFORMS("改平台", "Change platforms"),
    IMPORT("导入台账", "Import ledgers"),
    EXPORT("导出", "Export"),
    APPROVE_EXPORTS("批准导出", "Approve exports"),
    KEEP_SETTINGS("改设置和日历", "Change settings and the calendar"),
    KEEP_ACCOUNTS("管账号、单位、角色", "Keep accounts, units and roles"),
    KEEP_KEYS("管接口密钥", "Keep API keys"),
    READ_JOURNAL("查日志", "Read the journal");

    private final String zh;
    private final String en;

    Right(String zh, String en) {
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
