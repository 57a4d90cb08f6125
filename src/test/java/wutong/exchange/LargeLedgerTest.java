package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeLedgerTest {

    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"台账.csv", "台账.xlsx"})
    void a_hundred_thousand_rows_stream_through(String name) throws IOException {
        var file = folder.resolve(name);
        write(file);
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);

        try (var ledger = Ledger.open(file, name, Ledgers.TODAY, null, new District())) {
            for (var row : ledger) counts.merge(row.outcome(), 1, Integer::sum);
        }

        assertEquals(Map.of(Outcome.IMPORT, ROWS - 1000, Outcome.HOLD, 1000), counts);
    }

    /** Every hundredth row repeats the investor of the row before. */
    private static void write(Path file) throws IOException {
        try (var bytes = Files.newOutputStream(file);
                var table = file.toString().endsWith("csv") ? TableWriter.csv(bytes) : TableWriter.xlsx(bytes, "台账")) {
            table.write(List.of("序号", "项目名称", "投资方", "总部类型", "注册资本(万元)", "首次接触", "目前阶段"));
            for (var i = 1; i <= ROWS; i++) {
                var investor = "栖梧" + (i % 100 == 0 ? i - 1 : i) + "科技有限公司";
                table.write(List.of("" + i, "栖梧项目" + i, investor, "区域总部", "5000", "2025.3." + (1 + i % 28), "在谈"));
            }
        }
    }
}
