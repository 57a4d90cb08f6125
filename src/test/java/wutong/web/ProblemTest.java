package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

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
}
