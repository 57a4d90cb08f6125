package wutong.web.deal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.enterprise.EnterpriseRef;
import wutong.fault.Refused;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;
import wutong.web.Reader;

/** What a JSON body says of a deal, to the letter. */
final class SaidJson extends Saying {

    private final JsonNode body;
    private final Reader reader = new Reader();

    /** @throws Refused when the body is no object */
    SaidJson(JsonNode body) {
        if (!body.isObject()) {
            throw Refused.malformed("", "wrong-type", "object");
        }
        this.body = body;
    }

    /** Refuses every member but these. */
    SaidJson only(String... members) {
        reader.known(body, "", Set.of(members));
        return this;
    }

    /** What is said of all fields of a deal but these; every other member but {@code more} is refused. */
    Said allBut(Set<DealField> without, String... more) {
        var fields = Arrays.stream(DealField.values())
                .filter(field -> !without.contains(field))
                .toList();
        reader.known(
                body,
                "",
                Stream.concat(fields.stream().map(field -> field.field), Stream.of(more))
                        .collect(Collectors.toSet()));
        return read(fields);
    }

    /** What must be there. */
    <T> T required(T value, String path) {
        return reader.required(value, path);
    }

    /** @throws Refused with every flaw met so far */
    void finish() {
        reader.finish();
    }

    private JsonNode at(String path) {
        JsonNode node = body;
        for (var name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }

    @Override
    boolean names(String path) {
        return !at(path).isMissingNode();
    }

    @Override
    boolean opens(String path, List<String> members) {
        var node = at(path);
        return !node.isMissingNode() && !node.isNull() && reader.object(node, path, members.toArray(String[]::new));
    }

    @Override
    EnterpriseRef enterprise(String path) {
        return at(path).isTextual() ? new EnterpriseRef(id(path), null, null) : super.enterprise(path);
    }

    @Override
    String text(String path, int length) {
        return reader.text(at(path), path, length);
    }

    @Override
    LocalDate day(String path) {
        return reader.day(at(path), path);
    }

    @Override
    <E> E code(String path, Class<E> type) {
        return reader.code(at(path), path, type);
    }

    @Override
    Money money(String path, MoneyBounds bounds) {
        return reader.money(at(path), path, bounds);
    }

    @Override
    Long id(String path) {
        return reader.id(at(path), path);
    }

    @Override
    Boolean flag(String path) {
        return reader.flag(at(path), path);
    }

    @Override
    Integer whole(String path) {
        return reader.whole(at(path), path);
    }

    @Override
    BigDecimal decimal(String path, BigDecimal below) {
        return reader.decimal(at(path), path, below);
    }

    @Override
    <T> T flaw(String path, String code, Object... args) {
        return reader.broken(path, code, args);
    }

    @Override
    <T> T checked(Supplier<T> check) {
        return reader.checked(check);
    }
}
