package wutong.exchange;

import java.util.EnumMap;
import java.util.Map;
import wutong.deal.DealField;
import wutong.enterprise.EnterpriseForm;

/** How much there is room for of the cells that are kept as they were written; the whole of a longer one stays in the row. */
final class Room {

    /** A name in so many characters; those of units, people and regions are kept in columns of this width. */
    private static final int SHORT_NAME = 80;

    private static final int ROW_NO = 40;

    private static final Map<Heading, Integer> MOST = new EnumMap<>(Map.ofEntries(
            Map.entry(Heading.ROW_NO, ROW_NO),
            Map.entry(Heading.NAME, DealField.NAME.length),
            Map.entry(Heading.INVESTOR, EnterpriseForm.LONGEST_NAME),
            Map.entry(Heading.LOCAL_ENTITY, EnterpriseForm.LONGEST_NAME),
            Map.entry(Heading.INDUSTRY, DealField.INDUSTRY.length),
            Map.entry(Heading.INDUSTRY_CODE, DealField.INDUSTRY.length),
            Map.entry(Heading.SOURCE_REGION, SHORT_NAME),
            Map.entry(Heading.CAPITAL_NATURE, DealField.CAPITAL_NATURE.length),
            Map.entry(Heading.SOURCE, DealField.SOURCE.length),
            Map.entry(Heading.FIRST_REPORT_UNIT, SHORT_NAME),
            Map.entry(Heading.FIRST_REPORT_PERSON, SHORT_NAME),
            Map.entry(Heading.LEAD_LEADER, DealField.LEAD_LEADER.length),
            Map.entry(Heading.UNIT, DealField.UNIT_TEXT.length),
            Map.entry(Heading.OWNER, DealField.OWNER_TEXT.length),
            Map.entry(Heading.CONTACT_NAME, SHORT_NAME),
            Map.entry(Heading.LATEST_PROGRESS, DealField.LATEST_PROGRESS.length),
            Map.entry(Heading.ISSUES, DealField.ISSUES.length),
            Map.entry(Heading.NEXT_STEP, DealField.NEXT_STEP.length),
            Map.entry(Heading.COMMITMENTS, DealField.COMMITMENTS_TEXT.length),
            Map.entry(Heading.NOTE, DealField.NOTE.length)));

    private Room() {}

    /** What is kept of a cell: prose is cut, a name that is no name any more is left out. */
    static String fitted(Heading heading, String text, Notes notes) {
        var most = MOST.get(heading);
        if (most == null || text.length() <= most) return text;
        var flag = flag(heading, most);
        notes.say(flag, heading, text, most);
        return flag == Flag.TEXT_CUT ? beginning(text, most) : null;
    }

    /** As much of a text as there is room for, no character torn in two. */
    static String beginning(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static Flag flag(Heading heading, int most) {
        if (heading == Heading.NAME || heading == Heading.INVESTOR) return Flag.NAME_LONG;
        return most == DealField.NOTE.length ? Flag.TEXT_CUT : Flag.TEXT_LONG;
    }
}
