package wutong.measure;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/** How a Chinese name sounds, for sorting and for finding it by initials. */
public final class Spelling {

    private Spelling() {}

    /** {@code suwendianneng} for 苏文电能; other characters stay, in lower case. */
    public static String full(String text) {
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, "").toLowerCase(Locale.ROOT);
    }

    /** {@code swdn} for 苏文电能. */
    public static String initials(String text) {
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.FIRST_LETTER, "").toLowerCase(Locale.ROOT);
    }

    /** All the ways in which a person may type a name into a search box, in one text. */
    public static String searchable(String name) {
        return name.toLowerCase(Locale.ROOT) + " " + full(name) + " " + initials(name);
    }

    /** The beginning of a text, as much of it as a column holds: a long name is spelled in more letters. */
    public static String fitted(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
