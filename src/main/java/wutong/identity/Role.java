package wutong.identity;

import wutong.measure.Labelled;

/** What a person may do. Source: domain.md §11. */
public enum Role implements Labelled {
    OFFICER("招商专员", "Officer"),
    HEAD("单位负责人", "Unit head"),
    SUPERVISOR("区投促局", "Supervisor"),
    HQ_OFFICE("发改经信局", "Headquarters office"),
    POLICY("政策财政", "Policy and finance"),
    LEADER("领导", "Leadership"),
    AUDITOR("审计员", "Auditor"),
    INTEGRATOR("集成方", "Integrator"),
    ADMINISTRATOR("管理员", "Administrator");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
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
