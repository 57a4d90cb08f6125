package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import wutong.deal.DealCard;
import wutong.deal.Deals;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Ledgers that come in for good, and what became of them. */
@ApplicationScoped
class Intake {

    static final String HEAD = "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,统一社会信用代码,首次接触,签约时间,注册资本(万元),跟进单位,联系人,联系电话,备注\n";

    private final Reception reception;
    private final ImportRows rows;
    private final Queue queue;
    private final Deals deals;
    private final EntityManager db;

    Intake(Reception reception, ImportRows rows, Queue queue, Deals deals, EntityManager db) {
        this.reception = reception;
        this.rows = rows;
        this.queue = queue;
        this.deals = deals;
        this.db = db;
    }

    static Act on(String day) {
        return Act.by(new Actor(1, "值班", Set.of("SUPERVISOR")), Act.Door.API, Instant.parse(day + "T02:00:00Z"));
    }

    /** Imports rows under the common header, and answers the batch. */
    long batch(String rows) {
        return take(HEAD + rows, false).batch();
    }

    Reception.Receipt take(String text, boolean dryRun) {
        try {
            var file = Files.createTempFile("样例", ".csv");
            Files.writeString(file, text);
            var act = on("2026-06-01");
            return reception.take(new Upload(file, "样例.csv", act.today()), dryRun, act);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RowCard> rows(long batch) {
        return rows.rows(batch, null, 0, 100, false);
    }

    RowCard row(long batch, int record) {
        return rows.row(batch, record, false).orElseThrow();
    }

    RowCard decide(long batch, int record, Decision as, Long deal, Map<String, String> values) {
        return queue.decide(batch, record, as, deal, values, false, on("2026-06-02"));
    }

    RowCard decide(long batch, int record, Decision as) {
        return decide(batch, record, as, null, Map.of());
    }

    /** The deal that a row became. */
    DealCard deal(long batch, int record) {
        return deals.card(Long.parseLong(row(batch, record).dealId()), Viewer.of(on("2026-06-02")));
    }

    @Transactional
    long count(String hql, Object... parameters) {
        var query = db.createQuery("select count(*) from " + hql, Long.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getSingleResult();
    }

    static Refused refused(Executable act) {
        return Assertions.assertThrows(Refused.class, act);
    }
}
