package wutong.setting;

import java.util.Arrays;
import java.util.List;

/**
 * A setting that people decide from a day on.
 *
 * @param codes what it may be
 * @param usual what it is where nobody has decided
 */
public record Choice(String name, List<String> codes, String usual) {

    public static <E extends Enum<E>> Choice of(String name, E[] codes, E usual) {
        return new Choice(name, Arrays.stream(codes).map(Enum::name).toList(), usual.name());
    }
}
