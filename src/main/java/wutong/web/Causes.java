package wutong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import wutong.fault.Refused;

/** Finds what lies at the bottom of a failure and says which problem it is; what nobody foresaw is {@code internal}. */
final class Causes {

    private Causes() {}

    static Problem problem(Throwable thrown) {
        var depth = 0;
        for (var cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return thrown instanceof WebApplicationException http ? http(http) : Problem.of(500, "internal");
    }

    private static Problem known(Throwable cause) {
        if (cause instanceof Refused refused) {
            return Problem.of(refused);
        }
        if (cause instanceof JsonProcessingException json) {
            return JsonFaults.problem(json);
        }
        if (cause instanceof CharConversionException) {
            return Problem.of(400, "malformed-json");
        }
        if (cause instanceof ConstraintViolationException broken) {
            return Violations.problem(broken);
        }
        if (cause instanceof OptimisticLockException) {
            return Problem.of(412, "stale");
        }
        return busy(cause) ? Problem.of(503, "busy").with("Retry-After", "2") : null;
    }

    private static boolean busy(Throwable cause) {
        return cause instanceof LockTimeoutException
                || cause instanceof PessimisticLockException
                || cause instanceof QueryTimeoutException
                || cause instanceof SQLTransientException
                || cause instanceof TimeoutException;
    }

    private static Problem http(WebApplicationException thrown) {
        var status = thrown.getResponse().getStatus();
        return switch (status) {
            case 400 -> Problem.of(400, "malformed");
            case 401 -> Problem.of(401, "unauthorized").with("WWW-Authenticate", "Bearer");
            case 403 -> Problem.of(403, "forbidden");
            case 404 -> Problem.of(404, "no-such-address");
            case 405 -> Problem.of(405, "method-not-allowed");
            case 406 -> Problem.of(406, "not-acceptable");
            case 413 -> Problem.of(413, "too-large");
            case 415 -> Problem.of(415, "unsupported-media-type");
            case 503 -> Problem.of(503, "busy").with("Retry-After", "2");
            default -> status < 500 ? Problem.of(status, "malformed") : Problem.of(500, "internal");
        };
    }
}
