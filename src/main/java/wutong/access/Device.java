package wutong.access;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says that it is, in two words. */
final class Device {

    private static final Map<String, String> BROWSERS = Map.of(
            "MicroMessenger", "微信", "DingTalk", "钉钉", "Edg/", "Edge", "Firefox/", "Firefox", "QQBrowser", "QQ浏览器");

    private Device() {}

    /** @param agent the header that names it; null when there was none */
    static String of(String agent) {
        if (agent == null) {
            return "–";
        }
        var browser = BROWSERS.keySet().stream()
                .filter(agent::contains)
                .findFirst()
                .map(BROWSERS::get)
                .or(() -> Stream.of("Chrome", "Safari").filter(agent::contains).findFirst());
        var system = Stream.of("Windows", "Android", "iPhone", "iPad", "Mac OS", "Linux")
                .filter(agent::contains)
                .findFirst();
        var known = Stream.of(browser, system).flatMap(one -> one.stream()).collect(Collectors.joining(" · "));
        return known.isEmpty() ? agent.substring(0, Math.min(40, agent.length())) : known;
    }
}
