package wutong.web;

import wutong.fault.Refused;

/** The word in an address that names what has just been done, for the page to say. */
public final class Done {

    private Done() {}

    /**
     * Empty when nothing was.
     *
     * @param words what the page says of each, by keys that begin so
     * @throws Refused for a word of which the page says nothing
     */
    public static String read(String given, String words) {
        if (given == null || given.isBlank()) {
            return "";
        }
        if (!Words.has(words + given)) {
            throw Refused.query("done", "unknown-code", given, Words.endings(words));
        }
        return given;
    }
}
