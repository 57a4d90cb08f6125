package wutong.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Numbered;

/** One setting of the installation and the day from which it holds. */
@Entity
class Setting extends Numbered {

    String name;

    @Column(name = "setting_value")
    String value;

    LocalDate holdsFrom;
    Instant recordedAt;
}
