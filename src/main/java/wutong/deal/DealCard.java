package wutong.deal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wutong.measure.Days;
import wutong.measure.Masked;
import wutong.measure.Money;
import wutong.rating.Ratings.Star;

/**
 * A deal as readers see it: the representation of the API and what pages show.
 *
 * @param daysToLandingBelow what a source says instead of a number of days: fewer than so many
 * @param flags soft findings that a person should look at
 */
public record DealCard(
        String id,
        String no,
        String name,
        Investor enterprise,
        Stage stage,
        Status status,
        CloseReason closeReason,
        LocalDate stageSince,
        String source,
        HqType hqType,
        String industry,
        String industrySection,
        String industryCode,
        LocalDate receivedOn,
        LocalDate firstContactOn,
        LocalDate signedOn,
        LocalDate registeredOn,
        LocalDate landedOn,
        LocalDate openedOn,
        LocalDate closedOn,
        LocalDate plannedSignOn,
        LocalDate plannedLandOn,
        Integer daysToLanding,
        Integer daysToLandingBelow,
        Money registeredCapital,
        Money paidInCapital,
        Money totalInvestment,
        Money arrivedFunds,
        LocalEntity localEntity,
        Ref platform,
        boolean platformUndecided,
        Ref unit,
        Ref owner,
        String unitText,
        String ownerText,
        String contactText,
        Star officialRating,
        FirstReport firstReport,
        String secrecyReason,
        Judgement judgement,
        String needs,
        LocalDate reviewPassedOn,
        String promisedIncentives,
        String fairCompetitionRef,
        Agreement agreement,
        Evidence landingEvidence,
        Integer staff,
        LocalDate reviewOn,
        LocalDate activeOn,
        String capitalNature,
        BigDecimal spaceNeeded,
        String leadLeader,
        String latestProgress,
        String issues,
        String nextStep,
        String commitmentsText,
        String mergedInto,
        String note,
        List<Finding> flags,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore int version) {

    /** Another record by id and name. */
    public record Ref(String id, String name) {

        static Ref of(Long id, String name) {
            return id == null ? null : new Ref(id.toString(), name);
        }
    }

    /** The enterprise behind a deal. */
    public record Investor(String id, String name, String creditCode) {}

    /**
     * @param at what holds of the deal on the day asked for, which is the deal's own standing when that is today
     * @param contacts whether numbers are shown in full
     * @param cover what is not told of its investor
     */
    static DealCard of(Deal d, Standing at, String platform, String unit, Star star, boolean contacts, Cover cover) {
        return new DealCard(
                d.id.toString(),
                d.no,
                cover.name(d),
                d.enterprise == null || cover.on()
                        ? null
                        : new Investor(d.enterprise.id.toString(), d.enterprise.name, d.enterprise.creditCode),
                at.stage(),
                at.status(),
                at.closeReason(),
                at.stageSince(),
                cover.text(at.source()),
                at.hqType(),
                d.industry,
                d.industrySection,
                d.industryCode,
                at.receivedOn(),
                at.firstContactOn(),
                at.signedOn(),
                at.registeredOn(),
                at.landedOn(),
                at.openedOn(),
                at.closedOn(),
                d.plannedSignOn,
                d.plannedLandOn,
                at.landingDays(),
                d.daysToLandingBelow,
                at.registeredCapital(),
                at.paidInCapital(),
                at.totalInvestment(),
                at.arrivedFunds(),
                cover.unless(d.localEntity),
                Ref.of(at.platformId(), platform),
                d.platformUndecided,
                Ref.of(at.unitId(), unit),
                d.owner == null ? null : Ref.of(d.owner.id, d.owner.name),
                cover.text(d.unitText),
                cover.text(d.ownerText),
                cover.text(contacts ? d.contactText : Masked.of(d.contactText)),
                cover.unless(star),
                d.firstReport,
                cover.text(d.secrecyReason),
                d.judgement,
                cover.text(d.needs),
                d.reviewPassedOn,
                cover.text(d.promisedIncentives),
                cover.text(d.fairCompetitionRef),
                cover.unless(d.agreement),
                cover.unless(d.landingEvidence),
                d.staff,
                d.reviewOn,
                d.activeOn,
                d.capitalNature,
                d.spaceNeeded,
                cover.text(d.leadLeader),
                cover.text(d.latestProgress),
                cover.text(d.issues),
                cover.text(d.nextStep),
                cover.text(d.commitmentsText),
                d.mergedInto == null ? null : d.mergedInto.toString(),
                cover.text(d.note),
                DateOrder.flags(at),
                d.createdAt,
                d.updatedAt,
                d.version);
    }

    /** Ended too long ago to be opened again on that day. */
    public boolean bygone(LocalDate day) {
        return closedOn != null && Days.between(closedOn, day) > EndRule.REOPEN_DAYS;
    }
}
