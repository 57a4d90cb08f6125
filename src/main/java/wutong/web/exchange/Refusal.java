package wutong.web.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import wutong.exchange.Mentions.Mention;
import wutong.fault.Refused;
import wutong.web.Errors;
import wutong.web.Words;

/**
 * A refusal as a page about ledgers shows it in place.
 *
 * @param errors field to words; what is about no single field is under the empty name
 * @param more further sentences about it
 * @param deals the deals that it names
 */
public record Refusal(int status, String title, Map<String, String> errors, List<String> more, List<Mention> deals) {

    /** @throws Refused again where the page cannot show it: what is not there, or not allowed */
    static Refusal of(Refused refused, Locale locale) {
        return new Refusal(
                status(refused),
                Words.say(locale, "problem." + refused.code),
                Errors.of(refused, locale),
                texts(refused.extra.get("messages")),
                List.of());
    }

    Refusal naming(List<Mention> named) {
        return new Refusal(status, title, errors, more, named);
    }

    /** What is said of the whole, the first flaw where no other is. */
    public String words() {
        return errors.values().stream().findFirst().orElse("");
    }

    private static int status(Refused refused) {
        return switch (refused.kind) {
            case MALFORMED -> 400;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case RULE -> 422;
            default -> throw refused;
        };
    }

    static List<String> texts(Object told) {
        return told instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
