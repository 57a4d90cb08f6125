package wutong.listing;

import java.util.Arrays;

/** How a filter compares, as written after the dot of a parameter; a bare name is {@link #IN}. */
enum Operator {
    EQ("eq"),
    NE("ne"),
    IN("in"),
    GT("gt"),
    GTE("gte"),
    LT("lt"),
    LTE("lte"),
    BETWEEN("between"),
    CONTAINS("contains"),
    IS_NULL("isNull");

    final String word;

    Operator(String word) {
        this.word = word;
    }

    /** Null when there is no such operator. */
    static Operator of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    /** A comma parts the values; after the others a comma belongs to the text. */
    boolean several() {
        return this == IN || this == NE || this == BETWEEN;
    }
}
