package wutong.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import wutong.calendar.Holiday;
import wutong.calendar.Holidays;
import wutong.enterprise.IndustrySection;
import wutong.enterprise.IndustrySections;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.place.Division;
import wutong.place.Divisions;
import wutong.place.PlatformForm;
import wutong.place.PlatformKind;
import wutong.place.Platforms;

/** Reference data: what every installation needs, loaded where it is missing and never written over. */
@ApplicationScoped
public class Reference {

    private final Divisions divisions;
    private final IndustrySections sections;
    private final Holidays holidays;
    private final Platforms platforms;

    Reference(Divisions divisions, IndustrySections sections, Holidays holidays, Platforms platforms) {
        this.divisions = divisions;
        this.sections = sections;
        this.holidays = holidays;
        this.platforms = platforms;
    }

    /** Loads what is missing and answers how many records that was. */
    @Transactional
    public int load(Instant at) {
        var act = Act.by(Actor.HOUSE, Act.Door.SEED, at);
        return divisions() + sections() + holidays() + platforms(act);
    }

    private int divisions() {
        var known = divisions.listAll().stream().map(d -> d.code).toList();
        var missing = Sheet.rows("reference/divisions").stream()
                .filter(row -> !known.contains(row.text("code")))
                .map(row ->
                        Division.of(row.text("code"), row.text("name_zh"), row.text("level"), row.text("parent_code")))
                .toList();
        divisions.persist(missing);
        return missing.size();
    }

    private int sections() {
        var known = sections.listAll().stream().map(s -> s.code).toList();
        var missing = Sheet.rows("reference/industry-sections").stream()
                .filter(row -> !known.contains(row.text("section")))
                .map(row -> IndustrySection.of(row.text("section"), row.text("name_zh"), row.text("divisions")))
                .toList();
        sections.persist(missing);
        return missing.size();
    }

    /** A table that someone has replaced since is theirs. */
    private int holidays() {
        if (holidays.count() > 0) {
            return 0;
        }
        var days = Sheet.rows("reference/holidays").stream()
                .map(row -> Holiday.of(
                        row.day("date"),
                        row.text("name_zh"),
                        Holiday.Kind.valueOf(row.text("kind")),
                        row.text("source")))
                .toList();
        holidays.replace(days);
        return days.size();
    }

    private int platforms(Act act) {
        var known = platforms.names();
        var opened = 0;
        for (var row : Sheet.rows("reference/platforms")) {
            if (!known.containsKey(row.text("name"))) {
                var form = new PlatformForm(
                        row.text("name"),
                        PlatformKind.valueOf(row.text("kind")),
                        row.text("admin_code"),
                        known.get(row.text("parent")),
                        row.words("aliases"),
                        row.text("source"));
                var card = platforms.open(form, act);
                known.put(card.name(), Long.valueOf(card.id()));
                opened++;
            }
        }
        return opened;
    }
}
