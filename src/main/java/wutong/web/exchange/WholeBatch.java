package wutong.web.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import wutong.exchange.Imports.BatchCard;
import wutong.exchange.RowCard;

/**
 * A ledger with its rows.
 *
 * @param rows all of them; empty when they are too many to be told at once
 * @param repeats the batch that the same file was before; left out otherwise
 */
public record WholeBatch(
        @JsonUnwrapped BatchCard batch,
        List<RowCard> rows,
        String rowsUrl,
        @JsonInclude(JsonInclude.Include.NON_NULL) String repeats) {

    static WholeBatch of(BatchCard batch, List<RowCard> rows, Long repeats) {
        var url = "/api/v1/imports/" + batch.id() + "/rows";
        return new WholeBatch(batch, rows, url, repeats == null ? null : repeats.toString());
    }
}
