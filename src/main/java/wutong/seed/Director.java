package wutong.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.deal.Closures;
import wutong.deal.Deals;
import wutong.deal.Merges;
import wutong.deal.Pauses;
import wutong.deal.StageMoves;
import wutong.deal.Touches;
import wutong.enterprise.ContactForm;
import wutong.enterprise.Contacts;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Plays the scenes one after another: each is the act that a person would have done, at its own instant. */
@ApplicationScoped
class Director {

    private final Deals deals;
    private final StageMoves moves;
    private final Closures closures;
    private final Pauses pauses;
    private final Merges merges;
    private final Touches touches;
    private final Enterprises enterprises;
    private final Contacts contacts;
    private final EntityManager db;

    Director(
            Deals deals,
            StageMoves moves,
            Closures closures,
            Pauses pauses,
            Merges merges,
            Touches touches,
            Enterprises enterprises,
            Contacts contacts,
            EntityManager db) {
        this.deals = deals;
        this.moves = moves;
        this.closures = closures;
        this.pauses = pauses;
        this.merges = merges;
        this.touches = touches;
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.db = db;
    }

    /** Inside one transaction; the session is emptied after each scene, so that the last flush costs as little as the first. */
    void play(List<Scene> scenes, Map<String, Actor> actors) {
        var ids = new HashMap<Integer, Long>();
        for (var scene : scenes) {
            try {
                play(scene, ids, Act.by(actors.get(scene.by()), Act.Door.SEED, scene.at()));
            } catch (Refused e) {
                throw new IllegalStateException("the house refuses " + scene, e);
            }
            db.flush();
            db.clear();
        }
    }

    private void play(Scene scene, Map<Integer, Long> ids, Act act) {
        if (scene.turn() instanceof Turn.Entered turn) {
            enter(turn.company(), act);
        } else if (scene.turn() instanceof Turn.Logged turn) {
            ids.put(
                    scene.deal(),
                    Long.valueOf(deals.log(turn.said(), turn.why(), act).id()));
        } else if (scene.turn() instanceof Turn.Merged turn) {
            var id = ids.get(scene.deal());
            merges.merge(id, version(id), ids.get(turn.into()), turn.reason(), act);
        } else {
            work(scene.turn(), ids.get(scene.deal()), act);
        }
    }

    private void work(Turn scene, long id, Act act) {
        if (scene instanceof Turn.Touched turn) {
            touches.log(id, turn.form(), act);
        } else if (scene instanceof Turn.Moved turn) {
            moves.move(id, version(id), turn.move(), act);
        } else if (scene instanceof Turn.Changed turn) {
            deals.change(id, version(id), turn.said(), turn.changedOn(), turn.reason(), act);
        } else {
            status(scene, id, act);
        }
    }

    private void status(Turn scene, long id, Act act) {
        if (scene instanceof Turn.Closed turn) {
            closures.close(id, version(id), turn.status(), turn.reason(), turn.on(), turn.note(), act);
        } else if (scene instanceof Turn.Paused turn) {
            pauses.pause(id, version(id), turn.reviewOn(), turn.reason(), turn.on(), act);
        } else if (scene instanceof Turn.Reopened turn) {
            closures.reopen(id, version(id), turn.reason(), turn.on(), act);
        } else {
            pauses.resume(id, version(id), act);
        }
    }

    private int version(long id) {
        return db.createQuery("select d.version from Deal d where d.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void enter(Cast.Company company, Act act) {
        if (enterprises.count("name", company.name()) == 0) {
            var made = enterprises.make(Stars.form(company), null, act);
            var contact = new ContactForm(company.contact(), company.post(), null, List.of(company.phone()));
            contacts.add(made.id, contact, act);
        }
    }
}
