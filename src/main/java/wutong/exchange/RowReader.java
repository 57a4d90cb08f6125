package wutong.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.measure.Blank;
import wutong.measure.Phone;

/** Reads one record after the other, each against the deals stored and the records before it. */
final class RowReader {

    private static final Pattern AREA =
            Pattern.compile("约?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?(?:m2|平方米|平米|平方|平)?(?:左右)?");

    private final LedgerHead head;
    private final LedgerWorld world;
    private final Known here = new Known();
    private final Updates updates;
    private Cells above;

    RowReader(LedgerHead head, LedgerWorld world) {
        this.head = head;
        this.world = world;
        this.updates = new Updates(world);
    }

    LedgerRow read(Line line) {
        var skip = Skips.why(line, head);
        if (skip != null) return LedgerRow.skipped(line.record(), skip);
        var notes = new Notes();
        above = Cells.of(line, head, above, notes);
        return row(line.record(), above, notes);
    }

    private LedgerRow row(int record, Cells cells, Notes notes) {
        var codes = new CodeCells(cells, notes);
        var code = codes.read(Heading.CREDIT_CODE);
        var numbered = updates.byNo(cells.text(Heading.DEAL_NO));
        var name = numbered == null ? name(cells, notes) : cells.text(Heading.NAME);
        var type = hqType(cells, notes);
        var key = new KnownDeal(
                null,
                record,
                cells.text(Heading.DEAL_NO),
                name,
                cells.text(Heading.INVESTOR),
                code,
                type,
                cells.text(Heading.UNIT),
                true);
        var stored = world.known(code, key.investor(), name);
        var update = numbered == null ? updates.bySameness(key, stored) : numbered;
        var reading = reading(cells, notes, key, codes.read(Heading.LOCAL_ENTITY_CODE), update);
        var collision = update == null ? new Doubles(notes, key).collision(candidates(key, stored)) : null;
        remember(key, update);
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

    private Reading reading(Cells cells, Notes notes, KnownDeal key, String localCode, KnownDeal update) {
        var dayCells = new DayCells(head, cells, notes);
        var days = dayCells.days();
        var standing = new StandingRule(head, cells, notes, days, update != null).standing(dayCells);
        var reached = standing.stage() == null ? days.milestone() : standing.stage();
        sayMissingCode(cells, notes, reached, update);
        return new Reading(
                key.no(),
                key.name(),
                new Reading.Investor(
                        key.investor(),
                        key.code(),
                        cells.text(Heading.SOURCE_REGION),
                        cells.text(Heading.CAPITAL_NATURE)),
                new Reading.Local(cells.text(Heading.LOCAL_ENTITY), localCode),
                new Reading.Kind(key.hqType(), cells.text(Heading.INDUSTRY), cells.text(Heading.INDUSTRY_CODE)),
                new MoneyCells(head, cells, notes).capital(),
                origin(cells),
                standing.stage() == Stage.LEAD ? days.received() : days,
                standing,
                care(cells, notes),
                contact(cells, notes),
                words(cells));
    }

    /** Earlier records first: they are nearer at hand for who decides. */
    private List<KnownDeal> candidates(KnownDeal key, List<KnownDeal> stored) {
        var all = new ArrayList<>(here.known(key.code(), key.investor(), key.name()));
        all.addAll(stored);
        return all;
    }

    private void remember(KnownDeal key, KnownDeal update) {
        if (update != null) updates.take(update);
        var id = update == null ? null : update.dealId();
        here.add(new KnownDeal(
                id, key.record(), key.no(), key.name(), key.investor(), key.code(), key.hqType(), key.unit(), true));
    }

    private static String name(Cells cells, Notes notes) {
        var name = cells.text(Heading.NAME);
        var investor = cells.text(Heading.INVESTOR);
        if (name == null && investor == null) notes.say(Flag.NAME_MISSING, Heading.NAME, null, null);
        else if (investor == null) notes.say(Flag.INVESTOR_MISSING, Heading.INVESTOR, null, null);
        else if (name == null) notes.say(Flag.NAME_GEN, Heading.NAME, null, investor + "项目");
        return name == null && investor != null ? investor + "项目" : name;
    }

    private static HqType hqType(Cells cells, Notes notes) {
        var written = cells.text(Heading.HQ_TYPE);
        var type = written == null ? null : Vocabulary.hqType(written);
        if (written != null && type == null) notes.say(Flag.HQTYPE_UNKNOWN, Heading.HQ_TYPE, written, null);
        return type;
    }

    private void sayMissingCode(Cells cells, Notes notes, Stage stage, KnownDeal update) {
        var far = stage != null && !Stage.REGISTERED.beyond(stage);
        var written = cells.text(Heading.CREDIT_CODE) != null || cells.text(Heading.LOCAL_ENTITY_CODE) != null;
        var stored = update != null && update.code() != null;
        if (far && head.has(Heading.CREDIT_CODE) && !written && !stored)
            notes.say(Flag.USCC_MISSING, Heading.CREDIT_CODE, null, stage.zh());
    }

    /** One column 首报单位/首报人 may hold both. */
    private static Reading.Origin origin(Cells cells) {
        var unit = cells.text(Heading.FIRST_REPORT_UNIT);
        var person = cells.text(Heading.FIRST_REPORT_PERSON);
        var both = unit == null || person != null
                ? new String[0]
                : Blank.folded(unit).split("\\s*/\\s*");
        var joined = both.length == 2;
        return new Reading.Origin(cells.text(Heading.SOURCE), joined ? both[0] : unit, joined ? both[1] : person);
    }

    private Reading.Care care(Cells cells, Notes notes) {
        var platform = cells.text(Heading.PLATFORM);
        var id = platform == null ? null : world.platform(platform);
        if (platform != null && id == null) notes.say(Flag.PLATFORM_UNKNOWN, Heading.PLATFORM, platform, null);
        return new Reading.Care(
                id,
                platform,
                area(cells.text(Heading.SPACE_NEEDED)),
                cells.text(Heading.LEAD_LEADER),
                cells.text(Heading.UNIT),
                cells.text(Heading.OWNER));
    }

    private static BigDecimal area(String written) {
        var area = AREA.matcher(written == null ? "" : Blank.folded(written).replaceAll("\\s", ""));
        if (!area.matches()) return null;
        return new BigDecimal(area.group(1).replace(",", "") + (area.group(2) == null ? "" : area.group(2)));
    }

    private static Reading.Contact contact(Cells cells, Notes notes) {
        var written = cells.text(Heading.PHONE);
        var reading = Phone.read(written);
        if (reading.invalid()) notes.say(Flag.PHONE_INVALID, Heading.PHONE, written, null);
        return new Reading.Contact(cells.text(Heading.CONTACT_NAME), reading.phones());
    }

    private static Reading.Words words(Cells cells) {
        return new Reading.Words(
                cells.text(Heading.AGREEMENT_KIND),
                cells.text(Heading.OFFICIAL_STAR),
                cells.text(Heading.LATEST_PROGRESS),
                cells.text(Heading.ISSUES),
                cells.text(Heading.NEXT_STEP),
                cells.text(Heading.COMMITMENTS),
                cells.text(Heading.NOTE));
    }
}
