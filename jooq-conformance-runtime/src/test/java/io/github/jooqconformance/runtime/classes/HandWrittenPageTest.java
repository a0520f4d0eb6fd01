package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.testing.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HandWrittenPageTest {
    @Test
    void theDocumentationListsTheTypesAsTheyAre() {
        Golden.assertMatches(Path.of("..", "docs", "hand-written-models.md"), HandWrittenPage.render());
    }
}
