package wutong.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import wutong.measure.Labelled;

/**
 * What the screen says, in both languages: the bundles under {@code messages/}.
 *
 * <p>Words have places: {@code {0}} is the first argument as it is, {@code {0:deal|deals}} chooses by whether it is one.
 */
public final class Words {

    private static final Logger LOG = Logger.getLogger(Words.class);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([^|}]*)\\|([^}]*))?}");
    private static final Map<String, String> ZH = load("zh");
    private static final Map<String, String> EN = load("en");

    private Words() {}

    /** A key without words is said as itself and logged: a page with one odd word is better than none. */
    public static String say(Object locale, String key, Object... args) {
        var english = Languages.english(locale);
        var words = all(english).get(key);
        if (words == null) {
            LOG.warnf("No words for %s", key);
            return key;
        }
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(fill(place, english, args)));
    }

    /** The words without anything in their places, for a page that explains them; empty when there are none. */
    static String general(Object locale, String key) {
        var words = all(Languages.english(locale)).getOrDefault(key, "");
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(place.group(2) == null ? "…" : place.group(3)))
                .replaceAll("…[.。]$", "…");
    }

    public static boolean has(String key) {
        return ZH.containsKey(key);
    }

    /** What follows in the keys that begin so. */
    static List<String> endings(String beginning) {
        return ZH.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .sorted()
                .toList();
    }

    static Map<String, String> all(boolean english) {
        return english ? EN : ZH;
    }

    private static String fill(MatchResult place, boolean english, Object[] args) {
        var index = Integer.parseInt(place.group(1));
        var arg = index < args.length ? args[index] : null;
        if (place.group(2) != null) {
            return "1".equals(String.valueOf(arg)) ? place.group(2) : place.group(3);
        }
        return text(arg, english);
    }

    private static String text(Object arg, boolean english) {
        if (arg instanceof Labelled labelled) {
            return labelled.label(english);
        }
        if (arg instanceof Collection<?> several) {
            return several.isEmpty()
                    ? Formats.UNKNOWN
                    : several.stream().map(one -> text(one, english)).collect(Collectors.joining(english ? ", " : "、"));
        }
        return arg == null ? Formats.UNKNOWN : String.valueOf(arg);
    }

    private static Map<String, String> load(String language) {
        var found = new Properties();
        try (var in = Words.class.getResourceAsStream("/messages/" + language + ".properties")) {
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        found.forEach((key, value) -> words.put((String) key, (String) value));
        return Map.copyOf(words);
    }
}
