package wutong.web.meta;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import wutong.analytics.Figure;
import wutong.analytics.Limit;
import wutong.identity.Right;
import wutong.web.Needs;

/** What the API says of itself: every code with its labels, the definition of every figure, and the limits in force. */
@Needs(Right.LOOK_UP)
@Path("/api/v1/meta")
public class MetaResource {

    /** All definitions. */
    public record Figures(List<Figure.Card> figures) {}

    /** All code lists, by the name of the field that bears them. */
    public record Enums(Map<String, List<Codes.Code>> enums) {}

    /** The limits of pages, and of the stages of deals. */
    public record Limits(PageLimit page, List<Limit.Card> stages) {}

    /** How many items a page holds when nothing is asked for, and at most. */
    public record PageLimit(int usual, int most) {}

    @GET
    @Path("figures")
    public Figures figures() {
        return new Figures(Figure.all());
    }

    @GET
    @Path("figures/{code}")
    public Figure.Card figure(@RestPath String code) {
        return Figure.of(code).card();
    }

    @GET
    @Path("enums")
    public Enums enums() {
        return new Enums(Codes.all());
    }

    @GET
    @Path("limits")
    public Limits limits() {
        return new Limits(new PageLimit(50, 200), Limit.all());
    }
}
