package wutong.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import wutong.deal.Stage;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Right;

/** Ways to go wrong with the API, one route each. */
@Needs(Right.ENTER)
@Path("/api/v1/obstacles")
@Produces("application/json")
@Consumes("application/json")
public class Obstacles {

    record Sum(BigDecimal amount, String currency) {}

    record Hurdle(
            @NotBlank String name,
            Stage stage,
            LocalDate on,
            int height,
            Boolean wet,
            List<@Valid Rail> rails,
            Sum sum) {}

    record Rail(@Size(max = 3) String colour) {}

    @GET
    public Map<String, Object> list(
            @RestQuery Integer limit,
            @RestQuery LocalDate from,
            @RestQuery Stage stage,
            @RestQuery @Max(9) Integer most) {
        return Map.of("limit", limit == null ? 0 : limit);
    }

    @GET
    @Path("open")
    @OpenQuery
    public Map<String, Object> open() {
        return Map.of();
    }

    @POST
    public Hurdle take(@Valid Hurdle hurdle) {
        return hurdle;
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    public JsonNode patch(JsonNode change) {
        return change;
    }

    @POST
    @Path("files")
    @Consumes("multipart/form-data")
    public Map<String, Object> file(@RestForm FileUpload file) {
        return Map.of("size", file.size());
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(@RestPath long id) {
        throw Refused.absent("deal", id);
    }

    @GET
    @Path("thrown/{how}")
    public Map<String, Object> thrown(@RestPath String how) {
        throw switch (how) {
            case "gate" ->
                new Refused(
                                Refused.Kind.RULE,
                                "gate-not-met",
                                List.of(Flaw.of("agreement.parties[0]", "required"), Flaw.of("!If-Match", "required")))
                        .with("missing", List.of(Map.of("field", "agreement")));
            case "conflict" ->
                Refused.conflict("transition-not-allowed", Stage.SIGNED, Stage.LANDED, List.of(Stage.REGISTERED))
                        .with("allowed", List.of("LANDED"));
            case "stale" -> new Refused(Refused.Kind.STALE, "stale", List.of()).with("current", "7");
            case "if-match" ->
                new Refused(
                        Refused.Kind.REQUIRED, "if-match-missing", List.of(Flaw.of("!If-Match", "if-match-missing")));
            case "large" ->
                new Refused(Refused.Kind.TOO_LARGE, "ledger-too-large", List.of(Flaw.of(null, "ledger-too-large", 9)));
            case "lock" -> new RuntimeException(new OptimisticLockException("secret"));
            case "wait" -> new LockTimeoutException("secret");
            default -> new IllegalStateException("secret of the house");
        };
    }
}
