package wutong.web;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** How tests ask: always in UTF-8, never following where they are sent. */
public final class Ask {

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Ask() {}

    public static RequestSpecification plain() {
        return given().config(UTF_8).redirects().follow(false);
    }

    /** Whoever has not signed in. */
    public static RequestSpecification stranger() {
        return plain().noFiltersOfType(SignedIn.class);
    }

    public static RequestSpecification json(String body) {
        return plain().contentType("application/json; charset=UTF-8").body(body);
    }

    public static RequestSpecification form() {
        return plain().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
