package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.deal.DealField;
import wutong.deal.HqType;
import wutong.deal.Said;

@QuarkusTest
class HeadquartersTest {

    private static final String SIGNED =
            "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, TO_SIGN 2025-01-07, SIGNED 2025-02-10";

    @Inject
    Acts acts;

    @Inject
    Headquarters headquarters;

    private void deal(String life, HqType type) {
        acts.deal("总部甲", life, new Said().say(DealField.HQ_TYPE, type));
    }

    @Test
    void an_unknown_type_and_no_headquarters_are_in_the_denominator_only() {
        deal(SIGNED, HqType.REGIONAL_HQ);
        deal(SIGNED, HqType.HQ_UNSPECIFIED);
        deal(SIGNED, null);
        deal("LEAD 2025-01-02", HqType.NON_HQ);

        var scope = Acts.scope("总部甲");
        var answer = headquarters.of(scope, Period.ALWAYS);
        var march = headquarters.of(scope, Period.read("2025-03-01", null));
        var january = headquarters.of(scope.with("asOf", "2025-01-31"), Period.ALWAYS);

        assertEquals(Ratio.of(2, 4), answer.all());
        assertEquals(Ratio.of(2, 3), answer.signed());
        assertEquals(Ratio.of(0, 0), march.signed());
        assertNull(march.signed().value());
        assertEquals(Ratio.of(0, 0), january.signed());
        assertEquals(4, acts.listed(answer.listUrl()));
        assertEquals(3, acts.listed(answer.signedListUrl()));
        assertEquals(0, acts.listed(january.signedListUrl()));
        for (var one : List.of(answer, march, january)) {
            assertEquals(one.all().numerator(), acts.listed(one.headquartersListUrl()));
            assertEquals(one.signed().numerator(), acts.listed(one.signedHeadquartersListUrl()));
        }
        assertEquals(
                "REGIONAL_HQ 1, HQ_UNSPECIFIED 1, NON_HQ 1, null 1",
                answer.types().stream()
                        .filter(row -> row.count() > 0)
                        .map(row -> row.hqType() + " " + row.count())
                        .collect(Collectors.joining(", ")));
        answer.types().forEach(row -> assertEquals(row.count(), acts.listed(row.listUrl())));
    }

    @Test
    void the_numerator_has_its_list_whatever_types_are_asked_for() {
        acts.deal("总部乙", SIGNED, new Said().say(DealField.HQ_TYPE, HqType.REGIONAL_HQ));
        acts.deal("总部乙", SIGNED, new Said().say(DealField.HQ_TYPE, HqType.RND_HQ));
        acts.deal("总部乙", "LEAD 2025-01-02", new Said().say(DealField.HQ_TYPE, HqType.NON_HQ));

        for (var types : List.of("REGIONAL_HQ", "REGIONAL_HQ,NON_HQ", "NON_HQ", "REGIONAL_HQ,RND_HQ")) {
            for (var day : List.of("2025-01-01", "2025-01-02", "2025-02-10", "2025-03-01")) {
                var scope = Acts.scope("总部乙").with("hqType", types).with("asOf", day);
                var answer = headquarters.of(scope, Period.ALWAYS);

                assertEquals(answer.all().numerator(), acts.listed(answer.headquartersListUrl()), types + day);
                assertEquals(answer.signed().numerator(), acts.listed(answer.signedHeadquartersListUrl()), types + day);
            }
        }
    }
}
