package wutong.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An act or a question that cannot be answered, with everything the asker needs to put it right. Nothing was written. */
public class Refused extends RuntimeException {

    /** Why in general; the door decides how each looks. */
    public enum Kind {
        /** Cannot be read: a misspelt name, a value of the wrong type. */
        MALFORMED,
        /** There is no such thing, or not for this person. */
        ABSENT,
        /** Not in the present state of the record. */
        CONFLICT,
        /** Someone else saved first. */
        STALE,
        /** A rule of the trade says no. */
        RULE,
        /** Larger than what can be taken. */
        TOO_LARGE,
        /** A file of a kind that cannot be read here. */
        UNSUPPORTED,
        /** A condition that must come with the request, such as If-Match, is missing. */
        REQUIRED,
        /** Known, but not allowed to this asker. */
        FORBIDDEN,
        /** Asked too often; {@code retryAfter} says for how many seconds to wait. */
        TOO_MANY
    }

    public final Kind kind;
    public final String code;
    public final List<Flaw> flaws;

    /** Further members of the answer, such as {@code allowed} or {@code missing}. */
    public final Map<String, Object> extra = new LinkedHashMap<>();

    public Refused(Kind kind, String code, List<Flaw> flaws) {
        super(code + " " + flaws);
        this.kind = kind;
        this.code = code;
        this.flaws = List.copyOf(flaws);
    }

    public static Refused malformed(String field, String code, Object... args) {
        return new Refused(Kind.MALFORMED, code, List.of(Flaw.of(field, code, args)));
    }

    /** A query parameter that cannot be read. */
    public static Refused query(String parameter, String code, Object... args) {
        return malformed("?" + parameter, code, args);
    }

    public static Refused rule(String field, String code, Object... args) {
        return new Refused(Kind.RULE, code, List.of(Flaw.of(field, code, args)));
    }

    public static Refused conflict(String code, Object... args) {
        return new Refused(Kind.CONFLICT, code, List.of(Flaw.of(null, code, args)));
    }

    public static Refused absent(String what, Object id) {
        return new Refused(Kind.ABSENT, "not-found", List.of(Flaw.of(null, "not-found", what, String.valueOf(id))));
    }

    public Refused with(String member, Object value) {
        extra.put(member, value);
        return this;
    }
}
