package wutong.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.setting.SettingCard.Decision;

/** What the installation has been told, by the day from which it holds. */
@ApplicationScoped
public class Settings implements PanacheRepository<Setting> {

    private final Journal journal;

    Settings(Journal journal) {
        this.journal = journal;
    }

    /** The value in force on a day. */
    public Optional<String> on(String name, LocalDate day) {
        return find("name = ?1 and holdsFrom <= ?2 order by holdsFrom desc", name, day)
                .firstResultOptional()
                .map(s -> s.value);
    }

    @Transactional
    public SettingCard card(Choice choice, LocalDate today) {
        var decisions = list("name = ?1 order by holdsFrom", choice.name()).stream()
                .map(s -> new Decision(s.value, s.holdsFrom, s.recordedAt))
                .toList();
        var value = on(choice.name(), today).orElse(choice.usual());
        return new SettingCard(choice.name(), value, choice.codes(), choice.usual(), decisions);
    }

    /**
     * Decides a setting from a day on, until the day of the next decision. What held before the correction of a past day stands in the
     * journal alone: settings have one clock.
     *
     * @throws Refused when there is no such code, or a day that is past is corrected without a reason
     */
    @Transactional
    public SettingCard decide(Choice choice, String value, LocalDate fromOn, String reason, Act act) {
        if (!choice.codes().contains(value)) {
            throw Refused.malformed("value", "unknown-code", value, String.join(", ", choice.codes()))
                    .with("allowed", choice.codes());
        }
        if (fromOn.isBefore(act.today()) && reason == null) {
            throw Refused.rule("reason", "correction-unexplained", fromOn);
        }
        var before = on(choice.name(), fromOn).orElse(choice.usual());
        var setting = write(choice.name(), value, fromOn, act.at());
        try {
            flush();
        } catch (ConstraintViolationException another) {
            throw new OptimisticLockException(another);
        }
        journal.note(
                act,
                "setting",
                setting.id,
                "decided",
                Map.of("name", choice.name(), "value", before),
                Map.of("name", choice.name(), "value", value, "fromOn", fromOn),
                reason);
        return card(choice, act.today());
    }

    /** Keeps what no person decides. */
    @Transactional
    public void set(String name, String value, LocalDate holdsFrom, Instant at) {
        write(name, value, holdsFrom, at);
    }

    private Setting write(String name, String value, LocalDate holdsFrom, Instant at) {
        var setting = find("name = ?1 and holdsFrom = ?2", name, holdsFrom)
                .firstResultOptional()
                .orElseGet(Setting::new);
        setting.name = name;
        setting.value = value;
        setting.holdsFrom = holdsFrom;
        setting.recordedAt = at;
        persist(setting);
        return setting;
    }
}
