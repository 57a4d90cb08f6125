package wutong.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.measure.Blank;
import wutong.measure.Labelled;
import wutong.measure.MoneyWords;
import wutong.measure.Phone;

/** Writes what is known of a deal into the columns of a ledger, so that reading the ledger gives the same again. */
public final class RowText {

    private final Map<Heading, String> cells = new EnumMap<>(Heading.class);

    private RowText() {}

    /** The cells by heading; empty ones are left out. */
    public static Map<Heading, String> of(Reading reading) {
        var text = new RowText();
        text.parties(reading);
        text.amounts(reading.capital());
        text.days(reading.days());
        text.standing(reading.standing());
        text.people(reading);
        text.words(reading.words());
        return text.cells;
    }

    /** One record of an export: the cells under the given headings, in that order. */
    public static List<String> line(Map<Heading, String> cells, List<Heading> headings) {
        return headings.stream().map(heading -> cells.getOrDefault(heading, "")).toList();
    }

    private void parties(Reading reading) {
        put(Heading.DEAL_NO, reading.dealNo());
        put(Heading.NAME, reading.name());
        put(Heading.INVESTOR, reading.investor().name());
        put(Heading.CREDIT_CODE, reading.investor().creditCode());
        put(Heading.SOURCE_REGION, reading.investor().sourceRegion());
        put(Heading.CAPITAL_NATURE, reading.investor().capitalNature());
        put(Heading.LOCAL_ENTITY, reading.localEntity().name());
        put(Heading.LOCAL_ENTITY_CODE, reading.localEntity().creditCode());
        put(Heading.HQ_TYPE, reading.kind().hqType());
        put(Heading.INDUSTRY, reading.kind().industry());
        put(Heading.INDUSTRY_CODE, reading.kind().industryCode());
    }

    private void amounts(Reading.Capital capital) {
        put(Heading.REGISTERED_CAPITAL, MoneyWords.of(capital.registeredCapital()));
        put(Heading.PAID_IN_CAPITAL, MoneyWords.of(capital.paidInCapital()));
        put(Heading.TOTAL_INVESTMENT, MoneyWords.of(capital.totalInvestment()));
        put(Heading.ARRIVED_FUNDS, MoneyWords.of(capital.arrivedFunds()));
    }

    private void days(Reading.Days days) {
        put(Heading.RECEIVED, days.receivedOn());
        put(Heading.FIRST_CONTACT, days.firstContactOn());
        put(Heading.SIGNED, days.signedOn());
        put(Heading.REGISTERED, days.registeredOn());
        put(Heading.LANDED, days.landedOn());
        put(Heading.OPENED, days.openedOn());
        put(Heading.PLANNED_SIGN, days.plannedSignOn());
        put(Heading.PLANNED_LAND, days.plannedLandOn());
    }

    private void standing(Reading.Standing standing) {
        put(Heading.STAGE, standing.stage());
        put(Heading.STATUS, standing.status());
        put(Heading.CLOSED, standing.closedOn());
        put(Heading.CLOSE_REASON, standing.closeReason());
    }

    private void people(Reading reading) {
        put(Heading.SOURCE, reading.origin().source());
        put(Heading.FIRST_REPORT_UNIT, reading.origin().firstReportUnit());
        put(Heading.FIRST_REPORT_PERSON, reading.origin().firstReportPerson());
        put(Heading.PLATFORM, reading.care().platformText());
        var space = reading.care().spaceNeeded();
        put(Heading.SPACE_NEEDED, space == null ? null : space.toPlainString());
        put(Heading.LEAD_LEADER, reading.care().leadLeader());
        put(Heading.UNIT, reading.care().unit());
        put(Heading.OWNER, reading.care().owner());
        put(Heading.CONTACT_NAME, reading.contact().name());
        put(
                Heading.PHONE,
                reading.contact().phones().stream().map(Phone::original).collect(Collectors.joining("、")));
    }

    private void words(Reading.Words words) {
        put(Heading.AGREEMENT_KIND, words.agreementKind());
        put(Heading.OFFICIAL_STAR, words.officialStar());
        put(Heading.LATEST_PROGRESS, words.latestProgress());
        put(Heading.ISSUES, words.issues());
        put(Heading.NEXT_STEP, words.nextStep());
        put(Heading.COMMITMENTS, words.commitmentsText());
        put(Heading.NOTE, words.note());
    }

    private void put(Heading heading, Object value) {
        var text = value instanceof Labelled labelled ? labelled.zh() : value == null ? "" : value.toString();
        if (!Blank.says(text)) cells.put(heading, text);
    }
}
