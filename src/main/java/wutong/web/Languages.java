package wutong.web;

import java.util.List;
import java.util.Locale;

/** Which of the two languages of the screen an asker reads. */
public final class Languages {

    public static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    public static final Locale EN = Locale.ENGLISH;

    private Languages() {}

    /** The stored choice, else what the browser asks for, else Chinese; either may be null or nonsense. */
    public static Locale of(String stored, String accepted) {
        if ("zh".equals(stored)) {
            return ZH;
        }
        return "en".equals(stored) ? EN : accepted(accepted);
    }

    private static Locale accepted(String header) {
        if (header == null || header.isBlank()) {
            return ZH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.CHINESE, EN));
            return EN.equals(found) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }

    /** Anything but English is answered in Chinese. */
    public static boolean english(Object locale) {
        return locale instanceof Locale known && known.getLanguage().equals("en");
    }
}
