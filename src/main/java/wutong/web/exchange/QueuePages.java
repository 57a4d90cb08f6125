package wutong.web.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.exchange.Decision;
import wutong.exchange.Heading;
import wutong.exchange.ImportRows;
import wutong.exchange.Mentions;
import wutong.exchange.Queue;
import wutong.exchange.RowCard;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.StrictForms;
import wutong.web.Tags;
import wutong.web.Visit;

/** The held records of a ledger, one at a time beside what each collides with, and the four things that can be decided. */
@Needs(Right.IMPORT)
@Path("/imports/{id}/queue")
@Produces(Rendering.HTML)
public class QueuePages {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance queue(QueueSheet sheet);
    }

    private final Queue queue;
    private final ImportRows rows;
    private final Mentions mentions;
    private final QueueSheets sheets;
    private final Acting acting;
    private final Visit visit;

    QueuePages(Queue queue, ImportRows rows, Mentions mentions, QueueSheets sheets, Acting acting, Visit visit) {
        this.queue = queue;
        this.rows = rows;
        this.mentions = mentions;
        this.sheets = sheets;
        this.acting = acting;
        this.visit = visit;
    }

    /**
     * @param record which record; the first that waits when left out
     * @param was the record on which was just decided
     */
    @GET
    public TemplateInstance one(@RestPath String id, @RestQuery String record, @RestQuery String was) {
        return Templates.queue(sheets.of(
                Tags.id("import", id),
                record == null ? 0 : Tags.number("record", record),
                was == null ? null : Tags.number("record", was)));
    }

    @POST
    @Path("{record}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> decide(
            @RestPath String id, @RestPath String record, MultivaluedMap<String, String> form) {
        var batch = Tags.id("import", id);
        var number = Tags.number("record", record);
        requireKnown(form);
        try {
            var row = rows.row(batch, number, false).orElseThrow(() -> Refused.absent("record", number));
            queue.decide(batch, number, decision(form), deal(form), cells(form, row), visit.english(), acting.act());
            return RestResponse.seeOther(URI.create(next(batch, number)));
        } catch (Refused refused) {
            var refusal = Refusal.of(refused, visit.locale());
            var typed = new LinkedHashMap<String, String>();
            form.forEach((name, values) -> typed.put(name, values.get(0)));
            return Rendering.page(refusal.status(), Templates.queue(sheets.again(batch, number, refusal, typed)));
        }
    }

    /** The record after this one that waits, with a word about this one. */
    private String next(long batch, int record) {
        var after = rows.waiting(batch, record, 1, visit.english());
        return "/imports/" + batch + "/queue?was=" + record
                + (after.isEmpty() ? "" : "&record=" + after.get(0).record());
    }

    private static void requireKnown(MultivaluedMap<String, String> form) {
        var known = Stream.concat(
                        Stream.of("as", "deal"), Stream.of(Heading.values()).map(heading -> "cell." + heading.field()))
                .toList();
        for (var name : form.keySet()) {
            if (!known.contains(name)) {
                throw StrictForms.unknown(name, known);
            }
        }
    }

    private static Decision decision(MultivaluedMap<String, String> form) {
        return List.of(Decision.values()).stream()
                .filter(one -> one.name().equals(form.getFirst("as")))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("as", "required"));
    }

    /** Another deal than the one that the record collides with, by number or id; null when none was named. */
    private Long deal(MultivaluedMap<String, String> form) {
        var text = form.getFirst("deal");
        if (text == null || text.isBlank() || !Decision.SAME_DEAL.name().equals(form.getFirst("as"))) {
            return null;
        }
        var named = mentions.numbered(List.of(text.strip()));
        if (named.size() == 1) {
            return Long.valueOf(named.get(0).id());
        }
        var id = text.strip();
        if (!id.matches("\\d{1,18}") || mentions.deals(List.of(id)).isEmpty()) {
            throw Refused.rule("dealId", "into-unknown");
        }
        return Long.valueOf(id);
    }

    /** The cells that were changed; a browser sends the lines of a cell with other ends than ledgers have. */
    private static Map<String, String> cells(MultivaluedMap<String, String> form, RowCard row) {
        var changed = new LinkedHashMap<String, String>();
        for (var heading : Heading.values()) {
            var typed = form.getFirst("cell." + heading.field());
            var written = row.values().getOrDefault(heading.field(), "");
            if (typed != null && !lines(typed).equals(lines(written))) {
                changed.put(heading.field(), lines(typed));
            }
        }
        return changed;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
