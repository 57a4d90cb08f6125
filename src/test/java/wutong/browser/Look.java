package wutong.browser;

import java.util.ArrayList;
import java.util.List;

/** How somebody looks at a page: how large, in which language, light or dark. */
record Look(Size size, String lang, String theme) {

    /** All of them, those that can share a window side by side. */
    static List<Look> all() {
        var all = new ArrayList<Look>();
        for (var size : Size.values()) {
            for (var lang : List.of("zh-CN", "en")) {
                all.add(new Look(size, lang, "light"));
                all.add(new Look(size, lang, "dark"));
            }
        }
        return all;
    }

    static Look usual(Size size) {
        return new Look(size, "zh-CN", "light");
    }

    @Override
    public String toString() {
        return size.width + " " + lang + " " + theme;
    }
}
