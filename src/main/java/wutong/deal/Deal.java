package wutong.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import wutong.enterprise.Enterprise;
import wutong.fault.Refused;
import wutong.identity.Person;
import wutong.journal.Tracked;
import wutong.measure.Spelling;

/** An enterprise's plan to bring a headquarters here, from the first hint to the opening of its doors. */
@Entity
public class Deal extends Tracked {

    /** Year of creation and running number, {@code 2026-0218}; never reused. */
    String no;

    String name;

    String sortName;

    /** The same while no investor is confidential, and null otherwise: an order tells a name as well as the name does. The database keeps it. */
    @Column(insertable = false, updatable = false)
    String openSortName;

    String searchText;

    /** Null for a confidential lead. */
    @ManyToOne(fetch = FetchType.LAZY)
    Enterprise enterprise;

    /** What holds today. */
    @Embedded
    Standing at;

    @ManyToOne(fetch = FetchType.LAZY)
    Person owner;

    /** The ledger that brought it; null when logged by hand. */
    Long batchId;

    /** When that ledger was undone; null while it stands. */
    Instant undoneAt;

    Long mergedInto;

    /** The day of the last substantive activity: a touch or a changed milestone. Edits do not count. */
    LocalDate activeOn;

    /** When to look again at a deal on hold. */
    LocalDate reviewOn;

    /** Why the investor is not named. */
    String secrecyReason;

    @Embedded
    @EmbeddedColumnNaming("first_report_%s")
    FirstReport firstReport;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    boolean platformUndecided;

    /** Industry track in the ledger's own words, beside the section and code of GB/T 4754. */
    String industry;

    String industrySection;
    String industryCode;
    String needs;
    LocalDate reviewPassedOn;

    /** What is promised; "none" or 无 when nothing is. */
    String promisedIncentives;

    String fairCompetitionRef;

    @Embedded
    @EmbeddedColumnNaming("agreement_%s")
    Agreement agreement;

    @Embedded
    @EmbeddedColumnNaming("local_entity_%s")
    LocalEntity localEntity;

    @Embedded
    @EmbeddedColumnNaming("landing_evidence_%s")
    Evidence landingEvidence;

    /** People at work on opening. */
    Integer staff;

    LocalDate plannedSignOn;
    LocalDate plannedLandOn;

    /** A source says "in fewer than so many days" and no more; shown, and entering no figure. */
    Integer daysToLandingBelow;

    String capitalNature;

    /** In m². */
    BigDecimal spaceNeeded;

    String leadLeader;

    /** The owner as a ledger names them, until matched to a person. */
    String ownerText;

    /** The unit as a ledger names it, until matched. */
    String unitText;

    /** Whom to call, while no enterprise is known that could carry the contact. */
    String contactText;

    String latestProgress;
    String issues;
    String nextStep;
    String commitmentsText;
    String note;

    void name(String words) {
        name = words;
        sortName = Spelling.fitted(Spelling.full(words), 400);
        searchText = Spelling.fitted(no + " " + Spelling.searchable(words), 2000);
    }

    /** Takes the name away, so that the enterprise gives one. */
    void unname() {
        if (enterprise == null) {
            throw Refused.rule("name", "name-or-enterprise");
        }
        name = null;
    }

    void nameFromEnterprise() {
        if (name == null) {
            name(Spelling.fitted(enterprise.name, DealField.NAME.length - 2) + "项目");
        }
    }

    /** That something happened on this day; one of before does not make the deal look older. */
    void active(LocalDate day) {
        if (activeOn.isBefore(day)) {
            activeOn = day;
        }
    }

    boolean incentivesPromised() {
        return promisedIncentives != null && !promisedIncentives.strip().matches("(?i)none|无");
    }
}
