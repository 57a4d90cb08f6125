package wutong.web.deal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.analytics.Age;
import wutong.analytics.Ageing;
import wutong.analytics.Capital;
import wutong.analytics.Total;
import wutong.deal.DealCard;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Money;
import wutong.web.Address;

/**
 * All that the board shows.
 *
 * @param narrowed whether any condition is asked for
 * @param list where the same deals are listed
 * @param clear the board without conditions
 * @param unfold the board with its last columns open, or folded again
 */
public record BoardSheet(
        List<Column> columns,
        List<Box> filters,
        List<DealsSheet.Chip> chips,
        Map<String, String> kept,
        String q,
        boolean mine,
        boolean narrowed,
        boolean unfolded,
        String list,
        String clear,
        String unfold) {

    public boolean empty() {
        return columns.stream().allMatch(column -> column.count() == 0);
    }

    /** What stands on the board: what has ended does not. */
    static final String STANDING = Status.running();

    /** So many currencies stand in the head of a column; of more, the first and their number, so that all heads have two lines. */
    private static final int CURRENCIES = 2;

    /**
     * One stage.
     *
     * @param folded only its head is shown
     * @param count of all its deals, shown or not
     * @param list where they are listed
     * @param sums one a currency, never added to one another
     * @param currencies how many more there are
     * @param over how many are over the limit; null without a limit, and where holidays are missing
     * @param deck null where no cards are asked for
     */
    public record Column(
            Stage stage,
            boolean folded,
            long count,
            String list,
            List<Pot> sums,
            int currencies,
            Long over,
            String overList,
            Integer missingYear,
            Deck deck) {

        public boolean late() {
            return over != null && over > 0;
        }
    }

    /** What the deals of one currency add up to, and where they are listed. */
    public record Pot(Money sum, String list) {}

    /** Some cards of a column, and the address of those that follow; null after the last. */
    public record Deck(Stage stage, List<Card> cards, String more, String list) {}

    /** A deal on the board, and what can be done with it. */
    public record Card(DealCard deal, Bar bar, List<DealSheet.Deed> deeds) {

        /** Where it may move, as the script reads it. */
        public String moves() {
            return Deeds.moves(deal).stream().map(Stage::name).collect(Collectors.joining(" "));
        }
    }

    /**
     * How long a deal stands there, as it is drawn.
     *
     * @param held put aside
     * @param reviewOn until when; null when it does not say
     */
    public record Bar(Age age, boolean held, LocalDate reviewOn, LocalDate today) {

        /** Put aside until a day that has come. */
        public boolean due() {
            return held && reviewOn != null && !reviewOn.isAfter(today);
        }

        public boolean late() {
            return due() || !held && age.over() != null && age.over() > 0;
        }

        /** Whether it is held against a limit: what is put aside is left in peace until its day. */
        public boolean drawn() {
            return age.over() != null && (!held || due());
        }

        /** How many days are left; below 0 when none are. */
        public int left() {
            return -age.over();
        }

        public boolean workingDays() {
            return new Wait(age).workingDays();
        }

        /** Where the limit lies along it, in hundredths. */
        public int limit() {
            return new Wait(age).limit();
        }

        /** How much of it is filled, in hundredths. */
        public int width() {
            return new Wait(age).width();
        }
    }

    /**
     * The columns from lead to operating, with the figures of each.
     *
     * @param filters the address of the list with what is asked besides
     * @param decks the cards, of the columns that show any
     */
    static List<Column> columns(
            Address filters, boolean unfolded, Capital.Answer capital, Ageing.Answer ageing, Map<Stage, Deck> decks) {
        var sums = new LinkedHashMap<String, Capital.Sums>();
        capital.groups().forEach(group -> sums.put(group.key(), group.sums()));
        return Arrays.stream(Stage.values())
                .map(stage -> column(
                        stage,
                        folds(stage) && !unfolded,
                        standing(filters, stage),
                        sums.get(stage.name()),
                        ageing.stages().stream()
                                .filter(row -> row.stage() == stage)
                                .findFirst()
                                .orElse(null),
                        decks.get(stage)))
                .toList();
    }

    /** The list of what stands at a stage. */
    static Address standing(Address list, Stage stage) {
        return list.with("stage", stage.name()).with("status", STANDING);
    }

    /** The stages after the work is done. */
    static boolean folds(Stage stage) {
        return stage.beyond(Stage.REGISTERED);
    }

    private static Column column(
            Stage stage, boolean folded, Address list, Capital.Sums sums, Ageing.Row late, Deck deck) {
        var totals = sums == null ? List.<Total>of() : sums.totals();
        var told = totals.size() > CURRENCIES ? 1 : totals.size();
        return new Column(
                stage,
                folded,
                sums == null
                        ? 0
                        : sums.missing() + totals.stream().mapToLong(Total::n).sum(),
                list.toString(),
                totals.stream()
                        .limit(told)
                        .map(total -> new Pot(
                                total.money(),
                                list.with("registeredCapital.currency", total.currency())
                                        .toString()))
                        .toList(),
                totals.size() - told,
                late == null ? null : late.over(),
                late == null ? null : late.overListUrl(),
                late == null ? null : late.missingYear(),
                deck);
    }
}
