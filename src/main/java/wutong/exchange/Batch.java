package wutong.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import wutong.journal.Tracked;
import wutong.measure.Labelled;

/** One ledger that came in: a dry run, or one whose rows were stored. */
@Entity
@Table(name = "import_batch")
class Batch extends Tracked {

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

    UUID act;
    String saidBy;
    int imported;
    int warned;
    int held;
    int skipped;

    void count(Outcome outcome) {
        switch (outcome) {
            case IMPORT -> imported++;
            case WARN -> warned++;
            case HOLD -> held++;
            case SKIP -> skipped++;
        }
    }
}
