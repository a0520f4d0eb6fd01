package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.collated;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A snapshot in which nothing is empty that may hold something. */
final class RichSnapshot {
    static final SchemaSnapshot SNAPSHOT = snapshot(
            List.of(film()),
            List.of(new EnumType(named("mood"), List.of("sad", "ok"), Optional.of("Moods"))),
            List.of(new Domain(
                    named("email"),
                    varchar(320),
                    false,
                    Optional.of("'@'::text"),
                    List.of(new CheckConstraint("at", "(VALUE ~ '@')", List.of(), Set.of(), Optional.of("At"))),
                    Optional.of("Addresses"))));

    private RichSnapshot() {}

    private static Table film() {
        var film = commented(
                "Films",
                with(
                        constraints(),
                        table(
                                "film",
                                required("id", INTEGER),
                                commented("The title", nullable("title", collated(TEXT, "C"))),
                                nullable("mood", defined("mood", TypeKind.ENUM)),
                                nullable("contact", defined("email", TypeKind.DOMAIN)),
                                with(Kind.DEFAULT, "0", nullable("price", INTEGER)),
                                with(Kind.STORED, "(price * 2)", nullable("twice", INTEGER)))));
        return with(
                new Index(
                        "film_idx",
                        "btree",
                        List.of(new IndexKey(
                                "title",
                                Optional.of(new IndexKey.OperatorClass(named("title_ops"), List.of("siglen=8"))),
                                Optional.of(named("Collation")),
                                "DESC")),
                        List.of("price"),
                        Optional.of("(price > 0)"),
                        Set.of(Trait.UNIQUE, Trait.NULLS_NOT_DISTINCT),
                        Optional.of("Sorted")),
                film);
    }

    private static TableConstraints constraints() {
        return new TableConstraints(
                Optional.of(new UniqueKey(
                        "film_pkey", List.of("id"), List.of("title"), Set.of(Trait.DEFERRABLE), Optional.of("Key"))),
                List.of(new UniqueKey(
                        "film_key", List.of("title"), List.of("mood"), Set.of(Trait.DEFERRABLE), Optional.of("Other"))),
                List.of(new ForeignKey(
                        "film_fkey",
                        List.of("price", "mood"),
                        named("price"),
                        List.of("id", "mood"),
                        new ReferentialActions(Action.CASCADE, Action.SET_NULL, List.of("price")),
                        Set.of(Trait.MATCH_FULL),
                        Optional.of("Reference"))),
                List.of(new CheckConstraint(
                        "film_check", "(price > 0)", List.of("price"), Set.of(Trait.NOT_VALID), Optional.of("Paid"))),
                List.of(),
                List.of());
    }
}
