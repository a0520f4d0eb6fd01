package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void saysWhatWhereAndWhatNow() {
        var finding = only(
                snapshot(table("customer", nullable("email", varchar(320)))),
                snapshot(table("customer", nullable("email", varchar(255)))));

        assertThat(finding.text())
                .isEqualTo("JC211 public.customer.email: expected character varying(320), found character varying(255)."
                        + " Values that no longer fit are refused (22001, 22003, 22026); surplus fraction digits are"
                        + " rounded off.");
        assertThat(finding.action())
                .isEqualTo("Restore the type, or regenerate the code. DDL: alter table public.customer alter column"
                        + " email type character varying(320); Unless it only lengthens the type, the statement"
                        + " rewrites the table under an exclusive lock and fails if a value does not fit.");
    }

    @Test
    void prefersTheDatabaseWhereItHasMore() {
        var plain = table("user", nullable("order", TEXT));
        var checked = with(check(check("no blank", "(\"order\" <> ''::text)", List.of("order"))), plain);

        assertThat(only(snapshot(plain), snapshot(checked)).action())
                .isEqualTo("Regenerate the code, or drop the constraint. DDL: alter table public.\"user\" drop"
                        + " constraint \"no blank\";");
    }

    @Test
    void isKnownByWhatItSays() {
        var expected = snapshot(table("customer", nullable("email", varchar(320))));
        var narrowed = only(expected, snapshot(table("customer", nullable("email", varchar(255)))));
        var narrower = only(expected, snapshot(table("customer", nullable("email", varchar(80)))));

        assertThat(narrowed.id()).isEqualTo("ee371f5cd82ea00d");
        assertThat(narrower.id()).isNotEqualTo(narrowed.id());
        assertThat(new Finding(narrowed.difference(), Severity.INFO, Outcome.IGNORE).id())
                .isEqualTo(narrowed.id());
        assertThat(FindingId.of("JC233", "a", Optional.of(""), Optional.empty()))
                .isNotEqualTo(FindingId.of("JC233", "a", Optional.empty(), Optional.of("")))
                .isNotEqualTo(FindingId.of("JC233", "a", Optional.empty(), Optional.empty()));
    }

    private static Finding only(SchemaSnapshot expected, SchemaSnapshot actual) {
        var differences = SchemaDiff.between(expected, actual);
        assertThat(differences).hasSize(1);
        return Finding.of(differences.get(0));
    }
}
