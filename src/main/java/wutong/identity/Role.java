package wutong.identity;

import static wutong.identity.Right.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import wutong.measure.Labelled;

/** What a person may do. Source: domain.md §11; that keeping accounts, reading the journal and working on deals are three duties: GB/T 22239-2019. */
public enum Role implements Labelled {
    OFFICER(
            "招商专员",
            "Officer",
            "记线索，推进自己的项目，看本单位的",
            "logs leads and moves own deals; reads those of the unit",
            EnumSet.of(
                    LOOK_UP,
                    SEE_FIGURES,
                    READ_DEALS,
                    WRITE_DEALS,
                    READ_ENTERPRISES,
                    WRITE_ENTERPRISES,
                    READ_PLATFORMS,
                    READ_PEOPLE,
                    EXPORT)),
    HEAD(
            "单位负责人",
            "Unit head",
            "管本单位和下级的项目，派人跟进",
            "runs and assigns the deals of the unit and those below",
            plus(OFFICER.rights, APPROVE_EXPORTS)),
    SUPERVISOR(
            "区投促局",
            "Supervisor",
            "管全区项目，导入台账，判定撞单",
            "runs all deals, imports ledgers, settles duplicates",
            EnumSet.of(
                    LOOK_UP,
                    SEE_FIGURES,
                    READ_DEALS,
                    WRITE_DEALS,
                    SETTLE_DEALS,
                    READ_ENTERPRISES,
                    WRITE_ENTERPRISES,
                    RATE,
                    READ_PLATFORMS,
                    READ_PEOPLE,
                    WRITE_PLATFORMS,
                    IMPORT,
                    EXPORT,
                    APPROVE_EXPORTS)),
    HQ_OFFICE(
            "发改经信局",
            "Headquarters office",
            "登记星级，看企业和汇总数",
            "records ratings; reads enterprises and totals",
            EnumSet.of(LOOK_UP, SEE_FIGURES, READ_ENTERPRISES, WRITE_ENTERPRISES, RATE, READ_PLATFORMS, READ_PEOPLE)),
    POLICY(
            "政策财政",
            "Policy and finance",
            "看汇总数和星级企业",
            "reads totals and rated enterprises",
            EnumSet.of(LOOK_UP, SEE_FIGURES, READ_ENTERPRISES, READ_PLATFORMS, READ_PEOPLE)),
    LEADER(
            "领导",
            "Leadership",
            "看全区项目和汇总数，不看联系方式",
            "reads all deals and figures, no contact data",
            EnumSet.of(
                    LOOK_UP,
                    SEE_FIGURES,
                    READ_DEALS,
                    READ_ENTERPRISES,
                    READ_PLATFORMS,
                    READ_PEOPLE,
                    EXPORT,
                    APPROVE_EXPORTS)),
    AUDITOR("审计员", "Auditor", "只查日志", "reads the journal and nothing else", EnumSet.of(READ_JOURNAL)),
    INTEGRATOR("集成方", "Integrator", "凭密钥调用接口", "calls the API with a key", EnumSet.of(LOOK_UP, KEEP_KEYS)),
    ADMINISTRATOR(
            "管理员",
            "Administrator",
            "管账号、单位、角色、设置",
            "keeps accounts, units, roles and settings",
            EnumSet.of(LOOK_UP, READ_PLATFORMS, READ_PEOPLE, KEEP_SETTINGS, KEEP_ACCOUNTS, KEEP_KEYS));

    private final String zh;
    private final String en;
    private final String dutyZh;
    private final String dutyEn;
    private final Set<Right> rights;

    Role(String zh, String en, String dutyZh, String dutyEn, Set<Right> rights) {
        this.zh = zh;
        this.en = en;
        this.dutyZh = dutyZh;
        this.dutyEn = dutyEn;
        this.rights = rights;
    }

    private static Set<Right> plus(Set<Right> some, Right more) {
        var all = EnumSet.copyOf(some);
        all.add(more);
        return all;
    }

    /** What a key of an integrator may be given, though its pages open nothing of it. Source: domain.md §11. */
    private static final Set<Right> LENT = EnumSet.of(
            SEE_FIGURES,
            READ_DEALS,
            WRITE_DEALS,
            READ_ENTERPRISES,
            WRITE_ENTERPRISES,
            READ_PLATFORMS,
            READ_PEOPLE,
            WRITE_PLATFORMS,
            IMPORT,
            EXPORT);

    /** What all of these open together; who is let in at all has a page of their own. */
    public static Set<Right> rights(Collection<Role> roles) {
        var all = EnumSet.of(ENTER);
        roles.forEach(role -> all.addAll(role.rights));
        return all;
    }

    /** The most that a key may open in the name of whoever holds these. */
    public static Set<Right> lent(Collection<Role> roles) {
        var all = EnumSet.copyOf(rights(roles));
        all.remove(ENTER);
        if (roles.contains(INTEGRATOR)) all.addAll(LENT);
        return all;
    }

    /** Which of the three duties that one person should not hold two of; empty for none of them. */
    public Optional<Duty> duty() {
        if (this == ADMINISTRATOR) return Optional.of(Duty.ACCOUNTS);
        if (this == AUDITOR) return Optional.of(Duty.JOURNAL);
        return opens(WRITE_DEALS) || this == INTEGRATOR ? Optional.of(Duty.DEALS) : Optional.empty();
    }

    /** Whether one person who holds these has two duties that belong to two people. */
    public static boolean clash(Collection<Role> roles) {
        return roles.stream().flatMap(role -> role.duty().stream()).distinct().count() > 1;
    }

    /** Duties that belong to different people. Source: GB/T 22239-2019. */
    public enum Duty {
        ACCOUNTS,
        JOURNAL,
        DEALS
    }

    public boolean opens(Right right) {
        return right == ENTER || rights.contains(right);
    }

    /** Half a sentence: what it is there for. */
    public String duty(boolean english) {
        return english ? dutyEn : dutyZh;
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
