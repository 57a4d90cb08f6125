package wutong.exchange;

import java.util.List;
import wutong.deal.DealCard;
import wutong.measure.Labelled;

/** A deal as a ledger's row would tell it. */
final class CardReading {

    private CardReading() {}

    static Reading of(DealCard d, Reading.Contact contact, String sourceRegion) {
        return new Reading(
                d.no(),
                d.name(),
                investor(d, sourceRegion),
                d.localEntity() == null
                        ? new Reading.Local(null, null)
                        : new Reading.Local(
                                d.localEntity().name(), d.localEntity().creditCode()),
                new Reading.Kind(d.hqType(), d.industry(), d.industryCode()),
                new Reading.Capital(d.registeredCapital(), d.paidInCapital(), d.totalInvestment(), d.arrivedFunds()),
                d.firstReport() == null
                        ? new Reading.Origin(d.source(), null, null)
                        : new Reading.Origin(
                                d.source(),
                                d.firstReport().unit(),
                                d.firstReport().person()),
                days(d),
                new Reading.Standing(d.stage(), d.status(), d.closedOn(), d.closeReason()),
                care(d),
                contact != null ? contact : new Reading.Contact(d.contactText(), List.of()),
                words(d));
    }

    private static Reading.Investor investor(DealCard d, String sourceRegion) {
        var known = d.enterprise();
        return new Reading.Investor(
                known == null ? null : known.name(),
                known == null ? null : known.creditCode(),
                null,
                sourceRegion,
                d.capitalNature());
    }

    private static Reading.Days days(DealCard d) {
        return new Reading.Days(
                d.receivedOn(),
                d.firstContactOn(),
                d.signedOn(),
                d.registeredOn(),
                d.landedOn(),
                d.openedOn(),
                d.plannedSignOn(),
                d.plannedLandOn());
    }

    private static Reading.Care care(DealCard d) {
        return new Reading.Care(
                null,
                d.platform() == null ? null : d.platform().name(),
                d.spaceNeeded(),
                d.leadLeader(),
                d.unit() == null ? d.unitText() : d.unit().name(),
                d.owner() == null ? d.ownerText() : d.owner().name());
    }

    private static Reading.Words words(DealCard d) {
        var star = d.officialRating();
        return new Reading.Words(
                zh(d.agreement() == null ? null : d.agreement().kind()),
                star == null ? null : star(star.level(), star.listYear()),
                d.latestProgress(),
                d.issues(),
                d.nextStep(),
                d.commitmentsText(),
                d.note());
    }

    static String star(Labelled level, int listYear) {
        return level.zh() + "/" + listYear;
    }

    private static String zh(Labelled named) {
        return named == null ? null : named.zh();
    }
}
