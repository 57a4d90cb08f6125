package wutong.web.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.exchange.Jobs;
import wutong.exchange.Jobs.JobCard;
import wutong.exchange.Jobs.State;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;
import wutong.web.Words;

/** Long work: how far it is, where its result is, and calling it off. */
@Needs(Right.IMPORT)
@Path("/jobs/{id}")
@Produces(Rendering.HTML)
public class JobPages {

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance job(JobSheet sheet);

        static native TemplateInstance job$part(JobSheet sheet);
    }

    /**
     * What the page shows.
     *
     * @param state in words
     * @param percent of the work that is done
     * @param result the page with the result; empty while there is none
     * @param why it failed; empty unless it did
     */
    public record JobSheet(JobCard job, String state, long percent, String result, String why) {

        public boolean under() {
            return job.state() == State.QUEUED || job.state() == State.RUNNING;
        }

        /** Not yet finished, however near: all is written in one go at the end. */
        public boolean ending() {
            return job.state() == State.RUNNING && percent >= 100;
        }
    }

    private final Jobs jobs;
    private final Visit visit;

    JobPages(Jobs jobs, Visit visit) {
        this.jobs = jobs;
        this.visit = visit;
    }

    /** The page, or the part of it that changes. */
    @GET
    public TemplateInstance one(@RestPath String id) {
        var sheet = sheet(jobs.one(Tags.id("job", id)));
        return visit.fragment() ? Templates.job$part(sheet) : Templates.job(sheet);
    }

    @POST
    @Path("cancel")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<TemplateInstance> cancel(@RestPath String id) {
        var job = jobs.cancel(Tags.id("job", id));
        return RestResponse.seeOther(URI.create("/jobs/" + job.id()));
    }

    private JobSheet sheet(JobCard job) {
        var percent = job.total() == null || job.total() == 0 ? 0 : Math.min(100, job.done() * 100 / job.total());
        var result = job.resultUrl() == null ? "" : job.resultUrl().replaceFirst("^/api/v1", "");
        var why = job.state() == State.FAILED ? Words.say(visit.locale(), "problem." + job.problem()) : "";
        return new JobSheet(
                job, Words.say(visit.locale(), "job_state_" + job.state().name()), percent, result, why);
    }
}
