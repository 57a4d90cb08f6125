package wutong.enterprise;

import wutong.measure.CreditCode;

/** Credit codes for tests: valid, and of no real company. */
public final class Codes {

    private Codes() {}

    public static String of(int number) {
        var code = "91330102WT%07d".formatted(number);
        return code + CreditCode.checkCharacter(code);
    }
}
