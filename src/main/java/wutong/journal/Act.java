package wutong.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import wutong.measure.Days;
import wutong.measure.Labelled;

/**
 * One act of one person: everything written in its transaction shares its id.
 *
 * @param at the instant of recording, to the microsecond, which is what both databases keep
 * @param from the network address of whoever came; null where nobody came over the network
 */
public record Act(UUID id, Actor actor, Door door, Instant at, String from) {

    /** Where an act came in. */
    public enum Door implements Labelled {
        PAGE("页面", "page"),
        API("接口", "API"),
        IMPORT("导入", "import"),
        SEED("初始数据", "seeds"),
        /** No person: the service keeps its own house. */
        HOUSE("系统", "service");

        private final String zh;
        private final String en;

        Door(String zh, String en) {
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

    public static Act by(Actor actor, Door door, Instant at) {
        return by(actor, door, at, null);
    }

    public static Act by(Actor actor, Door door, Instant at, String from) {
        return new Act(UUID.randomUUID(), actor, door, at.truncatedTo(ChronoUnit.MICROS), from);
    }

    /** The business day on which the act is recorded. */
    public LocalDate today() {
        return Days.on(at);
    }
}
