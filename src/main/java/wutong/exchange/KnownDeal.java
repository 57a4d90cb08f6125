package wutong.exchange;

import wutong.deal.HqType;
import wutong.deal.Stage;

/**
 * A deal that a row may be about: an earlier record of the same file, or a deal already stored.
 *
 * @param dealId null for a record not stored
 * @param record null for a stored deal
 * @param no the deal's number (项目编号), if it has one
 * @param investor as written; null when confidential
 * @param code the investor's valid credit code, or null
 * @param fromLedger whether an earlier batch brought the deal
 * @param stored what else is known of a stored deal; null for a record
 */
public record KnownDeal(
        Long dealId,
        Integer record,
        String no,
        String name,
        String investor,
        String code,
        HqType hqType,
        String unit,
        boolean fromLedger,
        Stored stored) {

    /**
     * Where a stored deal stands.
     *
     * @param milestone the furthest stage of which a day is known, be it ahead of where the deal stands; or null
     * @param star the official star of its enterprise as an export writes it, or null
     */
    public record Stored(Reading.Standing standing, Stage milestone, String star) {}

    KnownDeal(
            Long dealId,
            Integer record,
            String no,
            String name,
            String investor,
            String code,
            HqType hqType,
            String unit,
            boolean fromLedger) {
        this(dealId, record, no, name, investor, code, hqType, unit, fromLedger, null);
    }

    /** As a remark names it. */
    Phrase said() {
        if (record != null) return new Phrase("第 " + record + " 条记录", "record " + record);
        return no != null
                ? new Phrase("项目 " + no, "deal " + no)
                : new Phrase("项目 「" + name + "」", "deal “" + name + "”");
    }
}
