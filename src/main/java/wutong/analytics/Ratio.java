package wutong.analytics;

/**
 * A share that keeps what it was made of.
 *
 * @param value null when there is nothing to share
 */
public record Ratio(long numerator, long denominator, Double value) {

    static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator, denominator == 0 ? null : (double) numerator / denominator);
    }
}
