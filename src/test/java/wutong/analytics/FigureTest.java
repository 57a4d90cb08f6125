package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.Docs;
import wutong.fault.Refused;

class FigureTest {

    @Test
    void every_figure_says_in_both_languages_what_is_counted_and_what_is_not() {
        for (var figure : Figure.all()) {
            assertFalse(figure.zh().isBlank() || figure.en().isBlank(), figure.code());
            assertFalse(
                    figure.numerator().zh().isBlank() || figure.numerator().en().isBlank(), figure.code());
            assertFalse(
                    figure.exclusions().zh().isBlank()
                            || figure.exclusions().en().isBlank(),
                    figure.code());
            assertFalse(figure.formula().contains("denominator") && figure.denominator() == null, figure.code());
        }
    }

    @Test
    void an_unknown_code_is_absent() {
        assertEquals(Refused.Kind.ABSENT, assertThrows(Refused.class, () -> Figure.of("K99")).kind);
    }

    /** Run with {@code -Dwutong.docs=write} to bring the page up to date. */
    @Test
    void the_page_of_definitions_is_up_to_date() throws IOException {
        Docs.upToDate("reference/figures.md", page());
    }

    private static String page() {
        var head = """
                # Figures

                For whoever reads or checks a number: what each figure counts, and what it leaves out. Written by `FigureTest` from
                `wutong.analytics.Figure`; the API gives the same under `/api/v1/meta/figures`. Every figure takes `asOf` and `knownAt`,
                and opens the list of the deals that it counted.

                """;
        return head + Figure.all().stream().map(FigureTest::section).collect(Collectors.joining("\n"));
    }

    private static String section(Figure.Card figure) {
        return """
                ## %s %s

                %s. `%s`, answered by `%s`. Source: %s.

                | | 中文 | English |
                |---|---|---|
                %s%s%s""".formatted(
                        figure.code(),
                        figure.zh(),
                        figure.en(),
                        figure.formula(),
                        figure.answeredBy(),
                        figure.source(),
                        line("numerator", figure.numerator()),
                        line("denominator", figure.denominator()),
                        line("left out", figure.exclusions()));
    }

    private static String line(String name, Figure.Words words) {
        return words == null ? "" : "| %s | %s | %s |\n".formatted(name, words.zh(), words.en());
    }

    @Test
    void every_definition_is_found_by_its_code() {
        Figure.all().forEach(card -> assertEquals(card, Figure.of(card.code()).card()));
    }
}
