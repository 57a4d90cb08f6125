package wutong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.web.Routes;
import wutong.web.Routes.Route;

/** Who may do what, as the routes and the roles say it. */
class PermissionsTest {

    @Test
    void every_route_says_what_it_needs() throws IOException {
        assertEquals(
                List.of(),
                Routes.all().stream().filter(route -> !route.declared()).toList());
    }

    @Test
    void every_right_is_needed_somewhere_and_held_by_some_role() throws IOException {
        var needed = Routes.all().stream().map(Route::needs).toList();

        for (var right : Right.values()) {
            assertEquals(true, needed.contains(right), right + " is needed nowhere");
            assertEquals(
                    true, Arrays.stream(Role.values()).anyMatch(role -> role.opens(right)), right + " is held by none");
        }
    }

    @Test
    void no_role_has_two_of_the_duties_that_watch_each_other() {
        for (var role : Role.values()) {
            var duties = List.of(Right.KEEP_ACCOUNTS, Right.READ_JOURNAL, Right.WRITE_DEALS).stream()
                    .filter(role::opens)
                    .count();
            assertEquals(true, duties < 2, role.name());
        }
    }

    @Test
    void the_page_of_permissions_is_up_to_date() throws IOException {
        var page = new StringBuilder("""
                # Permissions

                For administrators and auditors. Written by `PermissionsTest` from the routes and `wutong.identity.Role`; `MatrixTest` walks it on
                the running service.

                ## Roles

                """);
        var roles = rows("role", "中文", "English", "there for");
        for (var role : Role.values()) {
            roles.add(List.of("`" + role + "`", role.zh(), role.en(), role.duty(true)));
        }
        page.append(Docs.table(roles)).append("""

                A person may hold several roles; what any of them opens is open.

                ## Whose deals

                | | sees | changes |
                |---|---|---|
                | OFFICER | own deals and those of the unit | own deals |
                | HEAD | own deals, those of the unit and of units below | the same, and assigns them |
                | SUPERVISOR | all | all |
                | LEADER | all | none |
                | others | none; who sees figures sees those over all deals | none |

                Own is what one owns. A deal that one does not see is 404, like one that does not exist, and is in no list, count, figure, search
                or export. A deal that one sees and may not change is 403. An enterprise is seen with one of its deals, when it is rated, and
                while it has no deal; HQ_OFFICE sees all. Numbers of contacts are shown in full to the supervisor and to the owner of a deal of
                the enterprise that had it before anybody out of their sight, to others as `138****1234`; exports mask them for everybody until a second person agrees. A head agrees to exports of people of the
                unit and of units below, SUPERVISOR and LEADER to those of all, nobody to their own. The investor of a confidential deal is told
                to its owner, the heads above, SUPERVISOR and LEADER; others see its code name.

                ## Routes

                ✓ allowed, within the deals above; – refused (403). Without a session every route but the open ones leads to the sign-in page, and
                is 401 under `/api`.

                """);
        var head = new ArrayList<Object>(List.of("route", "needs"));
        Arrays.stream(Role.values()).forEach(head::add);
        var routes = new ArrayList<List<?>>();
        routes.add(head);
        for (var route : Routes.all()) {
            var line = new ArrayList<Object>();
            line.add("`" + route.verb() + " " + route.path() + "`");
            line.add(route.needs() == null ? "open" : "`" + route.needs() + "`");
            for (var role : Role.values()) {
                line.add(route.needs() == null || role.opens(route.needs()) ? "✓" : "–");
            }
            routes.add(line);
        }
        page.append(Docs.table(routes));

        Docs.upToDate("reference/permissions.md", page.toString());
    }

    private static List<List<?>> rows(Object... head) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(head));
        return rows;
    }
}
