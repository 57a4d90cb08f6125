package wutong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both sizes, both languages, light and dark. */
@QuarkusTest
class PagesSeenTest {

    private static final Map<String, Tab> TABS = new HashMap<>();

    private static final Pattern CLASS = Pattern.compile("@Path\\(\"([^\"]+)\"\\)\\s+@Produces\\(Rendering.HTML\\)");
    private static final Pattern METHOD = Pattern.compile("@GET\\s+(?:@Path\\(\"([^\"]+)\"\\)\\s+)?");

    /** Answered with a part of a page alone, or only in the middle of something: the journeys look at those. */
    private static final Set<String> PARTS = Set.of(
            "/board/columns/{stage}",
            "/board/deals/{id}",
            "/board/deals/{id}/moves",
            "/deals/new/readings",
            "/search",
            "/me/factor",
            "/sign-in/code");

    @TestHTTPResource
    URI root;

    @Inject
    Exhibits exhibits;

    static List<String> pages() {
        return List.of(
                "/",
                "/?asOf=2001-01-01",
                "/?groupBy=platform",
                "/deals",
                "/deals?q=查无此项",
                "/deals/new",
                "{lead}",
                "{long}",
                "{talked}",
                "{gap}",
                "{landed}",
                "{lost}",
                "{held}",
                "{merged}",
                "{talked}/edit",
                "{talked}/touches",
                "{talked}/stage-moves",
                "{talked}/corrections?move={move}",
                "{talked}/closures",
                "{talked}/pauses",
                "{talked}/merges",
                "{lost}/reopenings",
                "{held}/resumptions",
                "{merged}/partings",
                "/board",
                "/board?q=查无此项",
                "/board?landed=true",
                "/mine",
                "/styleguide",
                "/enterprises",
                "/enterprises/new",
                "{enterprise}",
                "{enterprise}/edit",
                "{enterprise}/contacts/new",
                "{enterprise}/ratings/new",
                "/platforms",
                "{platform}",
                "/me",
                "/accounts",
                "/accounts/new",
                "{person}",
                "/units",
                "/units/new",
                "{unit}",
                "/keys",
                "{reveal}",
                "/sign-in",
                "/journal",
                "/journal?byName=查无此人",
                "/journal/verification",
                "/imports",
                "{dry}",
                "{batch}",
                "{batch}/queue",
                "{job}",
                "/figures",
                "/figures/K05",
                "/targets",
                "/exports",
                "/deals/export?format=xlsx",
                "/enterprises/export",
                "/platforms/export",
                "/problems/gate-not-met",
                "/deals/999999",
                "/nowhere");
    }

    @AfterAll
    static void windows_are_closed() {
        TABS.values().forEach(Tab::close);
        TABS.clear();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_sound_however_it_is_looked_at(String page) {
        var address = root.resolve(exhibits.at(page));
        var status = page.equals("/nowhere") || page.endsWith("999999") ? 404 : 200;
        var faults = new ArrayList<String>();

        for (var look : Look.all()) {
            var tab = TABS.computeIfAbsent(look.size() + look.lang(), size -> Browser.open(look));
            tab.in(look.theme());
            if (tab.go(address) != status) {
                faults.add(look + ": does not answer " + status);
            }
            Stream.concat(tab.wrong().stream(), Seen.faults(tab.page, look.size().width).stream())
                    .map(fault -> look + ": " + fault)
                    .forEach(faults::add);
        }

        assertEquals("", String.join("\n", faults), page);
    }

    @Test
    void no_page_is_forgotten() throws IOException {
        var forgotten = new TreeSet<String>();
        var seen = pages().stream()
                .map(exhibits::at)
                .map(page -> page.replaceAll("\\?.*", ""))
                .toList();

        for (var route : routes()) {
            var pattern = Pattern.compile(route.replaceAll("\\{\\w+}", "[^/]+"));
            if (seen.stream().noneMatch(page -> pattern.matcher(page).matches())) {
                forgotten.add(route);
            }
        }

        assertEquals(new TreeSet<>(), forgotten);
    }

    /** The addresses of pages, as their classes say them. */
    private static List<String> routes() throws IOException {
        var routes = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java/wutong/web"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                CLASS.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(base -> METHOD.matcher(text)
                                .results()
                                .map(found -> found.group(1) == null ? base : base + "/" + found.group(1))
                                .filter(route -> !PARTS.contains(route))
                                .forEach(routes::add));
            }
        }
        return routes;
    }
}
