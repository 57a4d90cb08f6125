package wutong.web.deal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import wutong.deal.DealField;

/**
 * The form with all fields of a deal.
 *
 * @param seen what it showed before anything was written over it
 * @param closing what is said of the edit as a whole
 */
public record Edition(
        int version,
        List<Group> groups,
        List<Box> closing,
        Map<String, String> seen,
        List<String> wrong,
        List<Slip.Both> both) {

    /** Boxes that belong together. */
    public record Group(String title, List<Box> boxes) {}

    static Edition of(int version, Slip slip, Map<String, String> seen, Function<Chapter, String> title) {
        var groups = Arrays.stream(Chapter.values())
                .map(chapter -> new Group(title.apply(chapter), boxes(slip, chapter)))
                .toList();
        return new Edition(version, groups, slip.more(), seen, slip.wrong(), List.of());
    }

    private static List<Box> boxes(Slip slip, Chapter chapter) {
        return chapter.fields.stream().flatMap(field -> boxes(slip, field)).toList();
    }

    private static Stream<Box> boxes(Slip slip, DealField field) {
        return slip.boxes().stream()
                .filter(box -> box.name().equals(field.field) || box.name().startsWith(field.field + "."));
    }

    Edition beside(int seenVersion, List<Slip.Both> versions, UnaryOperator<Box> marked) {
        var told = groups.stream()
                .map(group ->
                        new Group(group.title, group.boxes.stream().map(marked).toList()))
                .toList();
        return new Edition(seenVersion, told, closing, seen, wrong, versions);
    }

    List<Box> boxes() {
        return groups.stream().flatMap(group -> group.boxes().stream()).toList();
    }
}
