package wutong.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import wutong.web.journal.JournalCheck;

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
        if (args.length == 1 && args[0].equals(JournalCheck.NAME)) {
            System.setProperty("quarkus.http.host-enabled", "false");
            Quarkus.run(JournalCheck.class);
        } else {
            Quarkus.run(args);
        }
    }

    private static Optional<String> wrong(Config config) {
        return StartCheck.port(text(config, "quarkus.http.port"))
                .or(() -> StartCheck.demo(text(config, "wutong.demo")))
                .or(() -> StartCheck.size("wutong.limits.body", text(config, "wutong.limits.body"), "1G"))
                .or(() -> StartCheck.size("wutong.limits.json", text(config, "wutong.limits.json"), "64M"))
                .or(() -> StartCheck.kept(text(config, "wutong.journal.keep-days")))
                .or(() -> StartCheck.exported(text(config, "wutong.exports.rows-without-approval")))
                .or(() -> StartCheck.roles(text(config, "wutong.second-factor.roles")))
                .or(() -> database(config));
    }

    private static Optional<String> database(Config config) {
        var url = text(config, "quarkus.datasource.jdbc.url");
        if (DatabaseCheck.built().equals("postgresql")) {
            return DatabaseCheck.postgresql(
                    url, text(config, "quarkus.datasource.username"), text(config, "quarkus.datasource.password"));
        }
        var wrong = DatabaseCheck.h2(url);
        return wrong.isPresent() || !url.startsWith("jdbc:h2:file:")
                ? wrong
                : StartCheck.folder(text(config, "wutong.data"));
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
