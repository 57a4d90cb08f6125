package wutong.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.identity.Role;

/** What a key may be made with. Pure. */
final class KeyRule {

    static final int NAME = 40;

    private KeyRule() {}

    /**
     * @param holder the roles of whoever answers for the key
     * @param grants whether whoever makes it keeps accounts, and so grants contact data
     * @throws Refused with every flaw
     */
    static void check(KeyForm form, Collection<Role> holder, boolean grants, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        if (form.name() == null) flaws.add(Flaw.of("name", "required"));
        if (form.name() != null && form.name().length() > NAME) flaws.add(Flaw.of("name", "too-long", NAME));
        if (form.scopes().isEmpty()) flaws.add(Flaw.of("scopes", "required"));
        if (form.expiresOn() != null && form.expiresOn().isBefore(today)) {
            flaws.add(Flaw.of("expiresOn", "key-expired", form.expiresOn()));
        }
        if (!Role.rights(holder).contains(Right.KEEP_KEYS)) flaws.add(Flaw.of("person", "no-key-holder"));
        for (var scope : form.scopes()) {
            if (!scope.lies(holder)) flaws.add(Flaw.of("scopes", "scope-beyond", scope));
            if (scope == Scope.IMPORTS_WRITE && form.unit() != null) flaws.add(Flaw.of("scopes", "scope-whole", scope));
            if (scope == Scope.PERSONAL_DATA && !grants) flaws.add(Flaw.of("scopes", "scope-granted", scope));
        }
        if (!flaws.isEmpty()) throw new Refused(Refused.Kind.RULE, flaws.get(0).code(), flaws);
    }
}
