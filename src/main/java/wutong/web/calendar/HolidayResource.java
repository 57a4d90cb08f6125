package wutong.web.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.calendar.HolidayYear;
import wutong.calendar.Holidays;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Needs;
import wutong.web.Reader;
import wutong.web.Tags;

/** The holidays of a year and the weekends worked in exchange, over the API: one table a year, put as a whole. */
@Needs(Right.LOOK_UP)
@Path("/api/v1/holidays/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holidays")
public class HolidayResource {

    private static final int MOST = 200;

    private final Holidays holidays;
    private final Acting acting;
    private final Tags tags;

    HolidayResource(Holidays holidays, Acting acting, Tags tags) {
        this.holidays = holidays;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    public Response one(@RestPath String year, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return tags.shown(0, holidays.year(year(year)), ifNoneMatch);
    }

    @PUT
    @Needs(Right.KEEP_SETTINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(@RestPath String year, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var number = year(year);
        var reader = Body.of(body, "items", "reason");
        var days = days(reader, body.path("items"));
        var reason = reader.text(body.path("reason"), "reason", 1000);
        reader.finish();
        tags.expect(ifMatch, holidays.year(number));
        return tags.changed(0, holidays.tell(number, days, reason, acting.act()));
    }

    private static int year(String text) {
        if (!text.matches("(19|20|21)\\d\\d")) {
            throw Refused.absent("holidays", text);
        }
        return Integer.parseInt(text);
    }

    private static List<HolidayYear.Day> days(Reader reader, JsonNode items) {
        var days = new ArrayList<HolidayYear.Day>();
        if (items.isMissingNode() || items.isNull()) {
            reader.broken("items", "required");
        } else if (!items.isArray()) {
            reader.unreadable("items", "wrong-type", "array");
        } else if (items.size() > MOST) {
            reader.broken("items", "too-many-values", items.size(), MOST);
        }
        for (int i = 0; items.isArray() && i < Math.min(items.size(), MOST); i++) {
            var path = "items[" + i + "]";
            if (reader.object(items.get(i), path, "on", "kind", "name", "source")) {
                days.add(day(reader, items.get(i), path + "."));
            }
        }
        return days;
    }

    private static HolidayYear.Day day(Reader reader, JsonNode item, String path) {
        return new HolidayYear.Day(
                reader.required(reader.day(item.path("on"), path + "on"), path + "on"),
                reader.required(reader.code(item.path("kind"), path + "kind", HolidayYear.Kind.class), path + "kind"),
                reader.required(reader.text(item.path("name"), path + "name", 40), path + "name"),
                reader.text(item.path("source"), path + "source", 200));
    }
}
