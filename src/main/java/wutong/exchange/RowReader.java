package wutong.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import wutong.deal.Stage;
import wutong.enterprise.Origins;
import wutong.measure.PlainName;

/** Reads one record after the other, each against the deals stored and the records before it. */
final class RowReader {

    /** So many columns without a heading are told of. */
    private static final int MOST_NAMELESS = 50;

    private final LedgerHead head;
    private final LedgerWorld world;
    private final Known here = new Known();
    private final Origins regions = new Origins();
    private final Updates updates;
    private final SortedSet<Integer> nameless = new TreeSet<>();
    private Cells above;

    RowReader(LedgerHead head, LedgerWorld world) {
        this.head = head;
        this.world = world;
        this.updates = new Updates(world);
    }

    LedgerRow read(Line line) {
        var skip = Skips.why(line, head);
        if (skip != null) return LedgerRow.skipped(line.record(), skip);
        findNameless(line);
        var notes = new Notes();
        above = Cells.of(line, head, above, notes);
        return row(line.record(), above, notes);
    }

    /** The numbers, from 1, of columns that hold something in the records read so far and bear no heading. */
    SortedSet<Integer> nameless() {
        return nameless;
    }

    private void findNameless(Line line) {
        for (var i = 0; i < line.cells().size() && nameless.size() < MOST_NAMELESS; i++)
            if (!line.cell(i).isEmpty() && !head.headed(i)) nameless.add(i + 1);
    }

    private LedgerRow row(int record, Cells cells, Notes notes) {
        var numbered = updates.byNo(cells.text(Heading.DEAL_NO));
        var key = key(record, cells, notes, numbered != null);
        var stored = world.known(key.code(), key.investor(), key.name());
        var update = numbered == null ? updates.bySameness(key, stored) : numbered;
        var reading = reading(cells, notes, key, update);
        var collision = update == null ? collision(key, stored, notes) : contradicted(update, notes);
        remember(key, update, reading.investor().sourceRegion());
        return new LedgerRow(
                record,
                cells.raw().get(Heading.ROW_NO),
                notes.outcome(),
                notes.flags(),
                notes.remarks(),
                reading,
                cells.raw(),
                Fingerprint.of(cells.filled(), reading.capital(), reading.days()),
                update == null ? null : update.dealId(),
                collision == null ? null : collision.dealId(),
                collision == null ? null : collision.record(),
                null);
    }

    /** What the record is compared by; a deal that the row names by number needs no name made up. */
    private KnownDeal key(int record, Cells cells, Notes notes, boolean numbered) {
        var row = new RowCells(world, cells, notes);
        return new KnownDeal(
                null,
                record,
                cells.text(Heading.DEAL_NO),
                numbered ? cells.text(Heading.NAME) : row.name(),
                cells.text(Heading.INVESTOR),
                new CodeCells(cells, notes).read(Heading.CREDIT_CODE),
                row.hqType(),
                cells.text(Heading.UNIT),
                true);
    }

    private Reading reading(Cells cells, Notes notes, KnownDeal key, KnownDeal update) {
        var row = new RowCells(world, cells, notes);
        var dayCells = new DayCells(head, cells, notes);
        var days = dayCells.days();
        var standing = new StandingRule(head, cells, notes, days, update).standing(dayCells);
        if (update != null && update.stored() != null)
            new Sequel(cells, notes, update).check(standing, days.milestone());
        row.sayStar(update);
        row.sayRegion(region(key));
        sayMissingCode(cells, notes, standing.stage() == null ? days.milestone() : standing.stage(), update);
        return new Reading(
                key.no(),
                key.name(),
                new Reading.Investor(
                        key.investor(),
                        key.code(),
                        key.code() == null ? cells.text(Heading.CREDIT_CODE) : null,
                        cells.text(Heading.SOURCE_REGION),
                        cells.text(Heading.CAPITAL_NATURE)),
                new Reading.Local(
                        cells.text(Heading.LOCAL_ENTITY), new CodeCells(cells, notes).read(Heading.LOCAL_ENTITY_CODE)),
                row.kind(key.hqType()),
                new MoneyCells(head, cells, notes).capital(),
                row.origin(),
                standing.stage() == Stage.LEAD ? days.received() : days,
                standing,
                row.care(),
                row.contact(),
                row.words());
    }

    /** Where the investor comes from as it is stored, or as an earlier record of this file says. */
    private String region(KnownDeal key) {
        var stored = world.region(key.code(), key.investor());
        return stored == null ? regions.region(key.code(), key.investor()) : stored;
    }

    private void sayMissingCode(Cells cells, Notes notes, Stage stage, KnownDeal update) {
        var far = stage != null && !Stage.REGISTERED.beyond(stage);
        var written = cells.text(Heading.CREDIT_CODE) != null || cells.text(Heading.LOCAL_ENTITY_CODE) != null;
        var stored = update != null && update.code() != null;
        if (far && head.has(Heading.CREDIT_CODE) && !written && !stored)
            notes.say(Flag.USCC_MISSING, Heading.CREDIT_CODE, null, stage);
    }

    /** Earlier records first: they are nearer at hand for who decides. */
    private KnownDeal collision(KnownDeal key, List<KnownDeal> stored, Notes notes) {
        var sameNo = key.no() == null ? null : here.byNo(key.no());
        if (sameNo != null) notes.say(Flag.DUP_EXACT, Heading.DEAL_NO, key.no(), sameNo.said());
        var all = new ArrayList<>(here.known(key.code(), key.investor(), key.name()));
        all.addAll(stored);
        var other = new Doubles(notes, key).collision(all);
        return sameNo == null ? other : sameNo;
    }

    /** The deal that a row cannot follow on, so that both are looked at side by side. */
    private static KnownDeal contradicted(KnownDeal update, Notes notes) {
        return notes.has(Flag.STAGE_BACK) || notes.has(Flag.STATUS_CONFLICT) ? update : null;
    }

    private void remember(KnownDeal key, KnownDeal update, String region) {
        if (key.investor() != null) regions.add(key.code(), PlainName.same(key.investor()), region);
        if (update != null) updates.take(update);
        var id = update == null ? null : update.dealId();
        here.add(new KnownDeal(
                id, key.record(), key.no(), key.name(), key.investor(), key.code(), key.hqType(), key.unit(), true));
    }
}
