package wutong.deal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import wutong.measure.Labelled;

/** What was signed, by whom, under which number. */
@Embeddable
public record Agreement(@Enumerated(EnumType.STRING) Kind kind, String number, String parties) {

    /** How binding an agreement is. */
    public enum Kind implements Labelled {
        INTENT("意向", "Intent"),
        FRAMEWORK("框架", "Framework"),
        CONTRACT("正式", "Contract");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
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

    boolean complete() {
        return kind != null && number != null && parties != null;
    }

    /** What is said here, and of the rest what was said before. */
    Agreement over(Agreement older) {
        return older == null
                ? this
                : new Agreement(
                        kind == null ? older.kind : kind,
                        number == null ? older.number : number,
                        parties == null ? older.parties : parties);
    }
}
