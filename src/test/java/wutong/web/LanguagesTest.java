package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, zh-CN, en",
        "zh, en, zh",
        "fr, en, en",
        ", 'en-US,en;q=0.9', en",
        ", 'zh-TW,en;q=0.5', zh",
        ", 'fr,en;q=0.5', en",
        ", 'en;q=0.4,zh;q=0.6', zh",
        ", '*', zh",
        ", ';;;', zh",
        ", , zh"
    })
    void the_stored_choice_goes_first_then_the_browser_then_chinese(String stored, String accepted, String language) {
        assertEquals(language, Languages.of(stored, accepted).getLanguage());
    }
}
