package wutong.access;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.LongStream;
import wutong.identity.Role;

/** Codes of six digits that a device computes anew each half minute (TOTP, RFC 6238). */
final class SecondFactor {

    private static final int STEP = 30;
    private static final DefaultCodeGenerator CODES = new DefaultCodeGenerator();

    private SecondFactor() {}

    /** Whether a role of theirs demands one and none is on. */
    static boolean lacks(Account account, Collection<Role> demanding) {
        return account.factorSince == null && account.person.held().stream().anyMatch(demanding::contains);
    }

    /** In Base32. */
    static String draw() {
        return new DefaultSecretGenerator().generate();
    }

    /** Whether the code is that of now, of the half minute before or after; each serves once. */
    static boolean takes(Account account, String code, Instant now) {
        if (account.factorSecret == null || code == null) return false;
        var digits = code.replaceAll("\\s", "");
        var step = now.getEpochSecond() / STEP;
        var taken = LongStream.rangeClosed(step - 1, step + 1)
                .filter(one -> account.factorStep == null || one > account.factorStep)
                .filter(one -> code(account.factorSecret, one).equals(digits))
                .findFirst();
        taken.ifPresent(one -> account.factorStep = one);
        return taken.isPresent();
    }

    /** @param step how many half minutes since 1970 */
    static String code(String secret, long step) {
        try {
            return CODES.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }
}
