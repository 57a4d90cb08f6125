package wutong.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import wutong.journal.Numbered;
import wutong.measure.Money;

/** A sentence about a deal that is never rewritten: what, from which day it holds, when it was recorded, and until when it was believed. */
@Entity
class Fact extends Numbered {

    /** By the day from which they hold; of one day, the later said wins. One not yet written has no id and comes last, in the order of saying. */
    static final Comparator<Fact> IN_TIME = Comparator.comparing((Fact f) -> f.holdsFrom)
            .thenComparing(f -> f.recordedAt)
            .thenComparing(f -> f.id, Comparator.nullsLast(Comparator.naturalOrder()));

    long dealId;

    @Enumerated(EnumType.STRING)
    FactKind kind;

    /** A code, an id or an ISO day as text; null for money, and where the fact says that nothing is known any more. */
    @Column(name = "fact_value")
    String value;

    @Embedded
    @EmbeddedColumnNaming("money_%s")
    Money money;

    /** For a status, the closing reason; for a stage, the one it came from. */
    String detail;

    LocalDate holdsFrom;

    /** The day on which it happened; null when nobody knows, and {@code holdsFrom} is the first day the source vouches for. */
    LocalDate occurredOn;

    Instant recordedAt;

    /** Null while believed. */
    Instant retractedAt;

    UUID act;
    String saidBy;
    String note;

    static Fact of(FactKind kind, Object value, LocalDate holdsFrom) {
        var fact = new Fact();
        fact.kind = kind;
        fact.money = value instanceof Money money ? money : null;
        fact.value = value == null || value instanceof Money
                ? null
                : value instanceof Enum<?> code ? code.name() : value.toString();
        fact.holdsFrom = holdsFrom;
        fact.occurredOn = kind.milestone() ? holdsFrom : null;
        return fact;
    }

    static Fact stage(Stage stage, Stage from, LocalDate holdsFrom, LocalDate occurredOn) {
        var fact = of(FactKind.STAGE, stage, holdsFrom);
        fact.detail = from == null ? null : from.name();
        fact.occurredOn = occurredOn;
        return fact;
    }

    static Fact status(Status status, CloseReason reason, LocalDate holdsFrom, LocalDate occurredOn) {
        var fact = of(FactKind.STATUS, status, holdsFrom);
        fact.detail = reason == null ? null : reason.name();
        fact.occurredOn = occurredOn;
        return fact;
    }

    /** The same sentence, to be said once more. */
    Fact again() {
        var copy = of(kind, money == null ? value : money, holdsFrom);
        copy.occurredOn = occurredOn;
        copy.detail = detail;
        return copy.noted(note);
    }

    Fact noted(String words) {
        note = words;
        return this;
    }

    boolean says(Object other) {
        var said = of(kind, other, holdsFrom);
        return Objects.equals(value, said.value) && Objects.equals(money, said.money);
    }

    /** Whether {@code other} is believed and says in other words what this one said. */
    boolean replacedBy(Fact other) {
        return other.kind == kind
                && other.retractedAt == null
                && (kind != FactKind.STAGE || Objects.equals(value, other.value));
    }

    boolean believed(Instant knownAt) {
        return !recordedAt.isAfter(knownAt) && (retractedAt == null || retractedAt.isAfter(knownAt));
    }

    boolean merged() {
        return kind == FactKind.STATUS && Status.MERGED.name().equals(value);
    }

    Stage stage() {
        return Stage.valueOf(value);
    }
}
