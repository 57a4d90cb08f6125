package wutong.deal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.EmbeddedColumnNaming;
import wutong.measure.Money;

/**
 * What holds of a deal on one day, as known at one instant: the columns by which lists and figures filter and sum. A deal carries
 * today's, a {@link Span} that of its days; both bear the same column names.
 *
 * @param furthest the furthest stage that a believed move has entered by then
 * @param stageSince the day from which the stage holds
 * @param closedOn the day on which the deal ended; null while it runs, or when that day is not known
 * @param clockDays from first contact to landing or to the end without landing; null while the clock runs or has no origin
 * @param landingDays those of a deal that has landed, and what lists sort by; null for all others
 * @param registeredCapitalYuan the registered capital when it is one amount in CNY, else null: what lists sort by, since H2 has no
 *     index on an expression; the other amounts in yuan likewise
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) Stage stage,
        @Enumerated(EnumType.STRING) Status status,
        @Enumerated(EnumType.STRING) CloseReason closeReason,
        @Enumerated(EnumType.ORDINAL) Stage furthest,
        LocalDate stageSince,
        LocalDate statusSince,
        String source,
        @Enumerated(EnumType.STRING) HqType hqType,
        Long platformId,
        Long unitId,
        LocalDate receivedOn,
        LocalDate firstContactOn,
        LocalDate signedOn,
        LocalDate registeredOn,
        LocalDate landedOn,
        LocalDate openedOn,
        LocalDate closedOn,
        @Enumerated(EnumType.STRING) Clock clock,
        Integer clockDays,
        Integer landingDays,
        BigDecimal registeredCapitalYuan,
        BigDecimal paidInCapitalYuan,
        BigDecimal totalInvestmentYuan,
        @EmbeddedColumnNaming("registered_capital_%s") Money registeredCapital,
        @EmbeddedColumnNaming("paid_in_capital_%s") Money paidInCapital,
        @EmbeddedColumnNaming("total_investment_%s") Money totalInvestment,
        @EmbeddedColumnNaming("arrived_funds_%s") Money arrivedFunds) {

    /** A deal of which nothing has been said yet. */
    static final Standing NEW = new Standing(
            Stage.LEAD,
            Status.OPEN,
            null,
            Stage.LEAD,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    static Standing of(Map<FactKind, Fact> facts, Stage furthest) {
        var stage = facts.get(FactKind.STAGE);
        var status = facts.get(FactKind.STATUS);
        var going = status == null ? Status.OPEN : Status.valueOf(status.value);
        var firstContactOn = day(facts, FactKind.FIRST_CONTACT);
        var landedOn = day(facts, FactKind.LANDED);
        var clock = Clock.of(Stage.valueOf(stage.value), going, firstContactOn, landedOn);
        var statusSince = status == null ? stage.holdsFrom : status.holdsFrom;
        var clockDays = clock == null ? null : clock.days(firstContactOn, landedOn, statusSince);
        return new Standing(
                Stage.valueOf(stage.value),
                going,
                going.closed() && status.detail != null ? CloseReason.valueOf(status.detail) : null,
                furthest,
                stage.holdsFrom,
                statusSince,
                text(facts, FactKind.SOURCE),
                text(facts, FactKind.HQ_TYPE) == null ? null : HqType.valueOf(text(facts, FactKind.HQ_TYPE)),
                id(facts, FactKind.PLATFORM),
                id(facts, FactKind.UNIT),
                day(facts, FactKind.RECEIVED),
                firstContactOn,
                day(facts, FactKind.SIGNED),
                day(facts, FactKind.REGISTERED),
                landedOn,
                day(facts, FactKind.OPENED),
                going.closed() ? status.occurredOn : null,
                clock,
                clockDays,
                clock == Clock.LANDED ? clockDays : null,
                yuan(money(facts, FactKind.REGISTERED_CAPITAL)),
                yuan(money(facts, FactKind.PAID_IN_CAPITAL)),
                yuan(money(facts, FactKind.TOTAL_INVESTMENT)),
                money(facts, FactKind.REGISTERED_CAPITAL),
                money(facts, FactKind.PAID_IN_CAPITAL),
                money(facts, FactKind.TOTAL_INVESTMENT),
                money(facts, FactKind.ARRIVED_FUNDS));
    }

    private static String text(Map<FactKind, Fact> facts, FactKind kind) {
        var fact = facts.get(kind);
        return fact == null ? null : fact.value;
    }

    private static Long id(Map<FactKind, Fact> facts, FactKind kind) {
        var text = text(facts, kind);
        return text == null ? null : Long.valueOf(text);
    }

    private static LocalDate day(Map<FactKind, Fact> facts, FactKind kind) {
        var text = text(facts, kind);
        return text == null ? null : LocalDate.parse(text);
    }

    private static BigDecimal yuan(Money money) {
        return money != null && "CNY".equals(money.currency()) ? money.amount() : null;
    }

    private static Money money(Map<FactKind, Fact> facts, FactKind kind) {
        var fact = facts.get(kind);
        return fact == null ? null : fact.money;
    }
}
