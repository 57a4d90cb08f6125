package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import wutong.setting.Settings;

/** Which landing rule is in force. */
@ApplicationScoped
public class LandingRules {

    private final Settings settings;

    LandingRules(Settings settings) {
        this.settings = settings;
    }

    /** The landing rule in force on a day. */
    public LandingRule on(LocalDate day) {
        return settings.on(LandingRule.SETTING, day)
                .map(LandingRule::valueOf)
                .orElse(LandingRule.REGISTERED_AND_PREMISES);
    }
}
