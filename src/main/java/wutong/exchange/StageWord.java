package wutong.exchange;

import java.util.HashMap;
import java.util.Map;
import wutong.deal.Stage;
import wutong.deal.Status;

/**
 * What a word in the column 目前阶段 says.
 *
 * @param stage null where the word says only how the deal is going
 * @param status null where the word says only how far it is
 */
record StageWord(Stage stage, Status status) {

    static final Map<String, StageWord> WORDS = words();

    /** Null for a word that is no stage. */
    static StageWord of(String text) {
        return WORDS.get(Vocabulary.plain(text));
    }

    /** 终止 before any signing is the investor walking away. Source: ledger-expected.md. */
    Status status(boolean signed) {
        return status == Status.TERMINATED && !signed ? Status.LOST : status;
    }

    private static Map<String, StageWord> words() {
        var words = new HashMap<String, StageWord>();
        Vocabulary.STATUSES.forEach((word, status) -> words.put(word, new StageWord(null, status)));
        for (var stage : Stage.values()) say(words, stage, stage.name(), stage.zh());
        say(words, Stage.LEAD, "意向", "招商线索");
        say(words, Stage.CONTACTED, "接洽", "初步接触", "已拜访", "接触", "已接触", "初步接洽", "对接", "对接中", "已对接");
        say(words, Stage.NEGOTIATING, "洽谈", "深度洽谈", "洽谈中", "在谈中", "深入洽谈", "正在洽谈", "谈判中");
        say(words, Stage.TO_SIGN, "待签", "待签约", "拟签");
        say(words, Stage.SIGNED, "已签约", "已签");
        say(words, Stage.REGISTERED, "已注册", "工商注册", "已工商注册", "完成注册", "注册完成");
        say(words, Stage.LANDED, "已落地", "入驻", "已入驻", "落户", "已落户", "开工", "已开工");
        say(words, Stage.OPERATING, "投产", "已开业", "运营(投产)", "开业", "已投产", "已运营", "运营中");
        return words;
    }

    private static void say(Map<String, StageWord> words, Stage stage, String... all) {
        for (var word : all) words.put(Vocabulary.plain(word), new StageWord(stage, null));
    }
}
