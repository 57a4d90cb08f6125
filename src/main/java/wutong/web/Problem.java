package wutong.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.fault.Flaw;
import wutong.fault.Named;
import wutong.fault.Refused;
import wutong.measure.Labelled;

/**
 * What a fault looks like over HTTP, before it is put into words (RFC 9457).
 *
 * @param extra further members of the answer
 * @param headers what must go with it, such as {@code Allow}
 */
record Problem(int status, String code, List<Flaw> flaws, Map<String, Object> extra, Map<String, String> headers) {

    static Problem of(int status, String code, Object... args) {
        return new Problem(status, code, List.of(Flaw.of(null, code, args)), Map.of(), Map.of());
    }

    static Problem of(Refused refused) {
        var current = refused.extra.get("current");
        var headers = refused.kind == Refused.Kind.STALE && current instanceof String tag
                ? Map.of("ETag", tag.endsWith("\"") ? tag : '"' + tag + '"')
                : refused.kind == Refused.Kind.TOO_MANY
                        ? Map.of("Retry-After", String.valueOf(refused.extra.get("retryAfter")))
                        : Map.<String, String>of();
        return new Problem(status(refused.kind, refused.code), refused.code, refused.flaws, refused.extra, headers);
    }

    private static int status(Refused.Kind kind, String code) {
        if (code.equals("if-match-missing")) {
            return 428;
        }
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case ABSENT -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case RULE -> 422;
            case REQUIRED -> 428;
            case TOO_MANY -> 429;
        };
    }

    /** The same answer under another code: the flaw may say more than the kind of problem does. */
    Problem named(String kind) {
        return new Problem(status, kind, flaws, extra, headers);
    }

    Problem with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(status, code, flaws, extra, more);
    }

    String title(Locale locale) {
        var key = "problem." + code;
        return Words.say(locale, Words.has(key) ? key : "problem." + status);
    }

    String detail(Locale locale) {
        if (flaws.isEmpty()) {
            return Words.has("fault." + code) ? Words.say(locale, "fault." + code) : title(locale);
        }
        var joint = Languages.english(locale) ? " " : "";
        return flaws.stream().map(flaw -> say(flaw, locale)).distinct().collect(Collectors.joining(joint));
    }

    Map<String, Object> members(Locale locale, String instance, String traceId) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + code);
        members.put("title", title(locale));
        members.put("status", status);
        members.put("detail", detail(locale));
        members.put("instance", instance);
        members.put("code", code);
        members.put("traceId", traceId);
        members.put("errors", errors(locale));
        extra.forEach((member, value) -> members.putIfAbsent(member, told(value, locale)));
        return members;
    }

    /** Fields are told by name and in the language of the asker. */
    private static Object told(Object value, Locale locale) {
        if (value instanceof Named item) {
            return Map.of("field", item.field(), "label", Languages.english(locale) ? item.en() : item.zh());
        }
        return value instanceof List<?> list
                ? list.stream().map(one -> told(one, locale)).toList()
                : value;
    }

    private List<Map<String, Object>> errors(Locale locale) {
        return flaws.stream()
                .filter(flaw -> flaw.field() != null || flaws.size() > 1)
                .map(flaw -> error(flaw, locale))
                .toList();
    }

    private static Map<String, Object> error(Flaw flaw, Locale locale) {
        var error = new LinkedHashMap<String, Object>();
        error.put("detail", say(flaw, locale));
        if (flaw.field() != null) {
            switch (flaw.field().isEmpty() ? ' ' : flaw.field().charAt(0)) {
                case '?' -> error.put("parameter", flaw.field().substring(1));
                case '!' -> error.put("header", flaw.field().substring(1));
                default -> error.put("pointer", pointer(flaw.field()));
            }
        }
        error.put("code", flaw.code());
        return error;
    }

    /** {@code parties[0].name} becomes {@code #/parties/0/name} (RFC 6901, as a fragment). */
    static String pointer(String field) {
        if (field.isEmpty()) {
            return "#";
        }
        var steps = field.replace("]", "").split("[.\\[]");
        return List.of(steps).stream()
                .filter(step -> !step.isEmpty())
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "#/", ""));
    }

    /** For people, who see no parameter beside the words: its name goes first unless they have it. */
    static String named(Flaw flaw, Locale locale) {
        var words = say(flaw, locale);
        var name = flaw.field() != null && flaw.field().startsWith("?")
                ? flaw.field().substring(1)
                : "";
        return words.contains(name) ? words : name + (Languages.english(locale) ? ": " : "：") + words;
    }

    static String say(Flaw flaw, Locale locale) {
        var args = flaw.args().stream()
                .map(arg -> arg instanceof Labelled named ? named.label(Languages.english(locale)) : arg)
                .toArray();
        if (flaw.code().equals("not-found") && args.length > 0 && Words.has("noun." + args[0])) {
            args[0] = Words.say(locale, "noun." + args[0]);
        }
        var key = "fault." + flaw.code();
        return Words.say(
                locale,
                Words.has(key) ? key : "problem." + (Words.has("problem." + flaw.code()) ? flaw.code() : "400"),
                args);
    }
}
