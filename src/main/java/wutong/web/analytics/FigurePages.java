package wutong.web.analytics;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import wutong.analytics.Figure;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.Rendering;

/** What each figure means (口径), for people. */
@Needs(Right.LOOK_UP)
@Path("/figures")
@Produces(Rendering.HTML)
public class FigurePages {

    @CheckedTemplate(basePath = "analytics")
    static class Templates {
        static native TemplateInstance figures(List<Figure.Card> cards, String only);
    }

    @GET
    public TemplateInstance all() {
        return Templates.figures(Figure.all(), null);
    }

    @GET
    @Path("{code}")
    public TemplateInstance one(@RestPath String code) {
        return Templates.figures(List.of(Figure.of(code).card()), code);
    }
}
