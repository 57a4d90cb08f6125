package wutong.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import wutong.measure.Bound;

/**
 * What a source says in one number.
 *
 * @param countedIn the unit of measure: CNY, m2, stores, ratio …
 * @param period in the words of the source; null when it names none
 * @param platform the id of the platform where it is to be reached; null when none is named
 */
public record TargetForm(
        String metric,
        TargetKind kind,
        TargetMeasure measure,
        BigDecimal number,
        Bound bound,
        String countedIn,
        String period,
        Long platform,
        String originalText,
        String note,
        String source,
        LocalDate publishedOn) {}
