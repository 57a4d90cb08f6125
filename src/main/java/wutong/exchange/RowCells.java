package wutong.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import wutong.deal.DealField;
import wutong.deal.HqType;
import wutong.measure.Blank;
import wutong.measure.Masked;
import wutong.measure.Phone;

/** Reads those cells of one record that are neither days, amounts nor codes. */
final class RowCells {

    private static final Pattern AREA =
            Pattern.compile("约?(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,4})?(?:m2|平方米|平米|平方|平)?(?:左右)?");

    /** In m²; what is as large has no room in the column. */
    private static final BigDecimal LARGEST_AREA = new BigDecimal("10000000000");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

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
        else if (name == null) notes.say(Flag.NAME_GEN, Heading.NAME, null, made(investor));
        return name == null && investor != null ? made(investor) : name;
    }

    private static String made(String investor) {
        return Room.beginning(investor, DealField.NAME.length - 2) + "项目";
    }

    /** Many ledgers write the industry in words where a code of GB/T 4754 is asked for. */
    Reading.Kind kind(HqType hqType) {
        var industry = cells.text(Heading.INDUSTRY);
        var code = cells.text(Heading.INDUSTRY_CODE);
        if (code == null
                || code.length() <= DealField.INDUSTRY_CODE.length
                        && !HAN.matcher(code).find()) return new Reading.Kind(hqType, industry, code);
        if (industry != null && !industry.equals(code))
            notes.say(Flag.INDUSTRY_WORDS, Heading.INDUSTRY_CODE, code, industry);
        return new Reading.Kind(hqType, industry == null ? code : industry, null);
    }

    /** @param update the deal that the row is about; null for a new one */
    void sayStar(KnownDeal update) {
        var written = cells.text(Heading.OFFICIAL_STAR);
        var star = update == null || update.stored() == null
                ? null
                : update.stored().star();
        if (written != null && !written.equals(star))
            notes.say(Flag.STAR_IGNORED, Heading.OFFICIAL_STAR, written, null);
    }

    /**
     * A known enterprise keeps its region, whatever a ledger says.
     *
     * @param known null when it is not known, empty when only its region is not
     */
    void sayRegion(String known) {
        var written = cells.text(Heading.SOURCE_REGION);
        if (written != null && known != null && !written.equals(known))
            notes.say(Flag.REGION_IGNORED, Heading.SOURCE_REGION, written, known.isEmpty() ? "—" : known);
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

    /** Whom an export told in part stands in full where it came from, and stays. */
    Reading.Contact contact() {
        var name = cells.text(Heading.CONTACT_NAME);
        var written = cells.text(Heading.PHONE);
        var open = Masked.open(written);
        var reading = Phone.read(open);
        if (reading.invalid()) notes.say(Flag.PHONE_INVALID, Heading.PHONE, open, null);
        return new Reading.Contact(Masked.hides(name) || Masked.hides(written) ? null : name, reading.phones());
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
        var size = area.matches()
                ? new BigDecimal(area.group(1).replace(",", "") + (area.group(2) == null ? "" : area.group(2)))
                : null;
        var fits = size != null && size.compareTo(LARGEST_AREA) < 0;
        if (written != null && !fits) notes.say(Flag.SPACE_UNPARSED, Heading.SPACE_NEEDED, written, null);
        return fits && size.scale() > 2 ? size.setScale(2, RoundingMode.HALF_UP) : fits ? size : null;
    }
}
