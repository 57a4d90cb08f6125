package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.deal.HqType;

class KnownTest {

    private final Known known = new Known();

    @Test
    void a_deal_is_found_by_number_code_name_and_core() {
        var deal = deal(1, "2025-0001", "栖梧总部", "栖梧科技有限公司", "91440305WTDM00029Y");
        known.add(deal);

        assertEquals(deal, known.byNo("2025-0001"));
        assertEquals(List.of(deal), known.byCode("91440305WTDM00029Y"));
        assertEquals(List.of(deal), known.bySame("栖梧科技 有限公司"));
        assertEquals(List.of(), known.bySame("栖梧科技公司"));
        assertEquals(List.of(deal), known.byCore("栖梧科技公司"));
        assertNull(known.byNo("2025-0002"));
    }

    @Test
    void a_confidential_deal_is_found_by_its_name_alone() {
        var secret = deal(1, null, "某头部企业", null, null);
        known.add(secret);
        known.add(deal(2, null, "某头部企业", "栖梧科技", null));

        assertEquals(List.of(secret), known.known(null, null, "某头部企业"));
    }

    @Test
    void an_investor_of_very_many_deals_does_not_slow_the_reading() {
        for (var i = 0; i < 100_000; i++) known.add(deal(i, null, "栖梧" + i, "栖梧科技", null));

        var found = known.known(null, "栖梧科技", "栖梧99999");

        assertEquals(Known.MOST + 1, found.size());
        assertTrue(found.stream().anyMatch(deal -> deal.name().equals("栖梧99999")));
    }

    private static KnownDeal deal(long id, String no, String name, String investor, String code) {
        return new KnownDeal(id, null, no, name, investor, code, HqType.REGIONAL_HQ, null, true);
    }
}
