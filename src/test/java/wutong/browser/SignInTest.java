package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.OnDuty;
import wutong.access.Entrance;
import wutong.identity.Role;
import wutong.web.Ask;
import wutong.web.Door;
import wutong.web.access.Staff;

/** Through the door, and what each role finds behind it. */
@QuarkusTest
class SignInTest {

    private static final Map<Role, List<String>> ROOMS = Map.of(
            Role.OFFICER, List.of("/", "/deals", "/board", "/mine", "/enterprises", "/platforms", "/me", "/imports"),
            Role.LEADER, List.of("/", "/deals", "/board", "/me", "/deals/new"),
            Role.HQ_OFFICE, List.of("/", "/enterprises", "/deals"),
            Role.AUDITOR, List.of("/journal", "/me", "/deals"),
            Role.ADMINISTRATOR, List.of("/accounts", "/units", "/keys", "/me", "/deals"));

    @TestHTTPResource
    URI root;

    @Inject
    Staff staff;

    @Inject
    Entrance entrance;

    @BeforeEach
    void someone_of_each_role() {
        staff.unit("样例门内园", null);
        ROOMS.keySet().forEach(role -> staff.person(name(role), "样例门内园", role));
    }

    private static String name(Role role) {
        return "door-" + role.name().toLowerCase().replace('_', '-');
    }

    @ParameterizedTest
    @EnumSource
    void whoever_wants_somewhere_signs_in_and_is_there(Size size) {
        try (var tab = Browser.open(Look.usual(size)).stranger()) {
            tab.go(root.resolve("/deals?q=%E6%A0%B7%E4%BE%8B"));
            tab.isSound(size);

            tab.page.keyboard().type(OnDuty.USERNAME);
            tab.page.keyboard().press("Tab");
            tab.page.keyboard().type("wrong");
            tab.page.keyboard().press("Enter");
            assertThat(tab.at("[role=alert]")).not().isEmpty();
            tab.isSound(size);
            tab.page.keyboard().type(OnDuty.PASSWORD);
            tab.page.keyboard().press("Enter");

            assertThat(tab.page).hasURL(Pattern.compile(".*/deals\\?q=.*"));
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_second_factor_is_switched_on_and_asked_for(Size size) {
        var username = "door-factor-" + size.width;
        staff.person(username, "样例门内园", Role.OFFICER);
        var token = staff.token(username);
        send(token, "/me/factor/new", "");
        try (var tab = Browser.open(Look.usual(size)).as(token)) {
            tab.go(root.resolve("/me/factor"));
            assertThat(tab.at("main svg")).isVisible();
            tab.isSound(size);
        }
        send(token, "/me/factor", entrance.code(username, -1));
        try (var tab = Browser.open(Look.usual(size)).stranger()) {
            tab.go(root.resolve("/sign-in"));
            tab.page.keyboard().type(username);
            tab.page.keyboard().press("Tab");
            tab.page.keyboard().type(OnDuty.PASSWORD);
            tab.page.keyboard().press("Enter");
            assertThat(tab.page).hasURL(Pattern.compile(".*/sign-in/code.*"));
            tab.isSound(size);

            tab.at("main [name=code]").fill(entrance.code(username));
            tab.page.keyboard().press("Enter");

            assertThat(tab.page).hasURL(root.resolve("/").toString());
            tab.nothingWentWrong();
        }
    }

    private static void send(String token, String path, String code) {
        var request = Ask.stranger()
                .cookie(Door.COOKIE, token)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        if (!code.isEmpty()) {
            request.formParam("code", code);
        }
        request.post(path).then().statusCode(303);
    }

    @Test
    void each_role_finds_sound_rooms_and_a_calm_word_where_there_is_none() {
        for (var look : List.of(Look.usual(Size.DESK), new Look(Size.HAND, "en", "dark"))) {
            ROOMS.forEach((role, rooms) -> {
                try (var tab = Browser.open(look).as(staff.token(name(role)))) {
                    for (var room : rooms) {
                        tab.go(root.resolve(room));
                        tab.isSound(look.size());
                    }
                }
            });
        }
    }
}
