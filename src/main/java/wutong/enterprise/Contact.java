package wutong.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wutong.journal.Tracked;
import wutong.measure.Masked;
import wutong.measure.Spelling;

/** Someone to call at an enterprise. */
@Entity
public class Contact extends Tracked {

    private static final int LONGEST_SEARCH = 1000;

    /** A number as it was written, in E.164 where it is a valid one, and its digits for comparing. */
    @Embeddable
    public record Phone(String text, String e164, String digits) {

        Phone masked() {
            return new Phone(Masked.of(text), Masked.of(e164), Masked.of(digits));
        }

        /** Where a press calls it; null when it is shown in part only. */
        public String tel() {
            var dialled = e164 == null ? digits : e164;
            return dialled.contains("*") ? null : "tel:" + dialled;
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Enterprise enterprise;

    public String name;
    public String post;
    public String note;

    @ElementCollection
    @CollectionTable(name = "contact_phone", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "place")
    public List<Phone> phones = new ArrayList<>();

    /** All that a search may hit: phone digits, the name, its pinyin and initials. */
    String searchText = "";

    /** Writes anew what a search may hit. */
    void searchable() {
        var numbers = phones.stream().map(Phone::digits).collect(Collectors.joining(" "));
        var text = name == null ? numbers : numbers + " " + Spelling.searchable(name);
        searchText = Spelling.fitted(text.strip(), LONGEST_SEARCH);
    }
}
