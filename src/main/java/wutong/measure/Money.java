package wutong.measure;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in the main unit of its currency (yuan, dollar), never in 万 or 亿.
 *
 * @param amount null when only a range is known
 * @param currency ISO 4217
 * @param approximate the source said 约, 左右 or 预计
 * @param low lower end of a range, else null
 * @param high upper end of a range, else null
 * @param text as it was written, when it came from text
 */
@Embeddable
public record Money(
        BigDecimal amount, String currency, Boolean approximate, BigDecimal low, BigDecimal high, String text) {

    /** More than this is no amount of any deal: decimal(20,2) has room for 18 digits before the point. */
    public static final BigDecimal CEILING = new BigDecimal("1e18");

    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount.setScale(2), currency, false, null, null, null);
    }

    public static Money yuan(String amount) {
        return of(new BigDecimal(amount), "CNY");
    }

    public boolean range() {
        return amount == null && low != null;
    }

    /** The same amount, however it was written. */
    public boolean sameAs(Money other) {
        return other != null
                && Objects.equals(currency, other.currency)
                && Objects.equals(amount, other.amount)
                && Objects.equals(low, other.low)
                && Objects.equals(high, other.high)
                && Boolean.TRUE.equals(approximate) == Boolean.TRUE.equals(other.approximate);
    }
}
