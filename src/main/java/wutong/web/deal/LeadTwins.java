package wutong.web.deal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.FirstReport;
import wutong.deal.Status;
import wutong.measure.PlainName;
import wutong.web.Acting;
import wutong.web.Clocks;

/**
 * Finds deals that a lead may repeat, while it is being typed: those under way, and those that have ended where none is; whether it does is
 * decided when it is logged.
 */
@Singleton
class LeadTwins {

    private static final int FEW = 3;
    private static final String UNDER_WAY = Status.running();
    private static final String ENDED = Stream.of(Status.values())
            .filter(status -> status.closed() && status != Status.MERGED)
            .map(Status::name)
            .collect(Collectors.joining(","));

    private final DealList list;
    private final Acting acting;

    LeadTwins(DealList list, Acting acting) {
        this.list = list;
        this.acting = acting;
    }

    /** Less than three signs are not yet a name. */
    List<LeadSheet.Twin> named(String name) {
        var core = PlainName.core(name);
        return core.length() < FEW ? List.of() : found("q", PlainName.heart(name), name);
    }

    List<LeadSheet.Twin> coded(String code) {
        return found("creditCode", code, null);
    }

    private List<LeadSheet.Twin> found(String parameter, String text, String name) {
        var running = found(parameter, text, name, UNDER_WAY);
        return running.isEmpty() ? found(parameter, text, name, ENDED) : running;
    }

    private List<LeadSheet.Twin> found(String parameter, String text, String name, String status) {
        var asked = Map.of(parameter, List.of(text), "status", List.of(status), "limit", List.of(String.valueOf(FEW)));
        return list.page(list.ask(asked, acting.viewer())).items().stream()
                .map(card -> of(card, name))
                .toList();
    }

    /** @param name what was typed; null where a code was */
    static LeadSheet.Twin of(DealCard card, String name) {
        var same = name == null
                || card.enterprise() != null
                        && PlainName.core(card.enterprise().name()).equals(PlainName.core(name));
        var on =
                card.receivedOn() == null ? card.createdAt().atZone(Clocks.ZONE).toLocalDate() : card.receivedOn();
        return new LeadSheet.Twin(card, unit(card), on, same);
    }

    /** Who has it: the unit, or as much as is known of whoever came first. */
    private static String unit(DealCard card) {
        var first = card.firstReport() == null ? new FirstReport(null, null) : card.firstReport();
        return Stream.of(
                        card.unit() == null ? null : card.unit().name(),
                        card.unitText(),
                        first.unit(),
                        card.owner() == null ? null : card.owner().name(),
                        first.person())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
