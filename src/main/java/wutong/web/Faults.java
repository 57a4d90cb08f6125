package wutong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How every refusal and failure looks over HTTP: a problem for programs, a page in the frame for people, a part of one for htmx. */
@Singleton
public class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private final Visit visit;
    private final ObjectMapper json;
    private final Rendering rendering;

    Faults(Visit visit, ObjectMapper json, Rendering rendering) {
        this.visit = visit;
        this.json = json;
        this.rendering = rendering;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance fault(
                int status, String title, String detail, List<String> flaws, String traceId);

        static native TemplateInstance fault$part(
                int status, String title, String detail, List<String> flaws, String traceId);
    }

    @ServerExceptionMapper
    Response any(Throwable thrown) {
        return answer(thrown);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown) {
        return thrown.getResponse().getStatus() < 400 ? thrown.getResponse() : answer(thrown);
    }

    /** Named, because the framework has mappers of its own for these. */
    @ServerExceptionMapper({ValidationException.class, MismatchedInputException.class})
    Response framework(Exception thrown) {
        return answer(thrown);
    }

    private Response answer(Throwable thrown) {
        var problem = Causes.problem(thrown);
        if (problem.status() == 500) {
            LOG.errorf(thrown, "%s failed, trace %s", visit.path(), visit.traceId());
        }
        var response = visit.api() ? forPrograms(problem) : forPeople(problem);
        problem.headers().forEach(response::header);
        if (problem.status() == 405) {
            response.header(HttpHeaders.ALLOW, Allowed.at(visit.path()));
        }
        return response.build();
    }

    private Response.ResponseBuilder forPrograms(Problem problem) {
        try {
            var members = problem.members(visit.locale(), visit.path(), visit.traceId());
            return Response.status(problem.status())
                    .type("application/problem+json")
                    .entity(json.writeValueAsBytes(members));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response.ResponseBuilder forPeople(Problem problem) {
        var locale = visit.locale();
        var flaws = problem.flaws().size() < 2
                ? List.<String>of()
                : problem.flaws().stream()
                        .map(flaw -> Problem.named(flaw, locale))
                        .distinct()
                        .toList();
        var detail = problem.flaws().size() == 1
                ? Problem.named(problem.flaws().get(0), locale)
                : flaws.isEmpty() ? problem.detail(locale) : "";
        var trace = problem.status() >= 500 ? visit.traceId() : "";
        var page = visit.fragment()
                ? Templates.fault$part(problem.status(), problem.title(locale), detail, flaws, trace)
                : Templates.fault(problem.status(), problem.title(locale), detail, flaws, trace);
        return Response.status(problem.status()).type(Rendering.HTML).entity(rendering.html(page));
    }
}
