package wutong.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

/** A program that speaks to the API in JSON. */
public final class Api {

    private Api() {}

    public static Response post(String path, String body) {
        return Ask.json(body.replace('\'', '"')).post(path);
    }

    /** A merge patch by someone who saw {@code tag}. */
    public static Response patch(String path, String tag, String body) {
        return Ask.plain()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(body.replace('\'', '"'))
                .patch(path);
    }

    public static Response get(String path, Object... parameters) {
        return given().get(path, parameters);
    }

    public static Response delete(String path, String tag) {
        return given().header("If-Match", tag).delete(path);
    }
}
