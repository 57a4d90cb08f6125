package wutong.deal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The company registered here for a deal; another legal person than the investor.
 *
 * @param capitalDueBy the day by which the subscribed capital must be paid
 */
@Embeddable
public record LocalEntity(String name, String creditCode, String address, LocalDate capitalDueBy) {

    boolean complete() {
        return name != null && creditCode != null && address != null && capitalDueBy != null;
    }

    /** What is said here, and of the rest what was said before. */
    LocalEntity over(LocalEntity older) {
        return older == null
                ? this
                : new LocalEntity(
                        name == null ? older.name : name,
                        creditCode == null ? older.creditCode : creditCode,
                        address == null ? older.address : address,
                        capitalDueBy == null ? older.capitalDueBy : capitalDueBy);
    }
}
