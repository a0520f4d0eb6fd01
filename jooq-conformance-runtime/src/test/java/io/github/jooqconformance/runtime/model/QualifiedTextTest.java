package io.github.jooqconformance.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifiedTextTest {
    private static final QualifiedText MOVED =
            new QualifiedText(schema -> Optional.of(schema.equals("dev") ? "Prod" : schema));
    private static final QualifiedText UNQUALIFIED = new QualifiedText(schema -> Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'G'::dev.rating | 'G'::"Prod".rating | 'G'::rating
            'dev.rating'::text | 'dev.rating'::text | 'dev.rating'::text
            nextval('dev.seq'::regclass) | nextval('"Prod".seq'::regclass) | nextval('seq'::regclass)
            nextval('dev."a''b"'::regclass) | nextval('"Prod"."a''b"'::regclass) | nextval('"a''b"'::regclass)
            "dev".is_fine(mood) | "Prod".is_fine(mood) | is_fine(mood)
            (a OPERATOR(dev.<>) b) | (a OPERATOR("Prod".<>) b) | (a OPERATOR(<>) b)
            (dev > 1) | (dev > 1) | (dev > 1)
            (home).dev | (home).dev | (home).dev
            "x.dev.y" | "x.dev.y" | "x.dev.y"
            developer.x(1.5) | developer.x(1.5) | x(1.5)
            """)
    void changesSchemasAndNothingElse(String sql, String moved, String unqualified) {
        assertThat(MOVED.apply(sql)).isEqualTo(moved);
        assertThat(UNQUALIFIED.apply(sql)).isEqualTo(unqualified);
    }
}
