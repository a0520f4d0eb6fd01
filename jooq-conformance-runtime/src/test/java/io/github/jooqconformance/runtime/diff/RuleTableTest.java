package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.testing.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    @Test
    void theDocumentationListsTheRulesAsTheyAre() {
        Golden.assertMatches(Path.of("..", "docs", "rules.md"), RuleTable.render());
    }
}
