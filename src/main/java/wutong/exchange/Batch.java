package wutong.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.journal.Act;
import wutong.journal.Tracked;
import wutong.measure.Labelled;

/** One ledger that came in: a dry run, or one whose rows were stored. */
@Entity
@Table(name = "import_batch")
class Batch extends Tracked {

    private static final int UNREAD = 4000;

    /** How far it is. */
    enum State implements Labelled {
        RUNNING("读取中", "Being read"),
        DONE("已导入", "Imported"),
        FAILED("未成", "Failed"),
        UNDONE("已撤销", "Undone");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    String fileName;
    String encoding;
    LocalDate fileDate;

    /** The header as a ledger of one row would bear it, so that a held row can be read again. */
    String header;

    boolean dryRun;

    @Enumerated(EnumType.STRING)
    State state;

    /** The same for ledgers that say the same, whatever their encoding. */
    String content;

    /** The headings of columns that were not read, a line each; {@code #7} for the seventh one where it has none. */
    String unread = "";

    /** What a person said that plain amounts are in; null where nobody was asked. */
    @Enumerated(EnumType.STRING)
    LedgerUnit moneyUnit;

    /** How many records hold an amount that only a unit would make readable. */
    int unitless;

    UUID act;
    String saidBy;
    int imported;
    int warned;
    int held;
    int skipped;

    /** A ledger that is being taken in. */
    static Batch begun(Upload upload, LedgerHead head, boolean dryRun, Glance glance, Act by) {
        var batch = new Batch();
        batch.fileName = upload.name();
        batch.encoding = head.encoding();
        batch.fileDate = head.fileDate();
        batch.header = OneRow.header(head);
        batch.dryRun = dryRun;
        batch.moneyUnit = upload.unit();
        batch.state = State.RUNNING;
        batch.content = glance.content();
        batch.act = by.id();
        batch.saidBy = by.actor().name();
        batch.made(by);
        return batch;
    }

    /** The same ledger read dry once more. */
    Batch repeated(Upload upload, Glance glance, Act by) {
        var again = new Batch();
        again.fileName = upload.name();
        again.encoding = glance.encoding();
        again.fileDate = fileDate;
        again.header = header;
        again.unread = unread;
        again.moneyUnit = upload.unit();
        again.unitless = unitless;
        again.dryRun = true;
        again.state = State.DONE;
        again.content = content;
        again.act = by.id();
        again.saidBy = by.actor().name();
        again.imported = imported;
        again.warned = warned;
        again.held = held;
        again.skipped = skipped;
        again.made(by);
        return again;
    }

    void count(LedgerRow row) {
        if (row.remarks().stream().anyMatch(Remark::unitless)) unitless++;
        switch (row.outcome()) {
            case IMPORT -> imported++;
            case WARN -> warned++;
            case HOLD -> held++;
            case SKIP -> skipped++;
        }
    }

    void unread(List<String> headings, Collection<Integer> nameless) {
        var all = Stream.concat(headings.stream(), nameless.stream().map(number -> "#" + number));
        unread = Room.beginning(
                all.map(words -> words.replaceAll("\\s+", " ")).collect(Collectors.joining("\n")), UNREAD);
    }
}
