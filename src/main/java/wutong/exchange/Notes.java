package wutong.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is to be said about one record, as it comes up. */
final class Notes {

    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<Remark> remarks = new ArrayList<>();

    void say(Flag flag, Heading column, String written, Object understood) {
        flags.add(flag);
        remarks.add(new Remark(flag, column, written, understood == null ? null : Phrase.of(understood)));
    }

    /** Something that a reader should know and nobody needs to look at. */
    void tell(Heading column, String written, Object understood) {
        remarks.add(new Remark(null, column, written, Phrase.of(understood)));
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    List<Flag> flags() {
        return List.copyOf(flags);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    Outcome outcome() {
        if (flags.stream().anyMatch(Flag::blocking)) return Outcome.HOLD;
        return flags.isEmpty() ? Outcome.IMPORT : Outcome.WARN;
    }
}
