package wutong.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import wutong.measure.Labelled;

/**
 * A paper that proves a landing.
 *
 * @param on the day of the paper
 * @param ref where it is filed
 */
@Embeddable
public record Evidence(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "on_day") LocalDate on,
        String ref) {

    /** Which paper. */
    public enum Kind implements Labelled {
        LEASE("租赁合同", "Lease"),
        PURCHASE("购房合同", "Purchase"),
        ALLOCATION("载体分配", "Allocation of space"),
        CAPITAL("到资凭证", "Proof of paid-in capital");

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
        return kind != null && on != null && ref != null;
    }
}
