package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.primaryKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDiffTest {
    static Stream<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsOneDifferenceUnderItsRule(RuleCase c) {
        assertThat(SchemaDiff.between(c.expected(), c.actual()))
                .extracting(Difference::rule)
                .containsExactly(c.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsNothingBetweenASchemaAndItself(RuleCase c) {
        assertThat(SchemaDiff.between(c.expected(), c.expected())).isEmpty();
    }

    @Test
    void hasACaseForEveryRule() {
        // Those of classes written by hand have cases of their own: ClassRulesTest.
        assertThat(Rule.values())
                .filteredOn(rule -> !rule.code().startsWith("JC0"))
                .isSubsetOf(Stream.concat(cases().map(RuleCase::rule), PrivilegeDiffTest.RULES.stream())
                        .toList());
    }

    @Test
    void tellsWhatIsExpectedAndWhatIsThere() {
        var expected = snapshot(table("customer", nullable("email", varchar(320))));
        var actual = snapshot(table("customer", nullable("email", varchar(255))));

        assertThat(SchemaDiff.between(expected, actual))
                .containsExactly(Difference.changed(
                        Rule.TYPE_NARROWED,
                        Location.of(Location.Kind.TABLE, named("customer")).at("email"),
                        "character varying(320)",
                        "character varying(255)"));
    }

    @Test
    void sortsDifferencesByPlace() {
        var expected = snapshot(table("a", nullable("y", TEXT), nullable("x", TEXT)), table("c"));
        var actual = snapshot(table("a"), table("b", nullable("z", TEXT)));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(difference -> difference.location().toString())
                .containsExactly("public.a.x", "public.a.y", "public.b", "public.c");
    }

    @Test
    void pairsPrimaryKeysWhateverTheirNames() {
        var table = table("t", required("a", INTEGER), required("b", INTEGER));
        var expected = snapshot(with(primaryKey(key("t_pkey", List.of("a", "b"))), table));
        var actual = snapshot(with(primaryKey(key("pk", List.of("a"))), table));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(Difference::rule)
                .containsExactly(Rule.PRIMARY_KEY_CHANGED);
    }

    @Test
    void ignoresTheOrderOfColumns() {
        var expected = snapshot(table("t", required("a", INTEGER), nullable("b", TEXT)));
        var actual = snapshot(table("t", nullable("b", TEXT), required("a", INTEGER)));

        assertThat(SchemaDiff.between(expected, actual)).isEmpty();
    }

    @Test
    void doesNotTakeAColumnInAnotherPlaceForARenamedOne() {
        var expected = snapshot(table("t", nullable("a", TEXT), nullable("b", INTEGER)));
        var actual = snapshot(table("t", nullable("b", INTEGER), nullable("c", TEXT)));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(Difference::rule)
                .containsExactly(Rule.COLUMN_MISSING, Rule.COLUMN_UNEXPECTED);
    }

    @Test
    void doesNotGuessWhichOfTwoTablesWasRenamed() {
        var expected = snapshot(table("film", required("id", INTEGER)));
        var actual = snapshot(table("film_a", required("id", INTEGER)), table("film_b", required("id", INTEGER)));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(Difference::rule)
                .containsExactly(Rule.TABLE_MISSING, Rule.TABLE_UNEXPECTED, Rule.TABLE_UNEXPECTED);
    }

    @Test
    void doesNotTakeTheNextPartitionForTheLastOneRenamed() {
        var visit = relation(TableKind.PARTITIONED_TABLE, "visit", required("id", INTEGER));
        var expected = snapshot(visit, relation(TableKind.PARTITION, "visit_1", required("id", INTEGER)));
        var actual = snapshot(visit, relation(TableKind.PARTITION, "visit_2", required("id", INTEGER)));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(Difference::rule)
                .containsExactly(Rule.PARTITION_MISSING, Rule.PARTITION_UNEXPECTED);
    }

    @Test
    void leavesTheMeaningOfExpressionsToTheComparer() {
        var table = table("t", nullable("a", INTEGER));
        var expected = snapshot(with(check(check("c", "(a > 0)", List.of("a"))), table));
        var actual = snapshot(with(check(check("c", "(0 < a)", List.of("a"))), table));

        assertThat(SchemaDiff.between(expected, actual, (e, a) -> e.equals("(a > 0)") && a.equals("(0 < a)")))
                .isEmpty();
        assertThat(SchemaDiff.between(expected, actual, (e, a) -> false)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1.10, 0", "1.10, 1.9, 1", "1.1, 1.1, 0", "1.1, 1, 1", "1.0, 1.0beta, 1"})
    void toleratesOnlyNewerVersionsOfAnExtension(String expected, String actual, int differences) {
        assertThat(SchemaDiff.between(extension(expected), extension(actual))).hasSize(differences);
    }

    private static SchemaSnapshot extension(String version) {
        var extensions = List.of(new Extension("hstore", version, "public"));
        return new SchemaSnapshot(List.of(), UserTypes.NONE, List.of(), List.of(), extensions);
    }

    @Test
    void ignoresTheOrderOfAViewsColumns() {
        var expected = snapshot(defined(
                "SELECT a, b FROM public.t", relation(TableKind.VIEW, "v", nullable("a", TEXT), nullable("b", TEXT))));
        var actual = snapshot(defined(
                "SELECT t.b, t.a FROM public.t",
                relation(TableKind.VIEW, "v", nullable("b", TEXT), nullable("a", TEXT))));

        assertThat(SchemaDiff.between(expected, actual)).isEmpty();
    }

    @Test
    void doesNotTellOfAQueryWhoseColumnsAreToldOf() {
        var expected = snapshot(defined(
                "SELECT a, b FROM public.t", relation(TableKind.VIEW, "v", nullable("a", TEXT), nullable("b", TEXT))));
        var actual = snapshot(defined("SELECT a FROM public.t", relation(TableKind.VIEW, "v", nullable("a", TEXT))));

        assertThat(SchemaDiff.between(expected, actual))
                .extracting(Difference::rule)
                .containsExactly(Rule.COLUMN_MISSING);
    }

    @Test
    void doesNotCompareAQueryThatTheModelDoesNotKnow() {
        var view = relation(TableKind.VIEW, "v", nullable("a", TEXT));

        assertThat(SchemaDiff.between(snapshot(view), snapshot(defined("SELECT a FROM public.t", view))))
                .isEmpty();
    }

    @Test
    void doesNotCompareNotNullConstraintsThatOnlyOneSideNames() {
        var table = table("t", required("a", INTEGER));
        var named = new TableConstraints(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new NotNullConstraint("given", "a", Set.of(), Optional.empty())));

        assertThat(SchemaDiff.between(snapshot(with(named, table)), snapshot(table)))
                .isEmpty();
        assertThat(SchemaDiff.between(snapshot(table), snapshot(with(named, table))))
                .isEmpty();
    }
}
