package wutong.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A division of GB/T 2260, or a sub-district by its statistical code. */
@Entity
public class Division {

    @Id
    public String code;

    public String name;

    /** PROVINCE, CITY, COUNTY or SUBDISTRICT. */
    @Column(name = "level")
    public String rank;

    /** Null for a province. */
    public String parentCode;

    public static Division of(String code, String name, String rank, String parentCode) {
        var division = new Division();
        division.code = code;
        division.name = name;
        division.rank = rank;
        division.parentCode = parentCode;
        return division;
    }
}
