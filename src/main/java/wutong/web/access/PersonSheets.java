package wutong.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import wutong.access.KeyRow.Named;
import wutong.access.Roster;
import wutong.access.Sessions;
import wutong.deal.Handovers;
import wutong.identity.People;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.identity.Units;
import wutong.web.Acting;

/** Gathers what the page of one person shows. */
@ApplicationScoped
class PersonSheets {

    private final Roster roster;
    private final Sessions sessions;
    private final Handovers handovers;
    private final People people;
    private final Units units;
    private final Acting acting;

    PersonSheets(Roster roster, Sessions sessions, Handovers handovers, People people, Units units, Acting acting) {
        this.roster = roster;
        this.sessions = sessions;
        this.handovers = handovers;
        this.people = people;
        this.units = units;
        this.acting = acting;
    }

    /**
     * @param typed null for what stands
     * @param username as typed
     */
    PersonSheet of(long person, PersonTyped typed, String username, String done, Map<String, String> errors) {
        var one = roster.one(person);
        return new PersonSheet(
                one,
                acting.me() == person,
                sessions.count(person, acting.act().at()),
                handovers.count(person),
                heirs(one.id()),
                units.all(),
                typed == null ? PersonTyped.of(one) : typed,
                username,
                done,
                errors);
    }

    private List<Named> heirs(String person) {
        return people.all().stream()
                .filter(one -> !one.id().equals(person))
                .filter(one ->
                        one.roles().stream().anyMatch(role -> Role.valueOf(role).opens(Right.WRITE_DEALS)))
                .map(one -> new Named(one.id(), one.name()))
                .toList();
    }
}
