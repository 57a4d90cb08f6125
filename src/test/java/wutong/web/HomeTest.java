package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a chosen preference leads back to. */
class HomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"/deals", "/deals?q=%E8%8B%8F", "/board"})
    void it_leads_back(String back) {
        assertEquals(back, Preferences.home(back));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:x",
                "deals",
                "/a\r\nX: y",
                "/%zz"
            })
    void it_never_leads_elsewhere(String back) {
        assertEquals("/", Preferences.home(back));
    }
}
