package wutong.web.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;
import wutong.access.KeyForm;
import wutong.access.KeyRow;
import wutong.calendar.HolidayYear;
import wutong.deal.CloseReason;
import wutong.deal.DealCard;
import wutong.deal.DealTwins;
import wutong.deal.Gates;
import wutong.deal.Histories;
import wutong.deal.StageMoves;
import wutong.deal.Status;
import wutong.deal.TouchForm;
import wutong.deal.Touches;
import wutong.enterprise.ContactForm;
import wutong.enterprise.Contacts;
import wutong.enterprise.EnterpriseForm;
import wutong.exchange.Decision;
import wutong.exchange.ExportCard;
import wutong.exchange.ExportForm;
import wutong.exchange.Imports;
import wutong.exchange.Jobs;
import wutong.exchange.RowCard;
import wutong.identity.People;
import wutong.identity.PersonForm;
import wutong.identity.UnitForm;
import wutong.identity.Units;
import wutong.journal.Journal;
import wutong.journal.Verification;
import wutong.place.PlatformForm;
import wutong.place.Platforms;
import wutong.rating.RatingForm;
import wutong.rating.Ratings;
import wutong.setting.SettingCard;
import wutong.target.Targets;
import wutong.web.access.ApiKeyResource;
import wutong.web.enterprise.RatedEnterprise;
import wutong.web.exchange.WholeBatch;

/** What the description calls the things that go in and out. */
final class Vocabulary {

    record Closing(Status status, CloseReason reason, LocalDate on, String note) {}

    record Reopening(String reason, LocalDate on) {}

    record Pausing(LocalDate reviewOn, String reason, LocalDate on) {}

    record Merging(Long into, String reason) {}

    record Revealing(String reason) {}

    record Correcting(Long move, LocalDate occurredOn, CloseReason closeReason, String reason) {}

    record Deciding(Decision as, Long dealId, Map<String, String> values) {}

    record Choosing(String value, LocalDate fromOn, String reason) {}

    record Telling(List<HolidayYear.Day> items, String reason) {}

    record Why(String reason, LocalDate changedOn, String duplicateReason) {}

    static final Map<String, Class<?>> OUT = Map.ofEntries(
            Map.entry("Deal", DealCard.class),
            Map.entry("Fact", Histories.Line.class),
            Map.entry("Moved", StageMoves.Moved.class),
            Map.entry("Readiness", Gates.Readiness.class),
            Map.entry("OpenItem", Gates.OpenItem.class),
            Map.entry("Touch", Touches.TouchRow.class),
            Map.entry("Duplicate", DealTwins.TwinRow.class),
            Map.entry("Enterprise", RatedEnterprise.class),
            Map.entry("Contact", Contacts.ContactRow.class),
            Map.entry("Rating", Ratings.RatingRow.class),
            Map.entry("Platform", Platforms.PlatformCard.class),
            Map.entry("Unit", Units.UnitRow.class),
            Map.entry("Person", People.PersonRow.class),
            Map.entry("Export", ExportCard.class),
            Map.entry("ApiKey", KeyRow.class),
            Map.entry("MadeApiKey", ApiKeyResource.MadeKey.class),
            Map.entry("Target", Targets.TargetRow.class),
            Map.entry("JournalEntry", Journal.Entry.class),
            Map.entry("Verification", Verification.class),
            Map.entry("Setting", SettingCard.class),
            Map.entry("Holidays", HolidayYear.class),
            Map.entry("Batch", Imports.BatchCard.class),
            Map.entry("WholeBatch", WholeBatch.class),
            Map.entry("Row", RowCard.class),
            Map.entry("Job", Jobs.JobCard.class),
            Map.entry("Figures", MetaResource.Figures.class),
            Map.entry("Figure", wutong.analytics.Figure.Card.class),
            Map.entry("Enums", MetaResource.Enums.class),
            Map.entry("Limits", MetaResource.Limits.class),
            Map.entry("Lists", wutong.analytics.Lists.Answer.class),
            Map.entry("Stages", wutong.analytics.Stages.Answer.class),
            Map.entry("Capital", wutong.analytics.Capital.Answer.class),
            Map.entry("Headquarters", wutong.analytics.Headquarters.Answer.class),
            Map.entry("Funnel", wutong.analytics.Funnel.Answer.class),
            Map.entry("TimeToLanding", wutong.analytics.LandingTime.Answer.class),
            Map.entry("Stars", wutong.analytics.Stars.Answer.class),
            Map.entry("LandingRate", wutong.analytics.LandingRate.Answer.class),
            Map.entry("Ageing", wutong.analytics.Ageing.Answer.class),
            Map.entry("Landings", wutong.analytics.LastLandings.Answer.class));

    private Vocabulary() {}

    /** What a client sends, by name. */
    static Map<String, Schema> in(Inputs inputs) {
        var why = inputs.members(Why.class);
        var in = new TreeMap<String, Schema>();
        in.put("DealLogging", Inputs.object(with(inputs.deal(), why, "duplicateReason"), "source"));
        in.put("DealPatch", Inputs.object(with(with(inputs.deal(), why, "changedOn"), why, "reason")));
        in.put("StageMove", Inputs.object(inputs.move(), "to"));
        in.put("Correction", Inputs.object(inputs.members(Correcting.class), "move"));
        in.put("Closure", Inputs.object(inputs.members(Closing.class), "status", "reason"));
        in.put("Reopening", Inputs.object(inputs.members(Reopening.class)));
        in.put("Pause", Inputs.object(inputs.members(Pausing.class)));
        in.put("Merge", Inputs.object(inputs.members(Merging.class), "into"));
        in.put("TouchLogging", Inputs.object(inputs.members(TouchForm.class)));
        var enterprise = with(inputs.members(EnterpriseForm.class), why, "duplicateReason");
        in.put("EnterpriseEntry", Inputs.object(enterprise, "name"));
        in.put("EnterprisePatch", Inputs.object(enterprise));
        in.put("ContactWriting", Inputs.object(inputs.members(ContactForm.class)));
        in.put("Revealing", Inputs.object(inputs.members(Revealing.class), "reason"));
        in.put("RatingSaying", Inputs.object(inputs.members(RatingForm.class)));
        in.put("PlatformOpening", Inputs.object(inputs.members(PlatformForm.class), "name", "kind"));
        in.put("PlatformPatch", Inputs.object(inputs.members(PlatformForm.class)));
        in.put("UnitFounding", Inputs.object(inputs.members(UnitForm.class), "name"));
        in.put("UnitPatch", Inputs.object(inputs.members(UnitForm.class)));
        in.put("PersonJoining", Inputs.object(inputs.members(PersonForm.class), "name"));
        in.put("PersonPatch", Inputs.object(inputs.members(PersonForm.class)));
        in.put("ApiKeyMaking", Inputs.object(inputs.members(KeyForm.class), "name", "scopes"));
        in.put("ExportAsking", Inputs.object(inputs.members(ExportForm.class), "list", "reason"));
        in.put("RowDecision", Inputs.object(inputs.members(Deciding.class), "as"));
        in.put("SettingDecision", Inputs.object(inputs.members(Choosing.class), "value", "fromOn"));
        in.put("HolidayTable", Inputs.object(inputs.members(Telling.class), "items"));
        return in;
    }

    private static Map<String, Schema> with(Map<String, Schema> members, Map<String, Schema> more, String name) {
        members.put(name, more.get(name));
        return members;
    }
}
