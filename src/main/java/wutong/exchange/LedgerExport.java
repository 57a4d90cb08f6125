package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.enterprise.Showing;
import wutong.identity.Sight;
import wutong.listing.Clause;
import wutong.measure.Masked;
import wutong.measure.Phone;

/** Writes the deals of a list into the columns of a ledger, a few at a time in memory, so that reading it back changes nothing. */
@ApplicationScoped
public class LedgerExport {

    /** Deals held in memory at a time. */
    private static final int PORTION = 500;

    private final DealList deals;
    private final Showing showing;
    private final EntityManager db;

    LedgerExport(DealList deals, Showing showing, EntityManager db) {
        this.deals = deals;
        this.showing = showing;
        this.db = db;
    }

    /** Numbers are told in full where the sight of the question shows them so. */
    public void write(DealList.Question asked, TableFormat format, Watermark mark, OutputStream out)
            throws IOException {
        var headings = List.of(Heading.values());
        try (var table = format.open(out, "台账", mark)) {
            table.write(headings.stream().map(Heading::zh).toList());
            var counter = new int[1];
            deals.each(asked, PORTION, portion -> {
                var readings = readings(portion);
                var open = open(portion, asked.sight());
                for (int i = 0; i < portion.size(); i++) {
                    line(
                            table,
                            headings,
                            portion.get(i),
                            cells(readings.get(i), portion.get(i), asked.sight(), open),
                            ++counter[0]);
                }
            });
        }
    }

    private static Map<Heading, String> cells(Reading reading, DealCard card, Sight sight, Set<Long> open) {
        var cells = RowText.of(reading);
        var owner = card.owner() == null ? null : Long.valueOf(card.owner().id());
        var investor = enterprise(card);
        if (!sight.contactsOf(owner) || investor != null && !open.contains(investor)) {
            cells.computeIfPresent(Heading.CONTACT_NAME, (heading, text) -> Masked.of(text));
            cells.computeIfPresent(Heading.PHONE, (heading, text) -> Masked.of(text));
        }
        return cells;
    }

    private static void line(
            TableWriter table, List<Heading> headings, DealCard card, Map<Heading, String> cells, int number) {
        cells.put(Heading.ROW_NO, String.valueOf(number));
        if (card.daysToLanding() != null) {
            cells.put(Heading.DAYS_TO_LANDING, card.daysToLanding().toString());
        }
        table.write(RowText.line(cells, headings));
    }

    /** The deals as rows would tell them, with what is known of their enterprises. */
    @Transactional
    List<Reading> readings(List<DealCard> cards) {
        var ids = enterprises(cards);
        var contacts = contacts(ids);
        var regions = regions(ids);
        return cards.stream()
                .map(card -> CardReading.of(card, contacts.get(enterprise(card)), regions.get(enterprise(card))))
                .toList();
    }

    private static List<Long> enterprises(List<DealCard> cards) {
        return cards.stream()
                .map(LedgerExport::enterprise)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Long enterprise(DealCard card) {
        return card.enterprise() == null ? null : Long.valueOf(card.enterprise().id());
    }

    /** The enterprises the numbers of whose contacts are shown in full. */
    @Transactional
    Set<Long> open(List<DealCard> cards, Sight sight) {
        var ids = enterprises(cards);
        var shown = showing.numbers(sight);
        if (ids.isEmpty() || shown.equals(Clause.ALL)) {
            return Set.copyOf(ids);
        }
        var where = Clause.of("e.id in :ids", "ids", ids).and(shown);
        var query = db.createQuery("select e.id from Enterprise e where " + where.hql(), Long.class);
        where.params().forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    private Map<Long, String> regions(List<Long> ids) {
        var regions = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            db.createQuery("select e.id, e.sourceRegion from Enterprise e where e.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> regions.put((Long) row[0], (String) row[1]));
        }
        return regions;
    }

    /** The first contact of each enterprise. */
    private Map<Long, Reading.Contact> contacts(List<Long> ids) {
        var first = new HashMap<Long, Reading.Contact>();
        var holder = new LinkedHashMap<Long, Long>();
        if (ids.isEmpty()) {
            return first;
        }
        db.createQuery(
                        "select c.enterprise.id, c.id, c.name, p.text, p.e164, p.digits from Contact c left join c.phones p where c.enterprise.id in :ids order by c.id, index(p)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> holder.computeIfAbsent((Long) row[0], e -> (Long) row[1])
                        .equals(row[1]))
                .forEach(row -> {
                    var contact = first.computeIfAbsent(
                            (Long) row[0], e -> new Reading.Contact((String) row[2], new ArrayList<>()));
                    if (row[3] != null) {
                        contact.phones().add(new Phone((String) row[3], (String) row[4], (String) row[5]));
                    }
                });
        return first;
    }
}
