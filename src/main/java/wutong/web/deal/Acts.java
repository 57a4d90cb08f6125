package wutong.web.deal;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.fault.Refused;
import wutong.web.Tags;
import wutong.web.Visit;
import wutong.web.Words;

/** How a form for an act comes back when the act is refused: filled as it was, with the words of the refusal at its boxes. */
@Singleton
class Acts {

    /** Reads the form and does the act. */
    interface Deed {
        void run(long id, Form form, SaidForm said);
    }

    private final Sheets sheets;
    private final Visit visit;

    Acts(Sheets sheets, Visit visit) {
        this.sheets = sheets;
        this.visit = visit;
    }

    /**
     * Does an act and says so, or shows its form again.
     *
     * @param again the form for the deal as it is now
     */
    RestResponse<TemplateInstance> act(String id, Form form, String done, Deed deed, Function<DealCard, Slip> again) {
        var deal = Tags.id("deal", id);
        try {
            deed.run(deal, form, new SaidForm(form));
            return sheets.done(id, done);
        } catch (Refused refused) {
            var status = status(refused);
            var card = sheets.card(deal);
            var slip = again.apply(card);
            if (slip == null) {
                throw refused;
            }
            return sheets.page(status, card, told(slip.filled(form.texts()), refused, form, card));
        }
    }

    private Slip told(Slip slip, Refused refused, Form form, DealCard card) {
        var told = wrong(slip, errors(refused));
        if (refused.kind != Refused.Kind.STALE) {
            return told;
        }
        var both = both(slip, form, card);
        return told.beside(both).each(Versions.marked(both, this::written));
    }

    /** What a box says of the version that another saved first. */
    String written(String now) {
        return Words.say(visit.locale(), "deal_both_at", now);
    }

    /** Puts the words of a refusal at their boxes; what is missing is asked for in the way its box is filled in. */
    Slip wrong(Slip slip, Map<String, Wrong> errors) {
        return slip.wrong(errors, box -> Words.say(visit.locale(), "form_lacks_" + box.kind(), box.label()));
    }

    Map<String, Wrong> errors(Refused refused) {
        return refused.kind == Refused.Kind.STALE
                ? Map.of("", new Wrong(Words.say(visit.locale(), "fault.stale"), false))
                : Wrong.of(refused, visit.locale());
    }

    /** @throws Refused again where no form could put it right */
    static int status(Refused refused) {
        if (refused.code.equals("unknown-member")) {
            throw refused;
        }
        return switch (refused.kind) {
            case RULE, MALFORMED -> 422;
            case CONFLICT -> 409;
            case STALE -> 412;
            default -> throw refused;
        };
    }

    /** What was typed beside what stands there now, where they differ. */
    private List<Slip.Both> both(Slip slip, Form form, DealCard card) {
        var now = Written.of(card, visit.english());
        var rows = new ArrayList<Slip.Both>();
        Stream.concat(slip.boxes().stream(), slip.more().stream())
                .filter(box -> now.containsKey(box.name()) && form.names(box.name()))
                .filter(box -> !now.get(box.name()).equals(form.texts().get(box.name())))
                .forEach(box -> rows.add(new Slip.Both(
                        box.name(),
                        box.label(),
                        box.shown(form.texts().get(box.name())),
                        box.shown(now.get(box.name())))));
        return rows;
    }
}
