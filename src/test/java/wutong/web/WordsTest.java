package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.deal.Stage;

class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("\\bt:(?:say\\('([^']+)'|([a-z][a-z0-9_]*)\\b(?!\\())");
    private static final Pattern SAID = Pattern.compile("Words\\.say\\([a-z.()]+, \"([a-z][^\"]*[a-z0-9])\"[,)]");
    private static final Pattern FLAW = Pattern.compile(
            "(?:Flaw\\.of|Refused\\.(?:malformed|rule|query))\\([^,;]+, \"([a-z-]*[a-z])\"|Refused\\.conflict\\(\"([a-z-]+)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(MAIN.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static TreeSet<String> places(String words) {
        return Pattern.compile("\\{(\\d)")
                .matcher(words)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(
                new TreeSet<>(Words.all(false).keySet()),
                new TreeSet<>(Words.all(true).keySet()));
    }

    @Test
    void both_languages_have_the_same_places() {
        var wrong = new TreeMap<String, String>();
        Words.all(false).forEach((key, words) -> {
            if (!places(words).equals(places(Words.all(true).getOrDefault(key, "")))) {
                wrong.put(key, words);
            }
        });

        assertEquals(new TreeMap<>(), wrong);
    }

    @Test
    void no_words_are_empty_and_no_key_is_said_twice() throws IOException {
        for (var language : List.of("zh", "en")) {
            var lines = Files.readAllLines(MAIN.resolve("resources/messages/" + language + ".properties"));
            var keys = lines.stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=")[0])
                    .toList();

            assertEquals(keys.size(), new TreeSet<>(keys).size(), "a key is said twice in " + language);
            assertFalse(Words.all(language.equals("en")).containsValue(""));
        }
    }

    @Test
    void every_key_in_a_template_has_words() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : files("resources/templates", ".html")) {
            KEY.matcher(Files.readString(file))
                    .results()
                    .map(use -> use.group(1) == null ? use.group(2) : use.group(1))
                    .filter(key -> !Words.has(key))
                    .forEach(key -> wrong.add(key + " in " + file.getFileName()));
        }

        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void every_key_and_every_flaw_in_the_code_has_words() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : files("java", ".java")) {
            var source = Files.readString(file);
            SAID.matcher(source)
                    .results()
                    .map(use -> use.group(1))
                    .filter(key -> !Words.has(key))
                    .forEach(wrong::add);
            FLAW.matcher(source)
                    .results()
                    .map(use -> "fault." + (use.group(1) == null ? use.group(2) : use.group(1)))
                    .filter(key -> !Words.has(key))
                    .forEach(wrong::add);
        }

        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void every_fault_has_a_title() {
        var wrong = Words.all(false).keySet().stream()
                .filter(key -> key.startsWith("fault.") && !key.endsWith("-at") && !key.endsWith("-because"))
                .filter(key -> !Words.has("problem." + key.substring(6)))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void no_template_speaks_chinese_by_itself() throws IOException {
        for (var file : files("resources/templates", ".html")) {
            assertFalse(CHINESE.matcher(Files.readString(file)).find(), file + " has words outside the bundle");
        }
    }

    @Test
    void no_template_has_inline_style_or_script() throws IOException {
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*\\ssrc=)|hx-on|\\sjavascript:");
        for (var file : files("resources/templates", ".html")) {
            assertFalse(inline.matcher(Files.readString(file)).find(), file + " breaks the policy of the page");
        }
    }

    @Test
    void numbers_stay_as_they_are_and_one_is_not_many() {
        assertEquals("18000 days", Words.say(Languages.EN, "format_days", 18000));
        assertEquals("1 day", Words.say(Languages.EN, "format_days", 1));
        assertEquals("18 天", Words.say(Languages.ZH, "format_days", 18));
    }

    @Test
    void apostrophes_braces_and_codes_come_through() {
        assertEquals(
                "You can't go from \"Signed\" straight to \"{0} $1 'x'\". From here: Landed.",
                Words.say(Languages.EN, "fault.transition-not-allowed", Stage.SIGNED, "{0} $1 'x'", Stage.LANDED));
    }

    @Test
    void several_are_listed() {
        assertEquals(
                "不能按 owner 排序，可用的有：name、stage。",
                Words.say(Languages.ZH, "fault.unknown-sort", "owner", List.of("name", "stage")));
    }

    @Test
    void what_has_no_words_is_said_as_its_key() {
        assertEquals("no_such_key", Words.say(Languages.ZH, "no_such_key"));
    }
}
