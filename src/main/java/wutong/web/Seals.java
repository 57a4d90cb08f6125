package wutong.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import wutong.listing.Seal;
import wutong.setting.Settings;

/** Gives the seal of cursors, whose key is drawn once and kept with the data, so that cursors outlive a restart. */
@Singleton
class Seals {

    private static final String KEY = "cursor-key";

    @Produces
    @Singleton
    @Transactional
    Seal seal(Settings settings) {
        var key = settings.on(KEY, LocalDate.of(9999, 1, 1)).orElseGet(() -> drawn(settings));
        return new Seal(Base64.getDecoder().decode(key));
    }

    private static String drawn(Settings settings) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var key = Base64.getEncoder().encodeToString(bytes);
        settings.set(KEY, key, LocalDate.of(2000, 1, 1), Instant.EPOCH);
        return key;
    }
}
