package wutong.web.journal;

import io.quarkus.runtime.QuarkusApplication;
import wutong.journal.Breach;
import wutong.journal.Verification;
import wutong.journal.Verifying;

/** {@code java -jar quarkus-run.jar verify-journal}: checks the whole journal without opening the door; 0 when it is whole, else 1. */
public class JournalCheck implements QuarkusApplication {

    public static final String NAME = "verify-journal";

    private final Verifying verifying;

    JournalCheck(Verifying verifying) {
        this.verifying = verifying;
    }

    @Override
    public int run(String... arguments) {
        var found = verifying.verify();
        System.out.println(said(found));
        return found.whole() ? 0 : 1;
    }

    static String said(Verification found) {
        return found.whole()
                ? "The journal is whole: %d entries under %d seals (%d dropped when due, %d waiting). It ends in %s."
                        .formatted(found.entries(), found.seals(), found.dropped(), found.waiting(), found.hash())
                : "The journal is broken: " + said(found.breach());
    }

    private static String said(Breach breach) {
        var where = new StringBuilder(breach.kind().en());
        if (breach.seal() != null) where.append(", seal ").append(breach.seal());
        if (breach.place() != null) where.append(", place ").append(breach.place());
        if (breach.seq() != null) where.append(", entry ").append(breach.seq());
        return where.append('.').toString();
    }
}
