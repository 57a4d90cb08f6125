package wutong;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.deal.Agreement;
import wutong.deal.CloseReason;
import wutong.deal.DealField;
import wutong.deal.Evidence;
import wutong.deal.FactKind;
import wutong.deal.Gate;
import wutong.deal.HqType;
import wutong.deal.Judgement;
import wutong.deal.LandingRule;
import wutong.deal.LeadSource;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.deal.TouchKind;
import wutong.exchange.Flag;
import wutong.exchange.Heading;
import wutong.exchange.LedgerWords;
import wutong.exchange.Outcome;
import wutong.identity.Role;
import wutong.measure.Labelled;
import wutong.rating.Level;

/** The pages of docs/reference that follow from the enums of the house. Run with {@code -Dwutong.docs=write} to bring them up to date. */
class ReferenceDocsTest {

    private static final Pattern WORD = Pattern.compile("`([A-Za-z_]+)`");

    @Test
    void the_page_of_gates_is_up_to_date() throws IOException {
        var page = new StringBuilder("""
                # Stages and gates

                For whoever moves deals: which stage leads where, and what must be known to enter it. Written by `ReferenceDocsTest` from
                `wutong.deal.Stage` and `wutong.deal.Gate`.

                A move asks only for the items of the stage it enters. What earlier stages lack stays an open item
                (`GET /api/v1/deals/{id}/open-items`). An item can be given in the move itself, under its field name. A supervisor may let
                items wait: `"exception": {"reason", "until"}` inside the move.

                ## Stages

                """);
        var stages = rows("stage", "中文", "English", "may move to", "may end as");
        for (var stage : Stage.values()) {
            stages.add(List.of(
                    "`" + stage + "`", stage.zh(), stage.en(), Docs.codes(stage.next()), Docs.codes(stage.ends())));
        }
        page.append(Docs.table(stages)).append("""

                A move from SIGNED or further to an earlier stage is a correction: it takes back the move that was entered by mistake, with its day.

                ## Gate items

                """);
        var items = rows("to enter", "field", "中文", "English", "the move says it");
        for (var gate : Gate.values()) {
            items.add(List.of(
                    "`" + gate.stage + "`",
                    "`" + gate.field + "`",
                    gate.zh(),
                    gate.en(),
                    dated(gate) ? "`occurredOn`" : ""));
        }
        page.append(Docs.table(items)).append("""

                - A new lead is `LEAD` from its first day: `receivedOn` and `firstReport` are filled in when left out.
                - `touch` asks for one logged contact in which both sides spoke: CALL, VISIT, MEETING or MESSAGE.
                - `enterprise` is also met by `secrecyReason`; `platform` by `platformUndecided`; `totalInvestment` by `registeredCapital`.
                - `judgement` must be `GO`. A deal judged `NO_GO` does not pass.
                - `fairCompetitionRef` is asked for only where `promisedIncentives` says something other than `none` or `无`.
                - `landingEvidence` is not asked for where the landing rule is `REGISTERED_ONLY`.
                """);

        Docs.upToDate("reference/gates.md", page.toString());
    }

    private static boolean dated(Gate gate) {
        var milestone = FactKind.dating(gate.stage);
        return gate.stage != Stage.LEAD && milestone != null && milestone.field.equals(gate.field);
    }

    @Test
    void the_page_of_import_flags_is_up_to_date() throws IOException {
        var page = new StringBuilder("""
                # Ledgers: flags, headings, words

                For whoever reads the result of an import or fills in a ledger. Written by `ReferenceDocsTest` from `wutong.exchange`.

                ## Outcomes

                """);
        var outcomes = rows("outcome", "中文", "English");
        for (var outcome : Outcome.values()) {
            outcomes.add(List.of("`" + outcome + "`", outcome.zh(), outcome.en()));
        }
        page.append(Docs.table(outcomes)).append("""

                ## Flags

                A blocking flag makes the outcome HOLD: the record waits for a decision. The others make it WARN: the record is stored.

                """);
        var flags = rows("flag", "blocks", "中文", "English");
        for (var flag : Flag.values()) {
            flags.add(List.of("`" + flag.code() + "`", flag.blocking() ? "yes" : "", flag.zh(), flag.en()));
        }
        page.append(Docs.table(flags)).append("""

                ## Headings

                In the order of the export. Width, case, spaces, asterisks and text in brackets make no difference; a unit in brackets
                (`注册资本(万元)`) is read.

                """);
        var headings = rows("heading", "also read", "field");
        for (var heading : Heading.values()) {
            headings.add(List.of(heading.zh(), String.join("、", heading.synonyms()), "`" + heading.field() + "`"));
        }
        page.append(Docs.table(headings)).append("\n## Words for a stage or a status\n\n");
        page.append(words(LedgerWords.stages())).append("\n`终止` before any signing is read as LOST.\n");
        page.append("\n## Words for a headquarters type\n\n").append(words(LedgerWords.hqTypes()));
        page.append("\n## Words for a closing reason\n\nAny other words mean OTHER.\n\n");
        page.append(words(LedgerWords.closeReasons()));

        Docs.upToDate("reference/import-flags.md", page.toString());
    }

