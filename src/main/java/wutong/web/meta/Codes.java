package wutong.web.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wutong.access.Scope;
import wutong.deal.Agreement;
import wutong.deal.CloseReason;
import wutong.deal.Evidence;
import wutong.deal.HqType;
import wutong.deal.Judgement;
import wutong.deal.LandingRule;
import wutong.deal.LeadSource;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.deal.TouchKind;
import wutong.identity.Role;
import wutong.measure.Bound;
import wutong.measure.Labelled;
import wutong.place.PlatformKind;
import wutong.rating.Level;
import wutong.target.TargetKind;
import wutong.target.TargetMeasure;

/** Every closed list of codes that the API speaks, by the name of the field that bears it. */
public final class Codes {

    /** One code with what people read, and its place. */
    public record Code(String code, String zh, String en, int order) {}

    private static final Map<String, Code> BY_CODE = all().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(Code::code, one -> one, (one, other) -> one));

    private Codes() {}

    /** What people read for a code of whichever list; empty for what is none. */
    public static Optional<String> words(String code, boolean english) {
        return Optional.ofNullable(BY_CODE.get(code)).map(one -> english ? one.en() : one.zh());
    }

    static Map<String, List<Code>> all() {
        var all = new LinkedHashMap<String, List<Code>>();
        all.put("stage", of(Stage.values()));
        all.put("status", of(Status.values()));
        all.put("closeReason", of(CloseReason.values()));
        all.put("hqType", of(HqType.values()));
        all.put("leadSource", sources());
        all.put("officialRating", of(Level.values()));
        all.put("judgement", of(Judgement.values()));
        all.put("touchKind", of(TouchKind.values()));
        all.put("agreementKind", of(Agreement.Kind.values()));
        all.put("landingEvidenceKind", of(Evidence.Kind.values()));
        all.put("landingRule", of(LandingRule.values()));
        all.put("targetKind", of(TargetKind.values()));
        all.put("targetMeasure", of(TargetMeasure.values()));
        all.put("bound", of(Bound.values()));
        all.put("platformKind", of(PlatformKind.values()));
        all.put("role", of(Role.values()));
        all.put("apiScope", of(Scope.values()));
        return all;
    }

    private static <E extends Enum<E> & Labelled> List<Code> of(E[] values) {
        var codes = new ArrayList<Code>();
        for (var one : values) {
            codes.add(new Code(one.name(), one.zh(), one.en(), one.ordinal() + 1));
        }
        return codes;
    }

    /** A source is free text, so that its code is the very text that a deal keeps. */
    private static List<Code> sources() {
        var codes = new ArrayList<Code>();
        for (var one : LeadSource.values()) {
            codes.add(new Code(one.zh(), one.zh(), one.en(), one.ordinal() + 1));
        }
        return codes;
    }
}
