package wutong.access;

import static wutong.identity.Right.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.measure.Labelled;

/** What a key opens: reading or writing one sort of record, and personal data apart. */
public enum Scope implements Labelled {
    DEALS_READ("读项目", "Read deals", READ_DEALS),
    DEALS_WRITE("写项目", "Write deals", READ_DEALS, WRITE_DEALS, SETTLE_DEALS),
    ENTERPRISES_READ("读企业", "Read enterprises", READ_ENTERPRISES),
    ENTERPRISES_WRITE("写企业", "Write enterprises", READ_ENTERPRISES, WRITE_ENTERPRISES, RATE),
    PLATFORMS_READ("读平台", "Read platforms", READ_PLATFORMS),
    PLATFORMS_WRITE("写平台", "Write platforms", READ_PLATFORMS, WRITE_PLATFORMS),
    PEOPLE_READ("读人员单位", "Read people and units", READ_PEOPLE),
    IMPORTS_WRITE("导入台账", "Import ledgers", IMPORT),
    EXPORTS_READ("导出", "Export", EXPORT),
    ANALYTICS_READ("读指标", "Read figures", SEE_FIGURES),
    /** Opens no route: where one is open, contact data are shown as the holder of the key would be shown them. */
    PERSONAL_DATA("看联系方式", "See contact data");

    private final String zh;
    private final String en;
    private final Set<Right> rights;

    Scope(String zh, String en, Right... rights) {
        this.zh = zh;
        this.en = en;
        this.rights = Set.of(rights);
    }

    /** What a key with these opens in the name of someone of these roles, as they are now. */
    static Set<Right> rights(Collection<Scope> scopes, Collection<Role> roles) {
        var open = EnumSet.of(LOOK_UP);
        scopes.forEach(scope -> open.addAll(scope.rights));
        open.retainAll(Role.lent(roles));
        open.add(LOOK_UP);
        return open;
    }

    /** Whether a key with this scope could do anything for someone of these roles. */
    boolean lies(Collection<Role> roles) {
        return rights.isEmpty() || rights.stream().anyMatch(Role.lent(roles)::contains);
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
