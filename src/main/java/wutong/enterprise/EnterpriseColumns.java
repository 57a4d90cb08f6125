package wutong.enterprise;

import static wutong.listing.Column.id;
import static wutong.listing.Column.instant;
import static wutong.listing.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wutong.listing.Clause;
import wutong.listing.Columns;
import wutong.listing.Special;
import wutong.measure.Phone;

/** What a list of enterprises can be filtered and sorted by. */
final class EnterpriseColumns {

    private EnterpriseColumns() {}

    /**
     * @param numbers the enterprises of which phone digits may be looked for
     * @param above the parents that may be told, as a condition on {@code p}; its parameters are given with the rows
     * @param more filters of higher rooms, such as the level on a yearly list
     */
    static Columns with(Clause numbers, Clause above, Special... more) {
        var specials = new Special[more.length + 1];
        specials[0] = Special.of("q", text -> search(text, numbers));
        System.arraycopy(more, 0, specials, 1, more.length);
        return Columns.of(
                        "e.id",
                        text("name", "e.name").sorted("e.sortName").filled(),
                        text("creditCode", "e.creditCode").sorted(),
                        text("sourceRegion", "e.sourceRegion").sorted(),
                        text("industry", "e.industry"),
                        id("parent", parent(above)),
                        id("batch", "e.batchId"),
                        instant("createdAt", "e.createdAt").sorted().filled(),
                        instant("updatedAt", "e.updatedAt").sorted().filled())
                .specials(specials)
                .besides("asOf", "knownAt", "fields")
                .sorted("name");
    }

    /** A parent out of sight is as none. */
    private static String parent(Clause above) {
        return above.equals(Clause.ALL)
                ? "e.parent.id"
                : "(select p.id from Enterprise p where p = e.parent and (" + above.hql() + "))";
    }

    /** Every word must be found in the names, the code, the phone digits or their spelling. */
    private static Clause search(String text, Clause numbers) {
        var all = Clause.ALL;
        var words = words(text);
        for (int i = 0; i < words.size(); i++) {
            all = all.and(hit(words.get(i), "w" + i, numbers));
        }
        return all;
    }

    /** To whom numbers are shown in part, digits must not tell more: there they are looked for in code and name alone. */
    private static Clause hit(String word, String name, Clause numbers) {
        var anywhere = Clause.of("e.searchText like :" + name + " escape '\\'", name, word);
        if (numbers.equals(Clause.ALL) || !digits(word)) {
            return anywhere;
        }
        var open = "e.creditCode like :" + name + " or e.name like :" + name;
        var known = anywhere.and(numbers);
        return new Clause("(" + open + " or (" + known.hql() + "))", known.params());
    }

    /** Whether a pattern could hit a number: in what is searched, numbers stand apart from all words. */
    static boolean digits(String pattern) {
        return pattern.matches("%\\d+%");
    }

    /** What is searched for, word by word, each as a pattern. */
    static List<String> words(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + Phone.sought(word).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toList();
    }
}
