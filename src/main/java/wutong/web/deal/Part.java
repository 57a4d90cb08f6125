package wutong.web.deal;

import java.time.LocalDate;
import java.util.List;
import wutong.deal.Agreement;
import wutong.deal.DealField;
import wutong.deal.Evidence;
import wutong.deal.FirstReport;
import wutong.deal.LocalEntity;
import wutong.enterprise.EnterpriseRef;

/**
 * One thing to write down of a field: most fields are one, an agreement is three.
 *
 * @param name within the field; null for a field that is one thing
 */
record Part(DealField field, String name, Class<?> type, int length) {

    static List<Part> of(DealField field) {
        if (field.type == EnterpriseRef.class) {
            return List.of(text(field, "name", 200), text(field, "creditCode", 60));
        }
        if (field.type == FirstReport.class) {
            return List.of(text(field, "unit", 80), text(field, "person", 80));
        }
        if (field.type == Agreement.class) {
            return List.of(
                    new Part(field, "kind", Agreement.Kind.class, 0),
                    text(field, "number", 80),
                    text(field, "parties", 400));
        }
        if (field.type == LocalEntity.class) {
            return List.of(
                    text(field, "name", 200),
                    text(field, "creditCode", 60),
                    text(field, "address", 400),
                    new Part(field, "capitalDueBy", LocalDate.class, 0));
        }
        if (field.type == Evidence.class) {
            return List.of(
                    new Part(field, "kind", Evidence.Kind.class, 0),
                    new Part(field, "on", LocalDate.class, 0),
                    text(field, "ref", 400));
        }
        return List.of(new Part(field, null, field.type, field.length));
    }

    /** What the members of a field of several parts are called. */
    static List<String> names(DealField field) {
        return of(field).stream().map(Part::name).toList();
    }

    private static Part text(DealField field, String name, int length) {
        return new Part(field, name, String.class, length);
    }

    /** The name under which a form sends it. */
    String path() {
        return name == null ? field.field : field.field + "." + name;
    }
}
