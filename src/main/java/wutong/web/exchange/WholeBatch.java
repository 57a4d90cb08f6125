package wutong.web.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wutong.exchange.Imports.BatchCard;
import wutong.exchange.Imports.RowCard;
import wutong.exchange.Outcome;

/**
 * A ledger with its rows.
 *
 * @param rows all of them; empty when they are too many to be told at once
 * @param repeats the batch that the same file was before; left out otherwise
 */
public record WholeBatch(
        String id,
        boolean dryRun,
        String fileName,
        String encoding,
        LocalDate fileDate,
        String state,
        Map<Outcome, Integer> counts,
        int waiting,
        String by,
        Instant createdAt,
        List<RowCard> rows,
        String rowsUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) String repeats) {

    static WholeBatch of(BatchCard batch, List<RowCard> rows, Long repeats) {
        return new WholeBatch(
                batch.id(),
                batch.dryRun(),
                batch.fileName(),
                batch.encoding(),
                batch.fileDate(),
                batch.state(),
                batch.counts(),
                batch.waiting(),
                batch.by(),
                batch.createdAt(),
                rows,
                "/api/v1/imports/" + batch.id() + "/rows",
                repeats == null ? null : repeats.toString());
    }
}
