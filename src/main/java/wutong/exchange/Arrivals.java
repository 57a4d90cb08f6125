package wutong.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wutong.enterprise.Contact;
import wutong.enterprise.Contacts;
import wutong.enterprise.EnterpriseForm;
import wutong.enterprise.Enterprises;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.measure.PlainName;

/** Finds what rows name, or makes it: enterprises, units, contacts. Remembers, for rows written in one go see one another only here. */
final class Arrivals {

    private final Enterprises enterprises;
    private final Contacts contacts;
    private final Units units;
    private final long batch;
    private final Act act;
    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Long> codeless = new HashMap<>();
    private final Map<String, Long> byName;
    private final Map<String, Long> unitIds = new HashMap<>();
    private final Set<String> reachable = new HashSet<>();

    Arrivals(Enterprises enterprises, Contacts contacts, Units units, long batch, Act act) {
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.units = units;
        this.batch = batch;
        this.act = act;
        enterprises.known(byCode, codeless);
        byName = enterprises.names();
        contacts.known().forEach(reachable::add);
    }

    RowEntry.Found of(Reading row) {
        return new RowEntry.Found(enterprise(row), unit(row.care().unit()));
    }

    /**
     * For a row that is said to be a deal whose investor is known: what it adds to that enterprise is told there, and no other is made.
     *
     * @param investor null when the deal names none yet
     */
    RowEntry.Found of(Reading row, Long investor) {
        if (investor == null || investor.equals(known(row).enterprise())) {
            return of(row);
        }
        contact(investor, row.contact());
        return new RowEntry.Found(investor, unit(row.care().unit()));
    }

    /** Finds and makes nothing, for a dry run. */
    RowEntry.Found known(Reading row) {
        var investor = row.investor();
        var name = investor.name() == null ? null : PlainName.same(investor.name());
        var id = investor.creditCode() == null
                ? byName.get(name)
                : byCode.getOrDefault(investor.creditCode(), codeless.get(name));
        var unit = row.care().unit() == null ? null : units.named(row.care().unit());
        return new RowEntry.Found(id, unit == null ? null : unit.id);
    }

    private Long enterprise(Reading row) {
        var investor = row.investor();
        if (investor.name() == null) {
            return null;
        }
        var code = investor.creditCode();
        var name = PlainName.same(investor.name());
        var id = code == null ? byName.get(name) : byCode.getOrDefault(code, codeless.get(name));
        if (id == null) {
            var form = new EnterpriseForm(
                    investor.name(),
                    code,
                    null,
                    investor.sourceRegion(),
                    row.kind().industry(),
                    null);
            var made = enterprises.make(form, batch, act);
            if (investor.creditCodeText() != null) {
                enterprises.codeText(made, investor.creditCodeText());
            }
            id = made.id;
        } else if (code != null && byCode.get(code) == null) {
            enterprises.code(enterprises.byId(id), code, act);
        }
        remember(id, name, code);
        contact(id, row.contact());
        return id;
    }

    /** Another enterprise of the same name stands by its own code. */
    private void remember(long id, String name, String code) {
        byName.putIfAbsent(name, id);
        if (code == null) {
            codeless.putIfAbsent(name, id);
        } else {
            byCode.put(code, id);
            codeless.remove(name, id);
        }
    }

    private void contact(long enterprise, Reading.Contact contact) {
        var phones = contact.phones().stream()
                .map(p -> new Contact.Phone(p.original(), p.e164(), p.digits()))
                .toList();
        var digits = phones.isEmpty()
                ? List.of("")
                : phones.stream().map(Contact.Phone::digits).toList();
        var fresh = digits.stream()
                .filter(d -> reachable.add(enterprise + " " + contact.name() + " " + d))
                .count();
        if (fresh > 0 && (contact.name() != null || !phones.isEmpty())) {
            contacts.enter(enterprises.byId(enterprise), contact.name(), phones, act);
        }
    }

    private Long unit(String name) {
        return name == null ? null : unitIds.computeIfAbsent(name, text -> units.namedOrMade(text, batch, act).id);
    }
}
