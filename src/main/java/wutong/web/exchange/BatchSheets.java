package wutong.web.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wutong.exchange.Flag;
import wutong.exchange.Heading;
import wutong.exchange.ImportRows;
import wutong.exchange.Imports;
import wutong.exchange.Imports.BatchCard;
import wutong.exchange.Mentions;
import wutong.exchange.Mentions.Mention;
import wutong.exchange.Outcome;
import wutong.exchange.RowCard;
import wutong.exchange.Uploads;
import wutong.web.Done;
import wutong.web.Formats;
import wutong.web.Visit;
import wutong.web.Words;

/** Puts together the page of one ledger. */
@Singleton
class BatchSheets {

    /** Rows of a page. */
    private static final int MOST = 100;

    /** Before what has just been done, in the words that say so. */
    private static final String SAID = "import_done_";

    private final Imports imports;
    private final ImportRows rows;
    private final Uploads uploads;
    private final Mentions mentions;
    private final ChangeWords changes;
    private final Visit visit;

    BatchSheets(
            Imports imports, ImportRows rows, Uploads uploads, Mentions mentions, ChangeWords changes, Visit visit) {
        this.imports = imports;
        this.rows = rows;
        this.uploads = uploads;
        this.mentions = mentions;
        this.changes = changes;
        this.visit = visit;
    }

    BatchSheet of(long id, RowChoice choice, Refusal refusal) {
        var batch = imports.one(id);
        var here = "/imports/" + id;
        var found = rows.rows(id, choice.outcome(), choice.flag(), choice.after(), MOST + 1, visit.english());
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var next =
                found.size() > MOST ? choice.from(shown.get(MOST - 1).record()).at(here) : "";
        var done = refusal == null ? Done.read(visit.query("done"), SAID) : "";
        return new BatchSheet(
                batch,
                batch.said(visit.english()),
                columns(id),
                unread(batch),
                batch.counts().get(Outcome.IMPORT) + batch.counts().get(Outcome.WARN),
                uploads.of(id).isPresent(),
                batch.dryRun() || done.equals("repeated"),
                outcomes(batch, choice, here),
                flags(id, choice, here),
                rows(shown),
                choice.after() == 0 ? "" : choice.from(0).at(here),
                next,
                done(batch, done),
                refusal);
    }

    private String done(BatchCard batch, String done) {
        if (!done.isEmpty()) {
            return say(SAID + done, moment(batch));
        }
        return imports.standing(Long.parseLong(batch.id()))
                .map(first -> say("import_dry_repeats", moment(first)))
                .orElse("");
    }

    private String moment(BatchCard batch) {
        return Formats.moment(batch.createdAt(), visit.locale(), null);
    }

    private List<BatchSheet.Chip> outcomes(BatchCard batch, RowChoice choice, String here) {
        var chips = new ArrayList<BatchSheet.Chip>();
        var all = batch.counts().values().stream().mapToInt(Integer::intValue).sum();
        chips.add(new BatchSheet.Chip(
                say("import_all_rows"), all, here, choice.outcome() == null && choice.flag() == null, ""));
        batch.counts().forEach((outcome, count) -> {
            if (count > 0) {
                chips.add(new BatchSheet.Chip(
                        outcome.label(visit.english()),
                        count,
                        choice.with(outcome).at(here),
                        outcome == choice.outcome(),
                        "outcome " + outcome));
            }
        });
        return chips;
    }

    private List<BatchSheet.Chip> flags(long id, RowChoice choice, String here) {
        var chips = new ArrayList<BatchSheet.Chip>();
        rows.flags(id)
                .forEach((flag, count) -> chips.add(new BatchSheet.Chip(
                        flag.label(visit.english()), count, choice.with(flag).at(here), flag == choice.flag(), "")));
        return chips;
    }

    private List<BatchSheet.Row> rows(List<RowCard> cards) {
        var deals = mentions.deals(cards.stream().map(RowCard::dealId).toList());
        var told = changes.of(
                cards.stream().flatMap(card -> card.changes().stream()).toList());
        return cards.stream().map(card -> row(card, deals, told)).toList();
    }

    private BatchSheet.Row row(RowCard card, Map<String, Mention> deals, ChangeWords.Told told) {
        return new BatchSheet.Row(
                card,
                name(card),
                card.values().getOrDefault(Heading.INVESTOR.field(), ""),
                flags(card),
                card.changes().stream().map(told::change).toList(),
                card.dealId() == null ? null : deals.get(card.dealId()),
                card.decision() == null
                        ? ""
                        : say("import_decision_" + card.decision().name()));
    }

    /** What a row calls its deal; a skipped one has no name. */
    static String name(RowCard card) {
        return Stream.of(Heading.NAME, Heading.INVESTOR)
                .map(heading -> card.values().getOrDefault(heading.field(), ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    List<String> flags(RowCard card) {
        return card.flags().stream().map(this::flag).toList();
    }

    private String flag(String code) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .map(flag -> flag.label(visit.english()))
                .orElseGet(() -> say("import_skip_" + code));
    }

    private String unread(BatchCard batch) {
        return String.join(
                visit.english() ? ", " : "、",
                batch.unreadColumns().stream()
                        .map(words ->
                                words.matches("#\\d+") ? say("import_column_nameless", words.substring(1)) : words)
                        .toList());
    }

    private String columns(long id) {
        return String.join(
                visit.english() ? ", " : "、",
                imports.columns(id).entrySet().stream()
                        .map(column -> label(column.getKey(), column.getValue(), visit.english()))
                        .toList());
    }

    /** A heading in the reader's language, with the unit that the ledger gives it. */
    static String label(String field, String written, boolean english) {
        return Arrays.stream(Heading.values())
                .filter(heading -> heading.field().equals(field))
                .findFirst()
                .map(heading ->
                        heading.label(english) + written.substring(heading.zh().length()))
                .orElse(written);
    }

    private String say(String key, Object... args) {
        return Words.say(visit.locale(), key, args);
    }
}
