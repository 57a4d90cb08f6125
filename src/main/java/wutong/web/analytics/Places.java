package wutong.web.analytics;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.LongPredicate;
import wutong.fault.Refused;
import wutong.identity.Units;
import wutong.listing.Literal;
import wutong.place.Platforms;

/** Whether the platforms and units that a figure is narrowed to are there: of one that is not, nothing is counted. */
@Singleton
class Places {

    private final Platforms platforms;
    private final Units units;

    Places(Platforms platforms, Units units) {
        this.platforms = platforms;
        this.units = units;
    }

    /** @throws Refused naming the parameter that names none of ours */
    @Transactional
    void require(Look look) {
        require(
                "platform",
                look.platform(),
                id -> platforms.findByIdOptional(id).isPresent());
        require(
                "platformTree",
                look.platformTree(),
                id -> platforms.findByIdOptional(id).isPresent());
        require("unit", look.unit(), id -> units.findByIdOptional(id).isPresent());
    }

    private static void require(String parameter, String text, LongPredicate there) {
        if (text == null) {
            return;
        }
        for (var id : Literal.list(parameter, text)) {
            if (!id.matches("[1-9]\\d{0,17}") || !there.test(Long.parseLong(id))) {
                throw Refused.query(parameter, "not-found", parameter.equals("unit") ? "unit" : "platform", id);
            }
        }
    }
}
