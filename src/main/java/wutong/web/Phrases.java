package wutong.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;

/** {@link Words} in a template, in the language of its reader: {@code {t:deals_title}}, {@code {t:say('deals_found', n)}}. */
@TemplateExtension(namespace = "t")
final class Phrases {

    private Phrases() {}

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String word(String key, @TemplateAttribute("locale") Object locale) {
        return Words.say(locale, key);
    }

    static String say(String key, @TemplateAttribute("locale") Object locale) {
        return Words.say(locale, key);
    }

    static String say(String key, Object first, @TemplateAttribute("locale") Object locale) {
        return Words.say(locale, key, first);
    }

    static String say(String key, Object first, Object second, @TemplateAttribute("locale") Object locale) {
        return Words.say(locale, key, first, second);
    }

    static String say(
            String key, Object first, Object second, Object third, @TemplateAttribute("locale") Object locale) {
        return Words.say(locale, key, first, second, third);
    }
}
