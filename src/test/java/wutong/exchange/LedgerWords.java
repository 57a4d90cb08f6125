package wutong.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import wutong.measure.Labelled;

/** The words that ledgers may use for codes, told to the writer of the reference. */
public final class LedgerWords {

    /** The words that mean one code. */
    public record Words(Labelled code, List<String> words) {}

    private LedgerWords() {}

    public static List<Words> stages() {
        var words = new TreeMap<String, Labelled>();
        StageWord.WORDS.forEach((word, said) -> words.put(word, said.stage() == null ? said.status() : said.stage()));
        return byCode(words);
    }

    public static List<Words> hqTypes() {
        return byCode(Vocabulary.HQ_TYPES);
    }

    public static List<Words> closeReasons() {
        return byCode(Vocabulary.CLOSE_REASONS);
    }

    private static List<Words> byCode(Map<String, ? extends Labelled> codes) {
        var all = new TreeMap<String, List<String>>();
        var order = new ArrayList<Labelled>();
        new TreeSet<>(codes.keySet()).forEach(word -> {
            var code = codes.get(word);
            if (!order.contains(code)) order.add(code);
            all.computeIfAbsent(key(code), none -> new ArrayList<>()).add(word);
        });
        order.sort((a, b) -> key(a).compareTo(key(b)));
        return order.stream().map(code -> new Words(code, all.get(key(code)))).toList();
    }

    /** Stages before statuses, each in its own order. */
    private static String key(Labelled code) {
        var constant = (Enum<?>) code;
        return "%s %03d".formatted(constant.getDeclaringClass().getSimpleName(), constant.ordinal());
    }
}
