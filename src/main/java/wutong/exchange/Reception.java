package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.function.LongConsumer;
import wutong.journal.Act;

/** Where ledgers are handed in: small ones are read at once, large ones become a job, and one that was here before changes nothing. */
@ApplicationScoped
public class Reception {

    /** A ledger of more records is read in the background. */
    static final int AT_ONCE = 2000;

    /**
     * What becomes of a ledger.
     *
     * @param batch its batch; null while a job reads it
     * @param repeats the batch that said the same; null for something new
     * @param job null when it was read at once
     */
    public record Receipt(Long batch, Long repeats, Jobs.JobCard job) {}

    private final LedgerImport ledgers;
    private final Repeats repeats;
    private final Imports imports;
    private final Uploads uploads;
    private final Jobs jobs;

    /** Who hands in the same ledger twice at once goes one after the other. */
    private final Object[] turns = new Object[16];

    Reception(LedgerImport ledgers, Repeats repeats, Imports imports, Uploads uploads, Jobs jobs) {
        this.ledgers = ledgers;
        this.repeats = repeats;
        this.imports = imports;
        this.uploads = uploads;
        this.jobs = jobs;
        Arrays.setAll(turns, i -> new Object());
    }

    /** @throws wutong.fault.Refused when the file is no ledger; nothing is stored then */
    public Receipt take(Upload upload, boolean dryRun, Act act) {
        var glance = ledgers.glance(upload);
        var before = before(glance);
        if (before != null && !dryRun) {
            return before;
        }
        var copy = uploads.copy(upload);
        if (glance.records() > AT_ONCE) {
            return new Receipt(null, null, later(copy, dryRun, glance, act));
        }
        return run(copy, dryRun, glance, act, done -> {});
    }

    private Receipt before(Glance glance) {
        return imports.saidBefore(glance.content())
                .map(batch -> Long.valueOf(batch.id()))
                .map(id -> new Receipt(id, id, null))
                .orElse(null);
    }

    private Jobs.JobCard later(Upload copy, boolean dryRun, Glance glance, Act act) {
        try {
            return jobs.start(
                    "import",
                    glance.records(),
                    act,
                    progress -> "/api/v1/imports/"
                            + run(copy, dryRun, glance, act, progress).batch());
        } catch (RuntimeException e) {
            uploads.discard(copy);
            throw e;
        }
    }

    private Receipt run(Upload copy, boolean dryRun, Glance glance, Act act, LongConsumer progress) {
        var kept = false;
        try {
            progress.accept(0);
            if (dryRun) {
                var before = before(glance);
                var batch = before == null
                        ? ledgers.run(copy, true, glance, act, progress)
                        : repeats.repeat(before.batch(), copy, glance, act);
                uploads.keep(batch, copy);
                kept = true;
                return new Receipt(batch, before == null ? null : before.batch(), null);
            }
            synchronized (turns[Math.floorMod(glance.content().hashCode(), turns.length)]) {
                var before = before(glance);
                return before != null
                        ? before
                        : new Receipt(ledgers.run(copy, false, glance, act, progress), null, null);
            }
        } finally {
            if (!kept) {
                uploads.discard(copy);
            }
        }
    }
}
