package wutong.web.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The form for one act on a deal.
 *
 * @param version of the deal, as the asker saw it; null where the act looks at none
 * @param hidden what goes along unseen
 * @param more boxes that are folded away under {@code moreTitle}
 * @param wrong what is wrong with no single box
 * @param both what the asker typed beside what stands there now, when someone else saved first
 */
public record Slip(
        String title,
        String lede,
        String action,
        Integer version,
        Map<String, String> hidden,
        List<Box> boxes,
        String moreTitle,
        List<Box> more,
        String act,
        List<String> wrong,
        List<Both> both) {

    /** Two versions of one value, and the name of the box in which it is typed. */
    public record Both(String box, String label, String typed, String now) {}

    static Slip of(String title, String lede, String action, Integer version, String act, List<Box> boxes) {
        return new Slip(title, lede, action, version, Map.of(), boxes, "", List.of(), act, List.of(), List.of());
    }

    public boolean moreWrong() {
        return more.stream().anyMatch(box -> box.error() != null);
    }

    Slip folding(String words, List<Box> folded) {
        return new Slip(title, lede, action, version, hidden, boxes, words, folded, act, wrong, both);
    }

    Slip carrying(Map<String, String> unseen) {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(unseen);
        return new Slip(title, lede, action, version, all, boxes, moreTitle, more, act, wrong, both);
    }

    Slip filled(Map<String, String> texts) {
        return each(box -> box.filled(texts));
    }

    Slip beside(List<Both> versions) {
        return new Slip(title, lede, action, version, hidden, boxes, moreTitle, more, act, wrong, versions);
    }

    Slip each(UnaryOperator<Box> change) {
        return new Slip(
                title,
                lede,
                action,
                version,
                hidden,
                boxes.stream().map(change).toList(),
                moreTitle,
                more.stream().map(change).toList(),
                act,
                wrong,
                both);
    }

    /**
     * Puts each refusal at its box: of a field with several parts at the first, and what has no box in front of all.
     *
     * @param asking the words by which a box asks for what is missing
     */
    Slip wrong(Map<String, Wrong> errors, Function<Box, String> asking) {
        var at = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        errors.forEach((field, wrong) -> {
            var box = boxFor(field);
            if (box == null) {
                rest.add(wrong.words());
            } else {
                at.putIfAbsent(box.name(), wrong.missing() ? asking.apply(box) : wrong.words());
            }
        });
        var slip = each(box -> box.wrong(at.get(box.name())));
        return new Slip(title, lede, action, version, hidden, slip.boxes, moreTitle, slip.more, act, rest, both);
    }

    /** Of a field with several parts the first that is still empty. */
    private Box boxFor(String field) {
        var all = new ArrayList<>(boxes);
        all.addAll(more);
        var parts = all.stream()
                .filter(box -> box.name().startsWith(field + ".") || field.startsWith(box.name() + "."))
                .toList();
        return all.stream()
                .filter(box -> box.name().equals(field))
                .findFirst()
                .or(() -> parts.stream().filter(box -> box.value().isEmpty()).findFirst())
                .or(() -> parts.stream().findFirst())
                .orElse(null);
    }
}
