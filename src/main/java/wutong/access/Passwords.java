package wutong.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.fault.Refused;

/** Which passwords are taken, and how they are kept: as bcrypt hashes, the longer ones by their SHA-512 so that every letter counts. */
final class Passwords {

    /** 2 to this power rounds: about a quarter of a second of one core, which a guesser pays each time. */
    private static final int COST = 12;

    private static final int LEAST = 10;
    private static final int MOST = 200;
    private static final Set<String> COMMON = common();

    /** Of a password that nobody has: who names no account waits as long as who does. */
    private static final String NOBODY = hash("nobody has this one 0");

    private Passwords() {}

    /**
     * Ten characters at least, of three of the four classes small, capital, digit and other, no common one, and not the name of its account.
     *
     * @throws Refused naming {@code password}
     */
    static void check(String password, String username) {
        if (password == null || password.length() < LEAST) throw Refused.rule("password", "password-short", LEAST);
        if (password.length() > MOST) throw Refused.rule("password", "too-long", MOST);
        if (classes(password) < 3) throw Refused.rule("password", "password-plain");
        if (common(password.toLowerCase(Locale.ROOT), username)) throw Refused.rule("password", "password-common");
    }

    static String hash(String password) {
        return BCrypt.with(Version.VERSION_2A, LongPasswordStrategies.hashSha512(Version.VERSION_2A))
                .hashToString(COST, password.toCharArray());
    }

    /** @param hash null when there is no account: it takes as long */
    static boolean fits(String password, String hash) {
        var verified = BCrypt.verifyer(Version.VERSION_2A, LongPasswordStrategies.hashSha512(Version.VERSION_2A))
                .verify(password.toCharArray(), (hash == null ? NOBODY : hash).toCharArray());
        return verified.verified && hash != null;
    }

    private static long classes(String password) {
        return Stream.of("\\p{Ll}", "\\p{Lu}", "\\p{Nd}", "[^\\p{Ll}\\p{Lu}\\p{Nd}]")
                .filter(one -> password.matches("(?s).*" + one + ".*"))
                .count();
    }

    /** What is left when digits and marks around it are gone, read as it stands and as 1337 spells it. */
    private static boolean common(String password, String username) {
        var heart = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return heart.length() < 4
                || Stream.of(heart, plain(heart)).anyMatch(one -> COMMON.contains(one) || one.equals(username));
    }

    private static String plain(String password) {
        var plain = password;
        for (var pair : List.of("0o", "1i", "3e", "4a", "5s", "7t", "@a", "$s", "!i")) {
            plain = plain.replace(pair.charAt(0), pair.charAt(1));
        }
        return plain;
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
