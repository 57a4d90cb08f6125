package wutong.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import wutong.fault.Refused;
import wutong.identity.Right;

/** The page to which the {@code type} of a problem leads: what it means, in both languages. */
@Needs(Right.LOOK_UP)
@Path("/problems/{code}")
@Produces(Rendering.HTML)
public class Problems {

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance problem(String code, Explained zh, Explained en);
    }

    /** A problem in the words of one language. */
    record Explained(String title, String detail) {

        static Explained in(Locale locale, String code) {
            return new Explained(Words.say(locale, "problem." + code), Words.general(locale, "fault." + code));
        }
    }

    @GET
    public TemplateInstance one(@RestPath String code) {
        if (!Words.has("problem." + code)) {
            throw Refused.absent("problem", code);
        }
        return Templates.problem(code, Explained.in(Languages.ZH, code), Explained.in(Languages.EN, code));
    }
}
