package wutong.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import wutong.identity.Sight;
import wutong.measure.CreditCode;

/** What others have: whoever names it hears whose it is, and is not shown it for knowing a name. */
@ApplicationScoped
public class Elsewhere {

    private final Twins twins;
    private final Seeing seeing;
    private final Showing showing;

    Elsewhere(Twins twins, Seeing seeing, Showing showing) {
        this.twins = twins;
        this.seeing = seeing;
        this.showing = showing;
    }

    /** Who has the enterprise that is named by name or code, where it is out of sight; null where it is not, and where none is named. */
    @Transactional
    public Showing.Led of(EnterpriseRef named, Sight sight) {
        if (named == null || named.id() != null || sight.enterprises()) {
            return null;
        }
        return known(named.name(), CreditCode.check("enterprise.creditCode", named.creditCode()))
                .filter(one -> !seeing.sees(one.id, sight))
                .map(one -> showing.led(one.id))
                .orElse(null);
    }

    private Optional<Enterprise> known(String name, String code) {
        var coded = code == null ? Optional.<Enterprise>empty() : twins.byCode(code);
        return coded.isPresent() || name == null
                ? coded
                : twins.byName(name, code).stream().findFirst();
    }
}
