package wutong.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Does one piece of work over and over, by several hands at once, for some time. */
final class Load {

    /** One hand: it keeps its connection, and does the work once each time; false when there is nothing left to do. */
    interface Hand extends AutoCloseable {
        boolean work() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** A new hand; {@code seed} is what its random choices begin with. */
    interface Work {
        Hand hand(long seed) throws Exception;
    }

    /**
     * What was measured.
     *
     * @param p50 the median of one piece, in milliseconds
     * @param each pieces a second of all hands together
     */
    record Pace(int n, double p50, double each) {

        /** How many times longer one piece takes than in another measurement. */
        double times(Pace other) {
            return p50 / other.p50;
        }
    }

    private static final int MOST = 4_000_000;

    private final double seconds;

    Load(double seconds) {
        this.seconds = seconds;
    }

    Pace pace(Work work, int hands) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(hands);
        try {
            var until = System.nanoTime() + (long) (seconds * 1e9);
            var begun = System.nanoTime();
            var done = pool.invokeAll(IntStream.range(0, hands)
                    .mapToObj(i -> (Callable<long[]>) () -> toil(work, 7919L * hands + i, until, MOST / hands))
                    .toList());
            var each = Stream.of(done.toArray())
                    .map(one -> (java.util.concurrent.Future<?>) one)
                    .map(Load::taken)
                    .toList();
            var took = (System.nanoTime() - begun) / 1e9;
            var all = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Pace(all.length, all.length == 0 ? Double.NaN : all[all.length / 2] / 1e6, all.length / took);
        } finally {
            pool.shutdown();
        }
    }

    private static long[] taken(java.util.concurrent.Future<?> done) {
        try {
            return (long[]) done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] toil(Work work, long seed, long until, int most) throws Exception {
        try (var hand = work.hand(seed)) {
            var taken = new long[most];
            var n = 0;
            var begun = System.nanoTime();
            while (begun < until && n < most && hand.work()) {
                var now = System.nanoTime();
                taken[n++] = now - begun;
                begun = now;
            }
            return Arrays.copyOf(taken, n);
        }
    }
}
