package wutong.seed;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance with a fixed seed, so that the same day of loading tells the same story. */
record Dice(Random random) {

    static Dice seeded(long seed) {
        return new Dice(new Random(seed * 7919 + 20250321));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Around a median, skewed to the right as waiting times and capital are. */
    double around(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T pick(List<T> all, ToIntFunction<T> weight) {
        var left = random.nextInt(all.stream().mapToInt(weight).sum());
        for (var one : all) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException();
    }
}
