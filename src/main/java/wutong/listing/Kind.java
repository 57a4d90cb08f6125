package wutong.listing;

import static wutong.listing.Operator.BETWEEN;
import static wutong.listing.Operator.CONTAINS;
import static wutong.listing.Operator.EQ;
import static wutong.listing.Operator.GT;
import static wutong.listing.Operator.GTE;
import static wutong.listing.Operator.IN;
import static wutong.listing.Operator.IS_NULL;
import static wutong.listing.Operator.LT;
import static wutong.listing.Operator.LTE;
import static wutong.listing.Operator.NE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What sort of value a column holds; it decides which operators make sense and how a bad value is refused. */
public enum Kind {
    TEXT("unreadable-text", EnumSet.of(EQ, NE, IN, GT, GTE, LT, LTE, BETWEEN, CONTAINS, IS_NULL)),
    /** One of a closed list. Codes have no order of their own in a filter. */
    CODE("unknown-code", EnumSet.of(EQ, NE, IN, IS_NULL)),
    DATE("unreadable-date", EnumSet.of(EQ, NE, IN, GT, GTE, LT, LTE, BETWEEN, IS_NULL)),
    /** Asked for by day (the whole day in Shanghai) or by RFC 3339 instant. */
    INSTANT("unreadable-date", EnumSet.of(EQ, NE, IN, GT, GTE, LT, LTE, BETWEEN, IS_NULL)),
    NUMBER("unreadable-number", EnumSet.of(EQ, NE, IN, GT, GTE, LT, LTE, BETWEEN, IS_NULL)),
    /** Opaque to clients; what can be none of ours is refused, what merely names nothing is an empty answer. */
    ID("unreadable-id", EnumSet.of(EQ, NE, IN, IS_NULL)),
    FLAG("unknown-code", EnumSet.of(EQ, NE, IN, IS_NULL));

    final String fault;
    final Set<Operator> operators;

    Kind(String fault, Set<Operator> operators) {
        this.fault = fault;
        this.operators = operators;
    }

    List<String> words() {
        return operators.stream().map(one -> one.word).toList();
    }
}
