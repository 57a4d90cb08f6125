package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a body, as read by a mapper of the house. */
class JsonFaultsTest {

    private static final ObjectMapper JSON = json();

    private static ObjectMapper json() {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        new Exactness().customize(json);
        return json;
    }

    private static Problem problem(String body) {
        var fault = assertThrows(JsonProcessingException.class, () -> JSON.readValue(body, Obstacles.Hurdle.class));
        return JsonFaults.problem(fault);
    }

    @Test
    void malformed_json_is_told_with_its_place() {
        var problem = problem("{\"name\": ");

        assertEquals("malformed-json", problem.code());
        assertEquals("malformed-json-at", problem.flaws().get(0).code());
        assertEquals(1, problem.flaws().get(0).args().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name=x               | malformed-json
            {"name": "a"} {}     | malformed-json
            []                   | wrong-type
            "x"                  | wrong-type
            ``                   | body-missing
            """)
    void a_body_that_is_no_such_thing_says_what_it_is_not(String body, String code) {
        var problem = problem(body);

        assertEquals(400, problem.status());
        assertEquals(code, problem.code());
    }

    @Test
    void a_member_said_twice_is_named() {
        var problem = problem("{\"name\": \"甲\", \"name\": \"乙\"}");

        assertEquals("duplicate-member", problem.code());
        assertEquals("name", problem.flaws().get(0).field());
    }

    @Test
    void an_unknown_member_is_named_with_those_that_exist() {
        var problem = problem("{\"name\": \"a\", \"nmae\": \"b\"}");

        assertEquals("unknown-member", problem.code());
        assertEquals("nmae", problem.flaws().get(0).field());
        assertTrue(((List<?>) problem.extra().get("allowed")).containsAll(List.of("name", "rails")));
    }

    @Test
    void an_unknown_member_of_a_part_is_named_by_its_place() {
        var problem = problem("{\"name\": \"a\", \"rails\": [{\"colour\": \"x\"}, {\"color\": \"x\"}]}");

        assertEquals("rails[1].color", problem.flaws().get(0).field());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"on": "21.3.2026"}         | unreadable-date   | on
            {"on": 20260321}            | unreadable-date   | on
            {"height": "tall"}          | unreadable-number | height
            {"height": 99999999999}     | unreadable-number | height
            {"height": 1.5}             | unreadable-number | height
            {"wet": "yes"}              | wrong-type        | wet
            {"name": 5}                 | wrong-type        | name
            {"name": {}}                | wrong-type        | name
            {"rails": {}}               | wrong-type        | rails
            {"sum": {"amount": "a lot"}} | unreadable-number | sum.amount
            {"stage": "HAPPY"}          | unknown-code      | stage
            {"stage": 1}                | unknown-code      | stage
            """)
    void a_value_of_the_wrong_type_is_pointed_at(String body, String code, String field) {
        var problem = problem(body);

        assertEquals(400, problem.status());
        assertEquals(code, problem.code());
        assertEquals(field, problem.flaws().get(0).field());
    }

    @Test
    void an_unknown_code_comes_with_those_that_exist() {
        var allowed = (List<?>) problem("{\"stage\": \"HAPPY\"}").extra().get("allowed");

        assertTrue(allowed.contains("SIGNED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "苏文", "sum": {"amount": "100000000.00"}} | 100000000.00
            {"name": "苏文", "sum": {"amount": 1.5}}            | 1.5
            """)
    void an_amount_may_be_a_number_or_text(String body, BigDecimal amount) throws JsonProcessingException {
        assertEquals(amount, JSON.readValue(body, Obstacles.Hurdle.class).sum().amount());
    }
}
