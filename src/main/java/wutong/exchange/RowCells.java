package wutong.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import wutong.deal.HqType;
import wutong.measure.Blank;
import wutong.measure.Phone;

/** Reads those cells of one record that are neither days, amounts nor codes. */
final class RowCells {

    private static final Pattern AREA =
            Pattern.compile("约?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?(?:m2|平方米|平米|平方|平)?(?:左右)?");

    private final LedgerWorld world;
    private final Cells cells;
    private final Notes notes;

    RowCells(LedgerWorld world, Cells cells, Notes notes) {
        this.world = world;
        this.cells = cells;
        this.notes = notes;
    }

    /** Made from the investor where none is written. */
    String name() {
        var name = cells.text(Heading.NAME);
        var investor = cells.text(Heading.INVESTOR);
        if (name == null && investor == null) notes.say(Flag.NAME_MISSING, Heading.NAME, null, null);
        else if (investor == null) notes.say(Flag.INVESTOR_MISSING, Heading.INVESTOR, null, null);
        else if (name == null) notes.say(Flag.NAME_GEN, Heading.NAME, null, investor + "项目");
        return name == null && investor != null ? investor + "项目" : name;
    }

    HqType hqType() {
        var written = cells.text(Heading.HQ_TYPE);
        var type = written == null ? null : Vocabulary.hqType(written);
        if (written != null && type == null) notes.say(Flag.HQTYPE_UNKNOWN, Heading.HQ_TYPE, written, null);
        return type;
    }

    /** One column 首报单位/首报人 may hold both. */
    Reading.Origin origin() {
        var unit = cells.text(Heading.FIRST_REPORT_UNIT);
        var person = cells.text(Heading.FIRST_REPORT_PERSON);
        var both = unit == null || person != null
                ? new String[0]
                : Blank.folded(unit).split("\\s*/\\s*");
        var joined = both.length == 2;
        return new Reading.Origin(cells.text(Heading.SOURCE), joined ? both[0] : unit, joined ? both[1] : person);
    }

    Reading.Care care() {
        var platform = cells.text(Heading.PLATFORM);
        var id = platform == null ? null : world.platform(platform);
        if (platform != null && id == null) notes.say(Flag.PLATFORM_UNKNOWN, Heading.PLATFORM, platform, null);
        return new Reading.Care(
                id,
                platform,
                area(),
                cells.text(Heading.LEAD_LEADER),
                cells.text(Heading.UNIT),
                cells.text(Heading.OWNER));
    }

    Reading.Contact contact() {
        var written = cells.text(Heading.PHONE);
        var reading = Phone.read(written);
        if (reading.invalid()) notes.say(Flag.PHONE_INVALID, Heading.PHONE, written, null);
        return new Reading.Contact(cells.text(Heading.CONTACT_NAME), reading.phones());
    }

    Reading.Words words() {
        return new Reading.Words(
                cells.text(Heading.AGREEMENT_KIND),
                cells.text(Heading.OFFICIAL_STAR),
                cells.text(Heading.LATEST_PROGRESS),
                cells.text(Heading.ISSUES),
                cells.text(Heading.NEXT_STEP),
                cells.text(Heading.COMMITMENTS),
                cells.text(Heading.NOTE));
    }

    private BigDecimal area() {
        var written = cells.text(Heading.SPACE_NEEDED);
        var area = AREA.matcher(written == null ? "" : Blank.folded(written).replaceAll("\\s", ""));
        if (!area.matches()) return null;
        return new BigDecimal(area.group(1).replace(",", "") + (area.group(2) == null ? "" : area.group(2)));
    }
}
