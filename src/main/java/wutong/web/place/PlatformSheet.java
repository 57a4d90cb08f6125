package wutong.web.place;

import java.util.List;
import java.util.Objects;
import wutong.analytics.Capital;
import wutong.analytics.Times;
import wutong.analytics.Total;
import wutong.deal.DealCard;
import wutong.deal.LandingRule;
import wutong.measure.Money;
import wutong.place.PlatformKind;
import wutong.place.Platforms.PlatformCard;
import wutong.web.Address;

/**
 * All that the page of one platform shows. What lies below is counted with it, everywhere but in the comparison.
 *
 * @param above from the top of the tree down
 * @param below how many platforms lie under it
 * @param everything an address of the list of all its deals, open or not
 * @param all how many those are
 * @param open the capital of its open deals, stage by stage
 * @param pace of all deals that were ever its own
 * @param overall of the deals of all platforms and of none
 * @param deals the open ones last logged; null for who sees totals only
 * @param beside of this and the others at its side, or of those below it where none is, whichever had a deal contacted, the quickest first
 */
public record PlatformSheet(
        PlatformCard card,
        List<PlatformCard> above,
        int below,
        Address everything,
        long all,
        Capital.Answer open,
        Times pace,
        Times overall,
        LandingRule rule,
        List<DealCard> deals,
        List<PlatformLine> beside) {

    /** Null for a word that stands for none of ours. */
    public PlatformKind kind() {
        return PlatformKind.named(card.kind());
    }

    /** What to call those that it is compared with. */
    public String besideOf() {
        return beside.isEmpty() || Objects.equals(beside.get(0).card().parent(), card.parent())
                ? "platform_beside"
                : "platform_within";
    }

    public long count() {
        return count(open.all());
    }

    public Address openDeals() {
        return everything.with("status", "OPEN");
    }

    public List<Money> sums() {
        return open.all().totals().stream().map(Total::money).toList();
    }

    public List<Stop> stages() {
        return open.groups().stream()
                .map(group -> new Stop(
                        group.key(),
                        group.label(),
                        count(group.sums()),
                        group.sums().listUrl()))
                .toList();
    }

    /** The width of a bar as its share of the longest. */
    public String width(long count) {
        var most = stages().stream().mapToLong(Stop::count).max().orElse(1);
        return count * 100 / most + "%";
    }

    static long count(Capital.Sums sums) {
        return sums.missing() + sums.totals().stream().mapToLong(Total::n).sum();
    }

    /** The open deals that stand at one stage. */
    public record Stop(String stage, String label, long count, String listUrl) {}
}