    private static String words(List<LedgerWords.Words> all) {
        var rows = rows("code", "words");
        all.forEach(one -> rows.add(List.of(
                "`" + one.code() + "`",
                one.words().stream()
                        .filter(word -> !word.equals(one.code().toString()))
                        .collect(Collectors.joining("、")))));
        return Docs.table(rows);
    }

    @Test
    void the_data_dictionary_is_up_to_date() throws IOException {
        var page = new StringBuilder("""
                # Data dictionary

                For whoever reads or writes deals through the API, a form or a ledger. Written by `ReferenceDocsTest` from
                `wutong.deal.DealField` and the code lists.

                ## Fields of a deal

                *Fact* means that the field has two clocks: from which day it holds, and when it was recorded (`../why/two-clocks.md`). The others are
                plain words; their changes stand in the journal.

                """);
        var fields = rows("field", "中文", "English", "type", "fact");
        var facts = Arrays.stream(FactKind.values()).map(kind -> kind.field).toList();
        for (var field : DealField.values()) {
            fields.add(List.of(
                    "`" + field.field + "`",
                    field.zh(),
                    field.en(),
                    type(field),
                    facts.contains(field.field) ? "yes" : ""));
        }
        page.append(Docs.table(fields));
        page.append(
                "\n`stage` and `status` are facts too. They are not written as fields: moves, closures, pauses and merges say them.\n");
        codes(page, "stage", Stage.values());
        codes(page, "status", Status.values());
        codes(page, "closeReason", CloseReason.values());
        codes(page, "hqType", HqType.values());
        codes(page, "judgement", Judgement.values());
        codes(page, "agreement.kind", Agreement.Kind.values());
        codes(page, "landingEvidence.kind", Evidence.Kind.values());
        codes(page, "touch.kind", TouchKind.values());
        codes(page, "officialRating.level", Level.values());
        codes(page, "landing rule", LandingRule.values());
        codes(page, "role", Role.values());
        page.append("""

                ## Dated settings and holidays

                A setting has `value` (in force today), `codes` (what it may be), `usual` (before the first decision) and `values`
                (`value`, `fromOn`, `recordedAt`). It has one clock: what held before the correction of a past day stands in the journal.
                The table of a `year` has `items` (`on`, `kind` HOLIDAY or WORKDAY, `name`, `source`); `known` once national day is in it.

                ## Why a deal may be known already

                `candidates[].reasons`: SAME_ENTERPRISE, with SAME_HQ_TYPE or, where one of the two types is not known, HQ_TYPE_UNKNOWN.
                """);
        page.append("\n## source\n\nFree text. The usual ones: ");
        page.append(Arrays.stream(LeadSource.values()).map(LeadSource::zh).collect(Collectors.joining("、")));
        page.append(".\n");

        Docs.upToDate("reference/data-dictionary.md", page.toString());
    }

    private static void codes(StringBuilder page, String field, Labelled... codes) {
        var rows = rows("code", "中文", "English");
        for (var code : codes) {
            rows.add(List.of("`" + code + "`", code.zh(), code.en()));
        }
        page.append("\n## ").append(field).append("\n\n").append(Docs.table(rows));
    }

    private static String type(DealField field) {
        return switch (field.type.getSimpleName()) {
            case "String" -> "text, at most " + field.length;
            case "LocalDate" -> "day";
            case "Integer" -> "whole number";
            case "BigDecimal" -> "decimal";
            case "Boolean" -> "true or false";
            case "Long" -> "id of a " + field.field;
            case "Person" -> "id of a person";
            case "Money" -> "money: amount, currency, approximate, low, high, text";
            case "EnterpriseRef" -> "enterprise: id, or name and creditCode";
            case "HqType", "Judgement" -> "code, below";
            default ->
                field.type.getSimpleName() + ": "
                        + Arrays.stream(field.type.getRecordComponents())
                                .map(part -> part.getName())
                                .collect(Collectors.joining(", "));
        };
    }

    @Test
    void the_database_that_the_page_of_configuration_names_is_the_one_that_is_set() throws IOException {
        var set = Files.readAllLines(Path.of("src/main/resources/application.properties")).stream()
                .filter(line -> line.startsWith("quarkus.datasource.jdbc.url="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();

        assertTrue(Files.readString(Path.of("docs/reference/configuration.md")).contains("`" + set + "`"), set);
    }

    @Test
    void every_term_of_the_glossary_stands_in_the_code() throws IOException {
        var wrong = new ArrayList<String>();
        var code = ArchitectureTest.sources().stream()
                .map(ArchitectureTest.Source::text)
                .collect(Collectors.joining());
        Files.readAllLines(Path.of("docs/reference/glossary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> WORD.matcher(line).results().map(term -> term.group(1)))
                .filter(term -> !code.contains(term))
                .forEach(wrong::add);

        assertTrue(wrong.isEmpty(), wrong.toString());
    }

    private static List<List<?>> rows(String... head) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(head));
        return rows;
    }
}
