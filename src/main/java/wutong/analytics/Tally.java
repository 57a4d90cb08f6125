package wutong.analytics;

/**
 * How many deals came to the same end after the same number of days from the first contact.
 *
 * @param lost ended in another way than by landing
 * @param open still under way, and watched no longer than this
 */
public record Tally(int days, int landed, int lost, int open) {

    Tally plus(Tally other) {
        return new Tally(days, landed + other.landed, lost + other.lost, open + other.open);
    }

    int all() {
        return landed + lost + open;
    }
}
