package wutong.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The currency that a text names, and the text without its name.
 *
 * @param piece whether the name is that of a single piece, as 美元 and unlike 港币 or USD
 */
record Currency(String code, String rest, boolean piece) {

    static final Currency NONE = new Currency(null, "", false);

    private record Word(String word, String code) {}

    private static final List<Word> WORDS = words();
    private static final Pattern PIECE = Pattern.compile("[元圆镑郎]$");

    /** The code is null where none is named; the answer is null where two are. */
    static Currency in(String plain) {
        String code = null;
        var rest = plain;
        var piece = false;
        for (var word : WORDS) {
            if (!rest.contains(word.word)) continue;
            if (code != null && !code.equals(word.code)) return null;
            code = word.code;
            piece |= PIECE.matcher(word.word).find();
            rest = rest.replaceAll("\\(?" + Pattern.quote(word.word) + "\\)?:?", "");
        }
        return new Currency(code, rest, piece);
    }

    /** Longer words first, so that us$ is not read as s$. */
    private static List<Word> words() {
        var words = new ArrayList<Word>();
        say(words, "CNY", "人民币", "rmb", "cny", "¥");
        say(words, "HKD", "港币", "港元", "港圆", "港幣", "hkd", "hk$");
        say(words, "TWD", "新台币", "台币", "twd", "nt$");
        say(words, "SGD", "新加坡元", "新加坡币", "新币", "sgd", "s$");
        say(words, "MOP", "澳门元", "澳门币", "mop");
        say(words, "AUD", "澳大利亚元", "澳元", "aud", "a$");
        say(words, "CAD", "加拿大元", "加元", "cad", "c$");
        say(words, "USD", "美元", "美金", "usd", "us$", "$");
        say(words, "EUR", "欧元", "eur", "€");
        say(words, "JPY", "日元", "日币", "日圆", "jpy");
        say(words, "GBP", "英镑", "gbp", "£");
        say(words, "KRW", "韩元", "韩币", "krw");
        say(words, "CHF", "瑞士法郎", "瑞郎", "chf");
        words.sort(Comparator.comparingInt((Word word) -> word.word.length()).reversed());
        return words;
    }

    private static void say(List<Word> words, String code, String... all) {
        for (var word : all) words.add(new Word(word, code));
    }
}
