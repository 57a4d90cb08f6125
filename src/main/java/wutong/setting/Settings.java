package wutong.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the installation has been told, by the day from which it holds. */
@ApplicationScoped
public class Settings implements PanacheRepository<Setting> {

    /** The value in force on a day. */
    public Optional<String> on(String name, LocalDate day) {
        return find("name = ?1 and holdsFrom <= ?2 order by holdsFrom desc", name, day)
                .firstResultOptional()
                .map(s -> s.value);
    }

    @Transactional
    public void set(String name, String value, LocalDate holdsFrom, Instant at) {
        var setting = find("name = ?1 and holdsFrom = ?2", name, holdsFrom)
                .firstResultOptional()
                .orElseGet(Setting::new);
        setting.name = name;
        setting.value = value;
        setting.holdsFrom = holdsFrom;
        setting.recordedAt = at;
        persist(setting);
    }
}
