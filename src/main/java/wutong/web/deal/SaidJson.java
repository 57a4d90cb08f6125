package wutong.web.deal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wutong.deal.Agreement;
import wutong.deal.DealField;
import wutong.deal.Evidence;
import wutong.deal.FirstReport;
import wutong.deal.HqType;
import wutong.deal.Judgement;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.TouchForm;
import wutong.deal.TouchKind;
import wutong.enterprise.EnterpriseRef;
import wutong.identity.Person;
import wutong.measure.CreditCode;
import wutong.measure.Money;
import wutong.web.Reader;

/** What a JSON body says of a deal. */
final class SaidJson {

    private static final BigDecimal LARGEST_SPACE = new BigDecimal("10000000000");

    private static final Set<String> FIELDS =
            Arrays.stream(DealField.values()).map(f -> f.field).collect(Collectors.toSet());

    private final Reader reader;

    SaidJson(Reader reader) {
        this.reader = reader;
    }

    /** @param more members that the caller reads itself */
    Said read(JsonNode body, Set<DealField> without, List<String> more) {
        var names = new HashSet<>(FIELDS);
        without.forEach(field -> names.remove(field.field));
        names.addAll(more);
        reader.known(body, "", names);
        var said = new Said();
        for (var field : DealField.values()) {
            if (body.has(field.field) && names.contains(field.field) && !without.contains(field)) {
                said.say(field, value(field, body.get(field.field)));
            }
        }
        return said;
    }

    private Object value(DealField field, JsonNode node) {
        var path = field.field;
        if (node.isNull()) {
            return null;
        }
        if (field.type == String.class) {
            return reader.text(node, path, field.length);
        }
        if (field.type == LocalDate.class) {
            return reader.day(node, path);
        }
        if (field.type == Money.class) {
            return reader.money(node, path, field.bounds());
        }
        if (field.type == HqType.class) {
            return reader.code(node, path, HqType.class);
        }
        if (field.type == Judgement.class) {
            return reader.code(node, path, Judgement.class);
        }
        if (field.type == Long.class || field.type == Person.class) {
            return reader.id(node, path);
        }
        if (field.type == Boolean.class) {
            return reader.flag(node, path);
        }
        if (field.type == Integer.class) {
            return reader.whole(node, path);
        }
        if (field.type == BigDecimal.class) {
            return reader.decimal(node, path, LARGEST_SPACE);
        }
        return composed(field, node, path);
    }

    private Object composed(DealField field, JsonNode node, String path) {
        if (field.type == EnterpriseRef.class) {
            return enterprise(node, path);
        }
        if (field.type == Agreement.class && reader.object(node, path, "kind", "number", "parties")) {
            return new Agreement(
                    reader.code(node.path("kind"), path + ".kind", Agreement.Kind.class),
                    reader.text(node.path("number"), path + ".number", 80),
                    reader.text(node.path("parties"), path + ".parties", 400));
        }
        if (field.type == LocalEntity.class
                && reader.object(node, path, "name", "creditCode", "address", "capitalDueBy")) {
            return new LocalEntity(
                    reader.text(node.path("name"), path + ".name", 200),
                    code(node.path("creditCode"), path + ".creditCode"),
                    reader.text(node.path("address"), path + ".address", 400),
                    reader.day(node.path("capitalDueBy"), path + ".capitalDueBy"));
        }
        if (field.type == Evidence.class && reader.object(node, path, "kind", "on", "ref")) {
            return new Evidence(
                    reader.code(node.path("kind"), path + ".kind", Evidence.Kind.class),
                    reader.day(node.path("on"), path + ".on"),
                    reader.text(node.path("ref"), path + ".ref", 400));
        }
        if (field.type == FirstReport.class && reader.object(node, path, "unit", "person")) {
            return new FirstReport(
                    reader.text(node.path("unit"), path + ".unit", 80),
                    reader.text(node.path("person"), path + ".person", 80));
        }
        return null;
    }

    private EnterpriseRef enterprise(JsonNode node, String path) {
        if (node.isTextual()) {
            return new EnterpriseRef(reader.id(node, path), null, null);
        }
        if (!reader.object(node, path, "id", "name", "creditCode")) {
            return null;
        }
        var ref = new EnterpriseRef(
                reader.id(node.path("id"), path + ".id"),
                reader.text(node.path("name"), path + ".name", 200),
                code(node.path("creditCode"), path + ".creditCode"));
        return ref.id() == null && ref.name() == null ? reader.broken(path + ".name", "required") : ref;
    }

    private String code(JsonNode node, String path) {
        var text = reader.text(node, path, 60);
        return text == null ? null : reader.checked(() -> CreditCode.check(path, text));
    }

    TouchForm touch(JsonNode node, String path) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!path.isEmpty() && !reader.object(node, path, "kind", "occurredOn", "summary", "nextStep", "nextStepBy")) {
            return null;
        }
        var at = path.isEmpty() ? "" : path + ".";
        return new TouchForm(
                reader.code(node.path("kind"), at + "kind", TouchKind.class),
                reader.day(node.path("occurredOn"), at + "occurredOn"),
                reader.text(node.path("summary"), at + "summary", 10_000),
                reader.text(node.path("nextStep"), at + "nextStep", 2000),
                reader.day(node.path("nextStepBy"), at + "nextStepBy"));
    }
}
