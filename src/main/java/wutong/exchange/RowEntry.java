package wutong.exchange;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import wutong.deal.Agreement;
import wutong.deal.DealField;
import wutong.deal.Entry;
import wutong.deal.Entry.Ending;
import wutong.deal.FirstReport;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.enterprise.EnterpriseRef;

/** From a row as understood to the deal that it tells. Pure. */
final class RowEntry {

    /** What the row names and the house has made or found. */
    record Found(Long enterprise, Long unit) {}

    private RowEntry() {}

    /** A row about a known deal that says no stage says that of its furthest day. */
    static Entry of(Reading row, LocalDate fileDate, Found found, Long batch) {
        var days = row.days();
        var stage = row.standing().stage() == null
                ? days.milestone()
                : row.standing().stage();
        var occurredOn = stage == null
                ? null
                : stage == Stage.LEAD ? first(days.firstContactOn(), days.receivedOn()) : days.of(stage);
        return new Entry(
                said(row, found),
                stage,
                occurredOn == null ? fileDate : occurredOn,
                occurredOn,
                ending(row.standing(), fileDate),
                earliest(row, fileDate),
                batch);
    }

    private static Ending ending(Reading.Standing standing, LocalDate fileDate) {
        var status = standing.status();
        return status == null || status == Status.OPEN
                ? null
                : new Ending(status, standing.closeReason(), first(standing.closedOn(), fileDate), standing.closedOn());
    }

    private static LocalDate earliest(Reading row, LocalDate fileDate) {
        var d = row.days();
        return Stream.of(
                        d.receivedOn(),
                        d.firstContactOn(),
                        d.signedOn(),
                        d.registeredOn(),
                        d.landedOn(),
                        d.openedOn(),
                        row.standing().closedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(fileDate);
    }

    private static Said said(Reading row, Found found) {
        var said = new Said();
        put(said, DealField.NAME, row.name());
        put(
                said,
                DealField.ENTERPRISE,
                found.enterprise() == null ? null : new EnterpriseRef(found.enterprise(), null, null));
        put(said, DealField.SOURCE, row.origin().source());
        put(said, DealField.FIRST_REPORT, report(row.origin()));
        days(said, row.days());
        put(said, DealField.HQ_TYPE, row.kind().hqType());
        put(said, DealField.INDUSTRY, row.kind().industry());
        put(said, DealField.INDUSTRY_CODE, row.kind().industryCode());
        put(said, DealField.REGISTERED_CAPITAL, row.capital().registeredCapital());
        put(said, DealField.PAID_IN_CAPITAL, row.capital().paidInCapital());
        put(said, DealField.TOTAL_INVESTMENT, row.capital().totalInvestment());
        put(said, DealField.ARRIVED_FUNDS, row.capital().arrivedFunds());
        put(said, DealField.CAPITAL_NATURE, row.investor().capitalNature());
        put(said, DealField.LOCAL_ENTITY, local(row.localEntity()));
        care(said, row.care(), found);
        words(said, row.words());
        put(
                said,
                DealField.CONTACT_TEXT,
                found.enterprise() == null ? row.contact().name() : null);
        return said;
    }

    private static void days(Said said, Reading.Days days) {
        put(said, DealField.RECEIVED_ON, days.receivedOn());
        put(said, DealField.FIRST_CONTACT_ON, days.firstContactOn());
        put(said, DealField.SIGNED_ON, days.signedOn());
        put(said, DealField.REGISTERED_ON, days.registeredOn());
        put(said, DealField.LANDED_ON, days.landedOn());
        put(said, DealField.OPENED_ON, days.openedOn());
        put(said, DealField.PLANNED_SIGN_ON, days.plannedSignOn());
        put(said, DealField.PLANNED_LAND_ON, days.plannedLandOn());
    }

    private static void care(Said said, Reading.Care care, Found found) {
        put(said, DealField.PLATFORM, care.platformId());
        put(said, DealField.UNIT, found.unit());
        put(said, DealField.OWNER_TEXT, care.owner());
        put(said, DealField.SPACE_NEEDED, care.spaceNeeded());
        put(said, DealField.LEAD_LEADER, care.leadLeader());
    }

    private static void words(Said said, Reading.Words words) {
        put(said, DealField.AGREEMENT, agreement(words.agreementKind()));
        put(said, DealField.LATEST_PROGRESS, words.latestProgress());
        put(said, DealField.ISSUES, words.issues());
        put(said, DealField.NEXT_STEP, words.nextStep());
        put(said, DealField.COMMITMENTS_TEXT, words.commitmentsText());
        put(said, DealField.NOTE, words.note());
    }

    private static Agreement agreement(String text) {
        return Stream.of(Agreement.Kind.values())
                .filter(kind -> text != null && (text.contains(kind.zh()) || text.equals(kind.name())))
                .findFirst()
                .map(kind -> new Agreement(kind, null, null))
                .orElse(null);
    }

    private static FirstReport report(Reading.Origin origin) {
        return origin.firstReportUnit() == null && origin.firstReportPerson() == null
                ? null
                : new FirstReport(origin.firstReportUnit(), origin.firstReportPerson());
    }

    private static LocalEntity local(Reading.Local local) {
        return local.name() == null && local.creditCode() == null
                ? null
                : new LocalEntity(local.name(), local.creditCode(), null, null);
    }

    private static void put(Said said, DealField field, Object value) {
        if (value != null) {
            said.say(field, value);
        }
    }

    private static LocalDate first(LocalDate day, LocalDate otherwise) {
        return day != null ? day : otherwise;
    }
}
