package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.collated;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.CompositeType.Attribute;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint.Element;
import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Grant;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.RangeType.Functions;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Routine.Properties;
import io.github.jooqconformance.runtime.schema.Routine.Volatility;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.Options;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.Trigger.Firing;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import io.github.jooqconformance.runtime.schema.ViewOptions.Check;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A snapshot in which nothing is empty that may hold something. */
final class RichSnapshot {
    static final SchemaSnapshot SNAPSHOT = new SchemaSnapshot(
            List.of(film(), view(), visit(), part()), types(), sequences(), List.of(routine()), List.of(extension()));

    private RichSnapshot() {}

    private static UserTypes types() {
        return new UserTypes(
                List.of(new EnumType(named("mood"), List.of("sad", "ok"), Optional.of("Moods"))),
                List.of(new Domain(
                        named("email"),
                        varchar(320),
                        false,
                        Optional.of("'@'::text"),
                        List.of(new CheckConstraint("at", "(VALUE ~ '@')", List.of(), Set.of(), Optional.of("At"))),
                        Optional.of("Addresses"))),
                List.of(new CompositeType(
                        named("place"),
                        List.of(
                                new Attribute("street", TEXT, Optional.of("Way")),
                                new Attribute("town", collated(TEXT, "C"), Optional.empty())),
                        Optional.of("Places"))),
                List.of(new RangeType(
                        named("span"),
                        collated(TEXT, "C"),
                        Optional.of(named("text_ops")),
                        new Functions(Optional.of(named("canonical")), Optional.of(named("distance"))),
                        named("spans"),
                        Optional.of("Spans"))));
    }

    /** One of its own, one of a serial column, one of an identity column. */
    private static List<Sequence> sequences() {
        var options = new Options("integer", 10, 5, 1, 1000, 20, true);
        return List.of(
                new Sequence(named("number"), options, Optional.empty(), false, Optional.of("Numbers")),
                new Sequence(
                        named("price_seq"),
                        options,
                        Optional.of(new OwningColumn(named("film"), "price")),
                        false,
                        Optional.of("Prices")),
                new Sequence(
                        named("id_seq"),
                        options,
                        Optional.of(new OwningColumn(named("film"), "id")),
                        true,
                        Optional.of("Ids")));
    }

    private static Routine routine() {
        return new Routine(
                named("total"),
                Routine.Kind.FUNCTION,
                "a integer",
                "a integer DEFAULT 1",
                Optional.of("numeric"),
                new Properties("sql", Volatility.STABLE, true, true, "4a5e"),
                Optional.of("Sums up"));
    }

    private static Extension extension() {
        return new Extension("hstore", "1.8", "public");
    }

    private static Table view() {
        return with(
                new ViewOptions(Check.LOCAL, true, true),
                defined(
                        "SELECT id,\n    title\n   FROM public.film",
                        relation(TableKind.VIEW, "films", nullable("id", INTEGER), nullable("title", TEXT))));
    }

    private static Table visit() {
        return defined("range (id)", relation(TableKind.PARTITIONED_TABLE, "visit", required("id", INTEGER)));
    }

    private static Table part() {
        return defined(
                "public.visit for values from (1) to (2) partition by list (id)",
                relation(TableKind.PARTITION, "visit_1", required("id", INTEGER)));
    }

    private static Table film() {
        var film = columns();
        return new Table(
                film.name(),
                film.kind(),
                film.definition(),
                Optional.of("Films"),
                film.columns(),
                constraints(),
                List.of(index()),
                List.of(new Trigger(
                        "touch",
                        "before insert on public.film for each row execute function public.touch()",
                        Optional.of("(new.id > 1)"),
                        Firing.ALWAYS,
                        Optional.of("Touches"))),
                access());
    }

    private static Table columns() {
        return table(
                "film",
                with(Kind.IDENTITY_ALWAYS, "", required("id", INTEGER)),
                commented("The title", nullable("title", collated(TEXT, "C"))),
                nullable("mood", defined("mood", TypeKind.ENUM)),
                nullable("contact", defined("email", TypeKind.DOMAIN)),
                with(Kind.DEFAULT, "nextval('public.price_seq'::regclass)", nullable("price", INTEGER)),
                with(Kind.STORED, "(price * 2)", nullable("twice", INTEGER)));
    }

    private static TableAccess access() {
        var policy = new Policy(
                "own",
                "all",
                true,
                List.of("app"),
                Optional.of("(id > 0)"),
                Optional.of("(id > 1)"),
                Optional.of("One's own"));
        return new TableAccess(
                RowSecurity.ENABLED,
                List.of(policy),
                List.of(new Grant("app", Privilege.SELECT, Optional.of("id"))),
                Optional.empty());
    }

    private static Index index() {
        return new Index(
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
                Optional.of("Sorted"));
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
                List.of(new ExclusionConstraint(
                        "film_excl",
                        "gist",
                        List.of(
                                new Element(new IndexKey("price", Optional.empty(), Optional.empty(), ""), "="),
                                new Element(new IndexKey("title", Optional.empty(), Optional.empty(), ""), "&&")),
                        List.of("mood"),
                        Optional.of("(price > 0)"),
                        Set.of(Trait.DEFERRABLE),
                        Optional.of("One each"))),
                List.of(new NotNullConstraint("film_id_given", "id", Set.of(Trait.NOT_VALID), Optional.of("Given"))));
    }
}
