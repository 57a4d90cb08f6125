package wutong.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** One setting of the installation and the day from which it holds. */
@Entity
class Setting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    @SequenceGenerator(name = "id", sequenceName = "id_seq", allocationSize = 50)
    Long id;

    String name;

    @Column(name = "setting_value")
    String value;

    LocalDate holdsFrom;
    Instant recordedAt;
}
