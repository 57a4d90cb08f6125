package wutong.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import wutong.measure.Money;

/** Money over the API: decimal strings in the main unit of the currency, and no more members than there is to say. */
@Singleton
class MoneyJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("money").addSerializer(new Writer()));
    }

    private static class Writer extends StdSerializer<Money> {

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("amount", plain(money.amount()));
            json.writeStringField("currency", money.currency());
            if (Boolean.TRUE.equals(money.approximate())) {
                json.writeBooleanField("approximate", true);
            }
            if (money.range()) {
                json.writeStringField("low", plain(money.low()));
                json.writeStringField("high", plain(money.high()));
            }
            if (money.text() != null) {
                json.writeStringField("text", money.text());
            }
            json.writeEndObject();
        }

        private static String plain(BigDecimal amount) {
            return amount == null ? null : amount.toPlainString();
        }
    }
}
