package wutong.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class HolidaysTest {

    @Inject
    Holidays holidays;

    @Inject
    EntityManager db;

    @Test
    void a_new_notice_counts_at_once() {
        var table = new ArrayList<Holiday>();
        table.add(Holiday.of(LocalDate.of(2031, 10, 1), "国庆节", Holiday.Kind.OFF, "样例"));
        holidays.replace(table);
        assertEquals(LocalDate.of(2031, 10, 3), holidays.workingDays().after(LocalDate.of(2031, 9, 30), 2));

        db.clear();
        holidays.replace(List.of(
                Holiday.of(LocalDate.of(2031, 10, 1), "国庆节", Holiday.Kind.OFF, "样例"),
                Holiday.of(LocalDate.of(2031, 10, 2), "国庆节", Holiday.Kind.OFF, "样例"),
                Holiday.of(LocalDate.of(2031, 10, 4), "国庆节", Holiday.Kind.WORK, "样例")));

        assertEquals(LocalDate.of(2031, 10, 4), holidays.workingDays().after(LocalDate.of(2031, 9, 30), 2));
    }

    @Test
    void a_table_replaced_leaves_nothing_of_the_one_before() {
        holidays.replace(List.of(Holiday.of(LocalDate.of(2031, 10, 1), "国庆节", Holiday.Kind.OFF, "样例")));

        holidays.replace(List.of(Holiday.of(LocalDate.of(2032, 10, 1), "国庆节", Holiday.Kind.OFF, "样例")));

        assertEquals(1, holidays.count());
        assertThrows(MissingYear.class, () -> holidays.workingDays().working(LocalDate.of(2031, 3, 3)));
    }
}
