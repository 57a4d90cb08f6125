package wutong.exchange;

import java.util.List;
import java.util.Objects;
import wutong.deal.HqType;
import wutong.measure.PlainName;

/** Compares a record with the deals that it may be a double of. Source: ledger-expected.md; settled.md 11. */
final class Doubles {

    private final Notes notes;
    private final KnownDeal row;
    private KnownDeal collision;

    Doubles(Notes notes, KnownDeal row) {
        this.notes = notes;
        this.row = row;
    }

    /** The deal with which the record collides, or which has the same investor; null without one. */
    KnownDeal collision(List<KnownDeal> known) {
        for (var other : known) compare(other);
        if (collision == null)
            known.stream().filter(this::sameInvestor).findFirst().ifPresent(this::sayRelated);
        return collision;
    }

    private void compare(KnownDeal other) {
        if (sameCode(other) && otherName(other)) say(Flag.CODE_SAME_NAME_DIFF, other, Heading.INVESTOR, row.investor());
        if (sameName(other) && otherCode(other)) say(Flag.NAME_SAME_CODE_DIFF, other, Heading.CREDIT_CODE, row.code());
        var flag = sameType(other) ? duplicate(other) : null;
        if (flag == null) return;
        say(flag, other, Heading.INVESTOR, row.investor());
        if (otherUnit(other)) say(Flag.OWNER_CONFLICT, other, Heading.UNIT, row.unit());
    }

    private Flag duplicate(KnownDeal other) {
        if (sameCode(other) && !otherName(other)) return Flag.DUP_EXACT;
        if (sameName(other)) return otherCode(other) ? null : Flag.DUP_NAME;
        return sameCore(other) ? Flag.DUP_CORE : null;
    }

    /** The strongest and earliest collision is kept; each flag is said once. */
    private void say(Flag flag, KnownDeal other, Heading column, String written) {
        if (collision == null) collision = other;
        if (!notes.has(flag)) notes.say(flag, column, written, other.said());
    }

    private void sayRelated(KnownDeal other) {
        notes.say(Flag.SAME_INVESTOR, Heading.INVESTOR, row.investor(), other.said());
        collision = other;
    }

    private boolean sameInvestor(KnownDeal other) {
        return sameCode(other) || sameName(other);
    }

    private boolean sameCode(KnownDeal other) {
        return row.code() != null && row.code().equals(other.code());
    }

    private boolean otherCode(KnownDeal other) {
        return row.code() != null && other.code() != null && !row.code().equals(other.code());
    }

    private boolean sameName(KnownDeal other) {
        return row.investor() != null
                && Objects.equals(PlainName.same(row.investor()), PlainName.same(other.investor()));
    }

    private boolean otherName(KnownDeal other) {
        return row.investor() != null && other.investor() != null && !sameName(other);
    }

    private boolean sameCore(KnownDeal other) {
        return row.investor() != null
                && Objects.equals(PlainName.core(row.investor()), PlainName.core(other.investor()));
    }

    private boolean sameType(KnownDeal other) {
        return matches(row.hqType(), other.hqType());
    }

    /** An unknown type may be any. */
    static boolean matches(HqType one, HqType other) {
        return one == null || other == null || one == other;
    }

    private boolean otherUnit(KnownDeal other) {
        return row.unit() != null
                && other.unit() != null
                && !PlainName.same(row.unit()).equals(PlainName.same(other.unit()));
    }
}
