package wutong.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A section (门类) of GB/T 4754-2017. */
@Entity
public class IndustrySection {

    /** A letter, A to T. */
    @Id
    public String code;

    public String name;

    /** The two-digit divisions that it spans, {@code 13-43}. */
    public String divisions;

    public static IndustrySection of(String code, String name, String divisions) {
        var section = new IndustrySection();
        section.code = code;
        section.name = name;
        section.divisions = divisions;
        return section;
    }
}
