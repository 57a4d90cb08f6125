package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wutong.analytics.Ages;
import wutong.deal.DealList;
import wutong.exchange.ExportRequests;
import wutong.identity.People;
import wutong.identity.Right;
import wutong.journal.Journal;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Words;

/** Where a day of work begins: the deals that one looks after, and those last worked on. */
@Needs(Right.READ_DEALS)
@Path("/mine")
@Produces(Rendering.HTML)
public class MinePages {

    private static final int FEW = 8;
    private static final String MOST = "100";
    private static final Comparator<DealsSheet.Row> WORST = Comparator.comparing(
            (DealsSheet.Row row) ->
                    row.waiting() == null ? null : row.waiting().age().over(),
            Comparator.nullsLast(Comparator.reverseOrder()));

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance mine(MineSheet sheet);
    }

    private final DealList list;
    private final Ages ages;
    private final People people;
    private final Journal journal;
    private final ExportRequests exports;
    private final Boxes boxes;
    private final Acting acting;

    MinePages(
            DealList list,
            Ages ages,
            People people,
            Journal journal,
            ExportRequests exports,
            Boxes boxes,
            Acting acting) {
        this.list = list;
        this.ages = ages;
        this.people = people;
        this.journal = journal;
        this.exports = exports;
        this.boxes = boxes;
        this.acting = acting;
    }

    @GET
    public TemplateInstance mine() {
        var me = people.one(acting.me());
        var all = new Address("/deals", Map.of("owner", "me", "status", "OPEN,ON_HOLD"));
        var asked = list.ask(all.with("sort", "stageSince").with("limit", MOST).parameters(), acting.viewer());
        var page = list.page(asked);
        var aged = ages.of(asked, page.items());
        var rows = page.items().stream()
                .map(card -> new DealsSheet.Row(card, Wait.of(card, aged.get(card.id()), acting.today()), ""))
                .sorted(WORST)
                .toList();
        var late = rows.stream()
                .filter(row -> row.waiting() != null && row.waiting().late())
                .count();
        return Templates.mine(new MineSheet(
                me.name(), unit(me.unit()), rows, late, all.toString(), page.hasMore(), recent(), waiting()));
    }

    private int waiting() {
        return acting.may(Right.APPROVE_EXPORTS)
                ? exports.waiting(acting.actor()).size()
                : 0;
    }

    private String unit(String id) {
        return boxes.units().stream()
                .filter(one -> one.value().equals(id))
                .map(Box.Option::label)
                .findFirst()
                .orElse(null);
    }

    private List<MineSheet.Recent> recent() {
        var own = journal.own(acting.me(), "deal", FEW);
        var named = list.named(
                own.stream().map(Journal.Own::record).toList(), acting.viewer().sight());
        return own.stream()
                .filter(one -> named.containsKey(one.record()))
                .map(one -> new MineSheet.Recent(
                        one.record(), named.get(one.record()).name(), did(one.verb()), one.at()))
                .toList();
    }

    private String did(String verb) {
        var key = "mine_did_" + verb.replace('-', '_');
        return Words.has(key) ? boxes.say(key) : "";
    }
}
