package wutong.deal;

import java.util.EnumMap;
import java.util.Map;

/** What someone says of a deal: a value for each field named, null to clear it; a field left out is left as it is. */
public record Said(Map<DealField, Object> values) {

    public Said() {
        this(new EnumMap<>(DealField.class));
    }

    public Said say(DealField field, Object value) {
        values.put(field, field == DealField.SOURCE ? LeadSource.kept((String) value) : value);
        return this;
    }

    public boolean names(DealField field) {
        return values.containsKey(field);
    }

    @SuppressWarnings("unchecked")
    public <T> T get(DealField field) {
        return (T) values.get(field);
    }
}
