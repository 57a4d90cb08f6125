package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import wutong.journal.Act;
import wutong.journal.Numbered;

/** A supervisor's leave to enter a stage without all its gate items, until a day. */
@Entity
class DealException extends Numbered {

    long dealId;

    @Enumerated(EnumType.STRING)
    Stage stage;

    /** Names of the gate items that may come later, separated by commas. */
    String fields;

    String reason;
    LocalDate untilOn;
    String grantedBy;
    Instant grantedAt;

    static DealException of(Deal deal, StageMoves.Move move, List<Gate> missing, Act act) {
        var exception = new DealException();
        exception.dealId = deal.id;
        exception.stage = move.to();
        exception.fields = missing.stream().map(g -> g.field).collect(Collectors.joining(","));
        exception.reason = move.exception().reason();
        exception.untilOn = move.exception().until();
        exception.grantedBy = act.actor().name();
        exception.grantedAt = act.at();
        return exception;
    }

    boolean covers(Gate gate) {
        return stage == gate.stage && List.of(fields.split(",")).contains(gate.field);
    }
}
