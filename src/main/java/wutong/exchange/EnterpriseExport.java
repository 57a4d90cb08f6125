package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.EnterpriseList;
import wutong.identity.Sight;
import wutong.listing.AsOf;
import wutong.rating.Listed;
import wutong.rating.Ratings;
import wutong.rating.Ratings.Star;

/** Writes the enterprises of a list into a table, a page at a time in memory. */
@ApplicationScoped
public class EnterpriseExport {

    private static final Phrase SHEET = new Phrase("企业", "Enterprises");
    private static final List<Phrase> HEAD = List.of(
            new Phrase("企业名称", "Name"),
            new Phrase("统一社会信用代码", "Credit code"),
            new Phrase("别名", "Other names"),
            new Phrase("来源地", "From"),
            new Phrase("行业", "Industry"),
            new Phrase("上级企业", "Parent"),
            new Phrase("官方星级", "Official star"),
            new Phrase("名单年度", "List year"));

    private final EnterpriseList list;
    private final Ratings ratings;

    EnterpriseExport(EnterpriseList list, Ratings ratings) {
        this.list = list;
        this.ratings = ratings;
    }

    /**
     * @param parameters as those of the list; a page's own are left out
     * @param sight of whoever asks
     * @param asOf when its ratings held
     * @param mark in whose words it is, too
     */
    public void write(
            Map<String, List<String>> parameters,
            Sight sight,
            AsOf asOf,
            TableFormat format,
            Watermark mark,
            OutputStream out)
            throws IOException {
        var english = mark.english();
        try (var table = format.open(out, SHEET.label(english), mark)) {
            table.write(HEAD.stream().map(head -> head.label(english)).toList());
            Portions.each(parameters, asked -> list.page(list.ask(asked, sight, Listed.by(asOf)), sight), cards -> {
                var stars = stars(cards, asOf);
                cards.forEach(card -> table.write(cells(card, stars.get(Long.valueOf(card.id())), english)));
            });
        }
    }

    @Transactional
    Map<Long, Star> stars(List<EnterpriseCard> cards, AsOf asOf) {
        return ratings.stars(cards.stream().map(card -> Long.valueOf(card.id())).toList(), asOf);
    }

    private static List<String> cells(EnterpriseCard card, Star star, boolean english) {
        return Arrays.asList(
                card.name(),
                card.creditCode(),
                String.join(english ? ", " : "、", card.aliases()),
                card.sourceRegion(),
                card.industry(),
                card.parent() == null ? null : card.parent().name(),
                star == null ? null : star.level().label(english),
                star == null ? null : String.valueOf(star.listYear()));
    }
}
