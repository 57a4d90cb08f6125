package wutong.web.exchange;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.exchange.Jobs;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.Tags;

/** Long work over the API: how far it is, and calling it off. */
@Needs(Right.IMPORT)
@Path("/api/v1/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class JobResource {

    private final Jobs jobs;

    JobResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    public Jobs.JobCard one(@RestPath String id) {
        return jobs.one(Tags.id("job", id));
    }

    @DELETE
    public Jobs.JobCard cancel(@RestPath String id) {
        return jobs.cancel(Tags.id("job", id));
    }
}
