package wutong.web;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.OnDuty;

/** Signs every test in as the person on duty, once a start of the service; a test that comes as a stranger or somebody else says so. */
public class SignedIn implements QuarkusTestBeforeEachCallback, Filter {

    private static final Map<Integer, String> TOKENS = new HashMap<>();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(List.of(new SignedIn()));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext next) {
        if (!request.getCookies().hasCookieWithName(Door.COOKIE)) {
            request.cookie(Door.COOKIE, token());
            if (!request.getHeaders().hasHeaderWithName("Sec-Fetch-Site")
                    && !request.getHeaders().hasHeaderWithName("Origin")) {
                request.header("Sec-Fetch-Site", "same-origin");
            }
        }
        return next.next(request, response);
    }

    /** The token of the person on duty. */
    public static String token() {
        return TOKENS.computeIfAbsent(RestAssured.port, port -> in(OnDuty.USERNAME, OnDuty.PASSWORD));
    }

    /** The token of a new session. */
    public static String in(String name, String password) {
        return Ask.stranger()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", name)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie(Door.COOKIE);
    }
}
