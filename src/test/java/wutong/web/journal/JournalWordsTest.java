package wutong.web.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wutong.target.Targets;
import wutong.web.Words;

/** What the journal tells is told in words. */
class JournalWordsTest {

    private static final Set<String> TOLD_BESIDES = Set.of("id", "recordedAt");

    @Test
    void every_member_of_a_published_number_has_a_word() {
        var without = Stream.of(Targets.TargetRow.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !TOLD_BESIDES.contains(name) && !Words.has("journal_field_" + name))
                .toList();

        assertEquals(List.of(), without);
    }
}
