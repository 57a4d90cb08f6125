package wutong.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import wutong.fault.Refused;

/** What a form that comes back says under each of its fields. */
public final class Errors {

    private Errors() {}

    /** Field to words, the first flaw of a field going first; what is about no single field is under the empty name. */
    public static Map<String, String> of(Refused refused, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        for (var flaw : refused.flaws) {
            errors.putIfAbsent(flaw.field() == null ? "" : flaw.field(), Problem.say(flaw, locale));
        }
        return errors;
    }
}
