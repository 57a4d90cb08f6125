package wutong.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import wutong.deal.CloseReason;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Money;
import wutong.measure.Phone;

/** Everything understood of a row of a ledger; what was not written, or not understood, is null. */
public record Reading(
        String dealNo,
        String name,
        Investor investor,
        Local localEntity,
        Kind kind,
        Capital capital,
        Origin origin,
        Days days,
        Standing standing,
        Care care,
        Contact contact,
        Words words) {

    /**
     * The mother company.
     *
     * @param creditCodeText what is written in place of a valid code; null otherwise
     */
    public record Investor(
            String name, String creditCode, String creditCodeText, String sourceRegion, String capitalNature) {}

    /** The company registered here. */
    public record Local(String name, String creditCode) {}

    /** Which headquarters, in which industry. */
    public record Kind(HqType hqType, String industry, String industryCode) {}

    /** The amounts; a range or an approximate one says so. */
    public record Capital(Money registeredCapital, Money paidInCapital, Money totalInvestment, Money arrivedFunds) {}

    /** Who brought the lead. */
    public record Origin(String source, String firstReportUnit, String firstReportPerson) {}

    /** Days as they happened; a day later than the file is a plan or nothing. */
    public record Days(
            LocalDate receivedOn,
            LocalDate firstContactOn,
            LocalDate signedOn,
            LocalDate registeredOn,
            LocalDate landedOn,
            LocalDate openedOn,
            LocalDate plannedSignOn,
            LocalDate plannedLandOn) {

        /** The furthest stage that a milestone shows, first contact left out; null without one. */
        public Stage milestone() {
            if (openedOn != null) return Stage.OPERATING;
            if (landedOn != null) return Stage.LANDED;
            if (registeredOn != null) return Stage.REGISTERED;
            return signedOn != null ? Stage.SIGNED : null;
        }

        /** The furthest stage that the days show. */
        public Stage furthest() {
            if (milestone() != null) return milestone();
            return firstContactOn != null ? Stage.CONTACTED : Stage.LEAD;
        }

        /** The first contact of a lead is the day on which it came in, unless that day is written. */
        Days received() {
            var received = receivedOn == null ? firstContactOn : receivedOn;
            return new Days(
                    received, firstContactOn, signedOn, registeredOn, landedOn, openedOn, plannedSignOn, plannedLandOn);
        }

        /** The day on which a stage is said to have been reached; null too for stages without a day. */
        public LocalDate of(Stage stage) {
            return switch (stage) {
                case CONTACTED -> firstContactOn;
                case SIGNED -> signedOn;
                case REGISTERED -> registeredOn;
                case LANDED -> landedOn;
                case OPERATING -> openedOn;
                case LEAD, NEGOTIATING, TO_SIGN -> null;
            };
        }
    }

    /**
     * How far the deal is and how it is going.
     *
     * @param stage null on a held row with an unknown one, and on an update that does not say it
     * @param status null on an update that does not say it
     */
    public record Standing(Stage stage, Status status, LocalDate closedOn, CloseReason closeReason) {}

    /**
     * Who looks after the deal, and where it is to go.
     *
     * @param platformText as written, known or not
     * @param spaceNeeded square metres
     */
    public record Care(
            Long platformId,
            String platformText,
            BigDecimal spaceNeeded,
            String leadLeader,
            String unit,
            String owner) {}

    /** Whom to call. */
    public record Contact(String name, List<Phone> phones) {}

    /** Cells kept as text. */
    public record Words(
            String agreementKind,
            String officialStar,
            String latestProgress,
            String issues,
            String nextStep,
            String commitmentsText,
            String note) {}
}
