package wutong.web;

import io.quarkus.qute.TemplateExtension;

/** Where a page of ours lies: {@code {to:page(url)}} for the address that the API gives of the same thing. */
@TemplateExtension(namespace = "to")
final class Addresses {

    private static final String API = "/api/v1";
    private static final String FIGURES = "/meta/figures";

    private Addresses() {}

    /** Null where there is nothing to lead to. */
    static String page(String url) {
        if (url == null) {
            return null;
        }
        var path = url.startsWith(API + "/") ? url.substring(API.length()) : url;
        return path.startsWith(FIGURES) ? path.replaceFirst(FIGURES, "/figures") : path;
    }
}
