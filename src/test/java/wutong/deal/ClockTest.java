package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deal is to the clock from first contact to landing. Source: domain.md §8. */
class ClockTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,   OPEN,        2026-01-05, ,           OPEN
            CONTACTED,   ON_HOLD,     2026-01-05, ,           OPEN
            CONTACTED,   LOST,        2026-01-05, ,           LOST
            NEGOTIATING, REJECTED,    2026-01-05, ,           LOST
            NEGOTIATING, TRANSFERRED, 2026-01-05, ,           LOST
            SIGNED,      TERMINATED,  2026-01-05, ,           LOST
            LANDED,      OPEN,        2026-01-05, 2026-03-05, LANDED
            LANDED,      WITHDRAWN,   2026-01-05, 2026-03-05, LANDED
            OPERATING,   OPEN,        2026-01-05, 2026-03-05, LANDED
            LANDED,      OPEN,        2026-01-05, ,           NO_LANDING
            OPERATING,   OPEN,        2026-01-05, ,           NO_LANDING
            LANDED,      WITHDRAWN,   2026-01-05, ,           LOST
            LEAD,        OPEN,        ,           ,           NO_ORIGIN
            LANDED,      OPEN,        ,           2026-03-05, NO_ORIGIN
            LEAD,        TRANSFERRED, ,           ,           NO_ORIGIN
            LEAD,        REJECTED,    ,           ,
            CONTACTED,   MERGED,      2026-01-05, ,
            REGISTERED,  MERGED,      2026-01-05, 2026-03-05,
            """)
    void tells_what_a_deal_counts_as(Stage stage, Status status, String contact, String landing, Clock clock) {
        assertEquals(clock, Clock.of(stage, status, Told.day(contact), Told.day(landing)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LANDED,     2026-01-05, 2026-01-05, ,           0
            LANDED,     2026-01-05, 2026-01-24, ,           19
            LANDED,     2026-01-05, 2026-01-25, ,           20
            LANDED,     2024-02-28, 2024-03-01, ,           2
            LOST,       2026-01-05, ,           2026-02-05, 31
            LOST,       2026-01-05, ,           2026-01-05, 0
            LOST,       2026-01-05, ,           2026-01-01, 0
            OPEN,       2026-01-05, ,           2026-02-05,
            NO_ORIGIN,  ,           2026-01-24, 2026-02-05,
            NO_LANDING, 2026-01-05, ,           2026-02-05,
            """)
    void counts_days_as_the_difference_of_the_dates(
            Clock clock, String contact, String landing, String end, Integer days) {
        assertEquals(days, clock.days(Told.day(contact), Told.day(landing), Told.day(end)));
    }
}
