package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** The second factor of an account: drawn, confirmed by a code, switched off. */
@ApplicationScoped
public class Factors {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Journal journal;

    Factors(Accounts accounts, Sessions sessions, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
    }

    /**
     * Draws what the second factor is computed from; it is off until a code shows that the device has it.
     *
     * @throws Refused when it is on already
     */
    @Transactional
    public String draw(Signed signed, Act act) {
        var account = accounts.findById(signed.account());
        if (account.factorSince != null) throw Refused.conflict("factor-on", account.username);
        account.factorSecret = SecondFactor.draw();
        account.changed(act);
        return account.factorSecret;
    }

    /** What was drawn and not yet confirmed; empty when there is nothing to confirm. */
    @Transactional
    public Optional<String> drawn(Signed signed) {
        var account = accounts.findById(signed.account());
        return Optional.ofNullable(account.factorSince == null ? account.factorSecret : null);
    }

    /**
     * Switches the second factor on; every other session of theirs ends.
     *
     * @throws Refused when the code is not that of now
     */
    @Transactional
    public void confirm(Signed signed, String code, Act act) {
        var account = accounts.findById(signed.account());
        if (account.factorSince != null || !SecondFactor.takes(account, code, act.at())) {
            throw Refused.rule("code", "code-wrong");
        }
        account.factorSince = act.at();
        account.changed(act);
        sessions.endAll(account.id, signed.session());
        journal.note(act, "person", account.person.id, "factor-on", null, null, null);
    }

    /**
     * Switches one's own second factor off.
     *
     * @throws Refused when the password does not fit
     */
    @Transactional
    public void end(Signed signed, String password, Act act) {
        var account = accounts.findById(signed.account());
        if (!Passwords.fits(password, account.passwordHash)) throw Refused.rule("present", "password-wrong");
        off(account, act);
    }

    void off(Account account, Act act) {
        account.factorSecret = null;
        account.factorSince = null;
        account.factorStep = null;
        account.changed(act);
        journal.note(act, "person", account.person.id, "factor-off", null, null, null);
    }
}
