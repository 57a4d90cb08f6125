package wutong.web.deal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wutong.deal.Gate;
import wutong.fault.Refused;
import wutong.web.Errors;

/**
 * What is wrong with one field of a form.
 *
 * @param missing nothing was given: its box asks for it in the way it is filled in, and its label names it
 */
record Wrong(String words, boolean missing) {

    private static final Set<String> MISSING = Set.of("required", "gate-item-missing");

    /** By field, the first flaw of a field going first; what is about no single field is under the empty name. */
    static Map<String, Wrong> of(Refused refused, Locale locale) {
        var codes = new LinkedHashMap<String, String>();
        refused.flaws.forEach(flaw -> codes.putIfAbsent(flaw.field() == null ? "" : flaw.field(), flaw.code()));
        var wrong = new LinkedHashMap<String, Wrong>();
        Errors.of(refused, locale)
                .forEach((field, words) -> wrong.put(field, new Wrong(words, missing(field, codes.get(field)))));
        return wrong;
    }

    /** Where one of several boxes is enough, the words of the gate name them all. */
    private static boolean missing(String field, String code) {
        return MISSING.contains(code)
                && !(code.equals("gate-item-missing") && Gate.named(field).either());
    }
}
