package wutong.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Set;
import wutong.identity.Right;

/** What the frame of a page knows about its reader: {@code {frame:path}}, {@code {frame:lang}}, {@code {frame:at('/deals')}}. */
@TemplateExtension(namespace = "frame")
final class Frame {

    private Frame() {}

    static String lang(@TemplateAttribute("locale") Object locale) {
        return Languages.english(locale) ? "en" : "zh-CN";
    }

    static boolean english(@TemplateAttribute("locale") Object locale) {
        return Languages.english(locale);
    }

    static String theme(@TemplateAttribute("theme") Object theme) {
        return text(theme);
    }

    static String path(@TemplateAttribute("path") Object path) {
        return text(path);
    }

    static String address(@TemplateAttribute("address") Object address) {
        return text(address);
    }

    /** What was searched for, to stand in the search box. */
    static String q(@TemplateAttribute("q") Object q) {
        return text(q);
    }

    static String person(@TemplateAttribute("person") Object person) {
        return text(person);
    }

    /** Whether a thing is open to whoever reads the page. */
    static boolean may(String right, @TemplateAttribute("rights") Object rights) {
        return rights instanceof Set<?> some && some.contains(Right.valueOf(right));
    }

    /** The page is in this room. */
    static boolean at(String room, @TemplateAttribute("path") Object path) {
        var here = text(path);
        return here.equals(room) || (!room.equals("/") && here.startsWith(room + "/"));
    }

    /** The address of an asset with its version, so that a browser may keep it for ever. */
    static String asset(String name) {
        return Assets.address(name);
    }

    private static String text(Object attribute) {
        return attribute == null ? "" : attribute.toString();
    }
}
