package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.fault.Flaw;
import wutong.fault.Refused;

class ProblemTest {

    @Test
    void a_form_finds_its_errors_by_field() {
        var flaws = List.of(
                Flaw.of("name", "required"),
                Flaw.of("name", "too-long", 200),
                Flaw.of("plannedSignOn", "date-in-future"),
                Flaw.of(null, "stale"));

        var errors = Errors.of(new Refused(Refused.Kind.RULE, "not-valid", flaws), Languages.EN);

        assertEquals(
                Map.of(
                        "name", "Please fill this in.",
                        "plannedSignOn", "The date can't be later than today.",
                        "",
                                "Someone changed this record after you opened it. Look at the latest version, then save again."),
                errors);
    }

    @ParameterizedTest
    @CsvSource({
        "name, #/name",
        "registeredCapital.amount, #/registeredCapital/amount",
        "parties[0].name, #/parties/0/name",
        "[3].name, #/3/name",
        "a/b~c, #/a~1b~0c",
        "'', #"
    })
    void a_path_becomes_a_pointer(String field, String pointer) {
        assertEquals(pointer, Problem.pointer(field));
    }

    @ParameterizedTest
    @CsvSource({"7, '\"7\"'", "'\"7\"', '\"7\"'"})
    void a_stale_save_says_the_current_tag(String current, String tag) {
        var problem = Problem.of(new Refused(Refused.Kind.STALE, "stale", List.of()).with("current", current));

        assertEquals(412, problem.status());
        assertEquals(Map.of("ETag", tag), problem.headers());
    }

    @ParameterizedTest
    @EnumSource(Refused.Kind.class)
    void every_kind_of_refusal_is_the_askers_to_mend(Refused.Kind kind) {
        var problem = Problem.of(new Refused(kind, "not-valid", List.of()).with("allowed", List.of("LANDED")));

        assertEquals(4, problem.status() / 100);
        assertEquals(Map.of("allowed", List.of("LANDED")), problem.extra());
    }
}
