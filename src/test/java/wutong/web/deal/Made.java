package wutong.web.deal;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.regex.Pattern;
import wutong.web.Ask;
import wutong.web.Door;
import wutong.web.SignedIn;

/** A deal that a test of pages made for itself, and how it fills in its forms. */
public record Made(String at) {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    /** A day that is not yet, in a year of its own so that it is written in full. */
    public static final String SOON = LocalDate.now().plusYears(1).toString();

    public static Made lead(String name) {
        return lead(name, SignedIn.token());
    }

    /** @param session of whoever logs it, and owns it then */
    public static Made lead(String name, String session) {
        var answer = Ask.form()
                .cookie(Door.COOKIE, session)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("name", name)
                .formParam("source", "展会")
                .post("/deals");
        answer.then().statusCode(303);
        var to = answer.header("Location");
        return new Made(to.substring(to.indexOf("/deals/")).replaceAll("\\?.*", ""));
    }

    /** The same, in talks as far as its second stage. */
    public static Made contacted(String name) {
        var made = lead(name);
        made.form()
                .formParam("to", "CONTACTED")
                .formParam("judgement", "GO")
                .formParam("secrecyReason", "对方要求")
                .formParam("touch.kind", "CALL")
                .formParam("touch.summary", "首次通话")
                .post(made.at + "/stage-moves")
                .then()
                .statusCode(303);
        return made;
    }

    public String page() {
        return get("").asString();
    }

    public Response get(String under) {
        return Ask.plain().get(at + under);
    }

    public String version() {
        var found = VERSION.matcher(get("/edit").asString());
        return found.find() ? found.group(1) : "";
    }

    /** A form made from the present version. */
    public RequestSpecification form() {
        return Ask.form().formParam("version", version());
    }
}
