package wutong.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.identity.People;
import wutong.measure.Bound;
import wutong.place.Platforms;

/** Loads the story once, into a database of its own. */
@QuarkusTest
@TestProfile(StoryTest.Demo.class)
class StoryTest {

    /** The story needs a house without deals, and the other tests one without the story: hence a start of its own. */
    public static class Demo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wutong.demo", "true", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:story;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    EntityManager db;

    @Inject
    Reference reference;

    @Inject
    Story story;

    @Inject
    People people;

    @Inject
    Platforms platforms;

    @Test
    void has_about_three_hundred_deals_at_every_stage_and_in_every_state() {
        assertTrue(Math.abs(count("select count(d) from Deal d") - 300) <= 7);
        assertEquals(all(Stage.values()), texts("select distinct cast(d.at.stage as string) from Deal d"));
        assertEquals(all(Status.values()), texts("select distinct cast(d.at.status as string) from Deal d"));
    }

    @Test
    void tells_the_projects_of_the_article_as_they_were_printed() {
        var rows = db.createQuery(
                        "select d.name, d.at.stageSince, d.at.firstContactOn, d.at.landedOn, d.at.receivedOn, d.daysToLandingBelow, d.at.registeredCapital.text, e.name "
                                + "from Deal d join d.enterprise e where e.name not like '样例%' order by d.no",
                        Object[].class)
                .getResultList();

        assertEquals(
                List.of("苏文电能浙江总部项目", "达势投资浙江区域总部项目", "淘影影视总部项目"),
                rows.stream().map(r -> r[0]).toList());
        for (var row : rows) {
            assertEquals(Article.PRINTED, row[1]);
            assertNull(row[2]);
            assertNull(row[3]);
            assertNull(row[4]);
        }
        assertEquals(20, rows.get(0)[5]);
        assertEquals("1亿元", rows.get(0)[6]);
        assertNull(rows.get(1)[5]);
        assertNull(rows.get(2)[5]);
    }

    @Test
    void gives_no_days_to_what_has_only_a_bound() {
        assertEquals(
                0,
                count(
                        "select count(d) from Deal d where d.daysToLandingBelow is not null and d.at.clockDays is not null"));
    }

    @Test
    void repeats_the_published_totals() {
        assertEquals(
                List.of(71, 1, 5, 8, 600),
                db.createQuery(
                                "select t.count from PublishedTotal t where t.listYear = 2024 order by t.id",
                                Integer.class)
                        .getResultList());
    }

    @Test
    void repeats_the_other_numbers_with_their_bounds_and_their_source() {
        var told = db.createQuery(
                        "select t.originalText, t.bound, t.source from Target t order by t.id", Object[].class)
                .getResultList();

        assertEquals(22, told.size());
        assertEquals(List.of("80家以上", Bound.AT_LEAST, "浙江日报 2025-03-21 版9 P19"), List.of(told.get(0)));
        assertTrue(told.stream().anyMatch(row -> row[0].equals("不到20日") && row[1] == Bound.UNDER));
        assertTrue(told.stream().noneMatch(row -> row[0].equals("600多家")));
    }

    /** A street, a scenery or a belt is no place that a deal lands in. */
    @Test
    void every_area_that_can_receive_a_deal_is_a_platform() {
        var names = platforms.names();

        for (var area : Sheet.rows("article/areas")) {
            if (Set.of("DISTRICT", "SUBDISTRICT", "PARK", "ZONE", "BUILDING", "COMMERCIAL")
                    .contains(area.text("kind"))) {
                for (var name : area.text("name_zh").split(" / ")) {
                    assertTrue(names.containsKey(name), name);
                }
            }
        }
    }

    @Test
    void knows_every_platform_of_the_ledgers_and_no_doubtful_one() {
        var names = platforms.names();

        for (var pair : Map.of(
                        "智慧城",
                        "钱塘智慧城",
                        "城北园区",
                        "钱塘智慧城城北园区",
                        "基金小镇",
                        "玉皇山南基金小镇",
                        "二期",
                        "钱江新城二期",
                        "金融城",
                        "杭州金融城",
                        "智能机器人产业园",
                        "杭州智能机器人产业园",
                        "湖滨步行街",
                        "湖滨商圈")
                .entrySet()) {
            assertEquals(names.get(pair.getValue()), names.get(pair.getKey()), pair.getKey());
            assertTrue(names.containsKey(pair.getValue()), pair.getValue());
        }
        assertTrue(names.keySet().containsAll(Set.of("杭港高端服务业示范区", "杭港科技大厦", "丁兰街道", "九堡街道")));
        assertFalse(names.containsKey("杭港"));
    }

    @Test
    void loads_nothing_twice() {
        assertEquals(0, reference.load(Instant.now()));
        assertEquals(0, story.load(Instant.now()));
    }

    @Test
    void every_enterprise_of_the_story_says_that_it_is_invented() {
        assertEquals(3, count("select count(e) from Enterprise e where e.name not like '样例%'"));
        assertTrue(count("select count(e) from Enterprise e") > 200);
    }

    private long count(String hql) {
        return db.createQuery(hql, Long.class).getSingleResult();
    }

    private Set<String> texts(String hql) {
        return Set.copyOf(db.createQuery(hql, String.class).getResultList());
    }

    private static Set<String> all(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).collect(Collectors.toSet());
    }
}
