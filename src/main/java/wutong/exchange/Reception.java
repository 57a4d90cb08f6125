package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
    private final Imports imports;
    private final Uploads uploads;
    private final Jobs jobs;

    Reception(LedgerImport ledgers, Imports imports, Uploads uploads, Jobs jobs) {
        this.ledgers = ledgers;
        this.imports = imports;
        this.uploads = uploads;
        this.jobs = jobs;
    }

    /** @throws wutong.fault.Refused when the file is no ledger; nothing is stored then */
    public Receipt take(LedgerImport.Upload upload, boolean dryRun, Act act) {
        var glance = ledgers.glance(upload);
        var before = dryRun ? Optional.<Imports.BatchCard>empty() : imports.saidBefore(glance.content());
        if (before.isPresent()) {
            var id = Long.valueOf(before.get().id());
            return new Receipt(id, id, null);
        }
        var copy = uploads.copy(upload);
        if (glance.records() > AT_ONCE) {
            return new Receipt(null, null, later(copy, dryRun, glance, act));
        }
        return new Receipt(run(copy, dryRun, glance, act, done -> {}), null, null);
    }

    private Jobs.JobCard later(LedgerImport.Upload copy, boolean dryRun, LedgerImport.Glance glance, Act act) {
        try {
            return jobs.start(
                    "import",
                    glance.records(),
                    act,
                    progress -> "/api/v1/imports/" + run(copy, dryRun, glance, act, progress));
        } catch (RuntimeException e) {
            uploads.discard(copy);
            throw e;
        }
    }

    private long run(
            LedgerImport.Upload copy, boolean dryRun, LedgerImport.Glance glance, Act act, LongConsumer progress) {
        try {
            progress.accept(0);
            var batch = ledgers.run(copy, dryRun, glance, act, progress);
            if (dryRun) {
                uploads.keep(batch, copy);
            } else {
                uploads.discard(copy);
            }
            return batch;
        } catch (RuntimeException | Error e) {
            uploads.discard(copy);
            throw e;
        }
    }
}
