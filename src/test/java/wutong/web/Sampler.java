package wutong.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.Stage;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.measure.Money;

/** A page with one of everything, and ways to go wrong on it. */
@Needs(Right.ENTER)
@Path("/sampler")
@Produces(Rendering.HTML)
public class Sampler {

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance sampler(
                List<Stage> stages, Money capital, Money unknown, LocalDate day, String firm, String error);
    }

    private static TemplateInstance page(String firm, String error) {
        return Templates.sampler(
                List.of(Stage.values()), Money.yuan("120000000.00"), null, LocalDate.of(2025, 3, 21), firm, error);
    }

    @GET
    public TemplateInstance one() {
        return page("梧桐控股（苏州）有限公司", null);
    }

    @POST
    public RestResponse<TemplateInstance> save(@RestForm String name) {
        return Rendering.page(422, page(name, "再想想"));
    }

    @GET
    @Path("{id}")
    public TemplateInstance deal(@RestPath long id) {
        if (id == 13) {
            throw new IllegalStateException("secret of the house");
        }
        throw Refused.absent("deal", id);
    }
}
