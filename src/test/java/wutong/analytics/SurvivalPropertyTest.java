package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivalPropertyTest {

    @Property(tries = 500)
    void landed_lost_and_neither_are_the_whole_at_every_time(@ForAll("tallies") List<Tally> tallies) {
        for (var step : Step.table(tallies))
            assertEquals(1, step.incidence() + step.lostIncidence() + step.all(), 1e-9);
    }

    @Property(tries = 500)
    void the_curves_only_go_their_way(@ForAll("tallies") List<Tally> tallies) {
        double survival = 1;
        double incidence = 0;
        for (var row : Survival.of(tallies).curve()) {
            assertTrue(row.survival() <= survival && row.survival() >= 0);
            assertTrue(row.incidence() >= incidence && row.incidence() <= 1 - row.survival() + 1e-9);
            survival = row.survival();
            incidence = row.incidence();
        }
    }

    @Property(tries = 500)
    void the_interval_holds_the_curve(@ForAll("tallies") List<Tally> tallies) {
        for (var row : Survival.of(tallies).curve()) {
            if (row.low() == null) continue;
            assertTrue(0 <= row.low() && row.low() <= row.survival());
            assertTrue(row.survival() <= row.high() && row.high() <= 1);
        }
    }

    @Property(tries = 500)
    void without_losses_both_curves_are_one(@ForAll("tallies") List<Tally> tallies) {
        var kept = tallies.stream()
                .map(one -> new Tally(one.days(), one.landed(), 0, one.open()))
                .toList();

        for (var row : Survival.of(kept).curve()) assertEquals(1 - row.survival(), row.incidence(), 1e-9);
    }

    @Property(tries = 500)
    void without_open_deals_the_incidence_is_a_plain_share(@ForAll("tallies") List<Tally> tallies) {
        var ended = tallies.stream()
                .map(one -> new Tally(one.days(), one.landed(), one.lost(), 0))
                .toList();
        var survival = Survival.of(ended);

        for (var row : survival.curve()) {
            int landed = ended.stream()
                    .filter(one -> one.days() <= row.t())
                    .mapToInt(Tally::landed)
                    .sum();
            assertEquals((double) landed / survival.n(), row.incidence(), 1e-9);
        }
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        var few = Arbitraries.integers().between(0, 3);
        return Combinators.combine(Arbitraries.integers().between(0, 40), few, few, few)
                .as(Tally::new)
                .list()
                .ofMaxSize(30);
    }
}
