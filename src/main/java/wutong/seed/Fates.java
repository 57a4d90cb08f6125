package wutong.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Deals out the fates over the story, each within its era. */
record Fates(Dice dice) {

    static List<Fate> all() {
        return Arrays.stream(Fate.values())
                .flatMap(f -> Collections.nCopies(f.deals, f).stream())
                .toList();
    }

    /** One for each deal in the order of receipt; the fates with the narrowest eras choose first. */
    List<Fate> dealt() {
        var all = new ArrayList<>(all());
        all.sort((a, b) -> Double.compare(a.era.until - a.era.from, b.era.until - b.era.from));
        var free = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        Collections.shuffle(free, dice.random());
        var dealt = new Fate[all.size()];
        for (var fate : all) {
            var place = free.stream()
                    .filter(i -> i >= fate.era.from * dealt.length && i <= fate.era.until * dealt.length)
                    .findFirst()
                    .orElse(free.get(0));
            free.remove(place);
            dealt[place] = fate;
        }
        return List.of(dealt);
    }
}
