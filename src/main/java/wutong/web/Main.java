package wutong.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the service begins: settings that cannot work end the start with one sentence. */
@QuarkusMain
public class Main {

    private Main() {}

    public static void main(String... args) {
        Optional<String> wrong = wrong(ConfigProvider.getConfig());
        if (wrong.isPresent()) {
            System.err.println("Wutong cannot start: " + wrong.get());
            System.exit(1);
        }
        System.setProperty(Unreadable.FRAMEWORK_STANDS_ASIDE, "true");
        Quarkus.run(args);
    }

    private static Optional<String> wrong(Config config) {
        var port = StartCheck.port(text(config, "quarkus.http.port"));
        var demo = port.isPresent() ? port : StartCheck.demo(text(config, "wutong.demo"));
        var embedded = text(config, "quarkus.datasource.jdbc.url").startsWith("jdbc:h2:file:");
        return demo.isPresent() || !embedded ? demo : StartCheck.folder(text(config, "wutong.data"));
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
