package wutong.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A filter that is more than a comparison with one column, such as {@code q} or {@code reached}.
 *
 * @param name the parameter; given, it calls the meaning
 * @param parts further parameters that belong to it ({@code entered.gte}), by their full names
 * @param meaning from the texts given, by parameter, to a condition whose parameter names are its own affair
 */
public record Special(String name, List<String> parts, Function<Map<String, String>, Clause> meaning) {

    public static Special of(String name, Function<String, Clause> meaning) {
        return new Special(name, List.of(), texts -> meaning.apply(texts.get(name)));
    }

    boolean owns(String parameter) {
        return name.equals(parameter) || parts.contains(parameter);
    }

    Map<String, String> own(Map<String, String> texts) {
        var own = new LinkedHashMap<String, String>();
        texts.forEach((parameter, text) -> {
            if (owns(parameter)) own.put(parameter, text);
        });
        return own;
    }
}
