package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.column;
import static io.github.jooqconformance.runtime.testing.Snapshots.BIGINT;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.NUMERIC;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.VARCHAR;
import static io.github.jooqconformance.runtime.testing.Snapshots.arrayOf;
import static io.github.jooqconformance.runtime.testing.Snapshots.builtIn;
import static io.github.jooqconformance.runtime.testing.Snapshots.character;
import static io.github.jooqconformance.runtime.testing.Snapshots.collated;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.domain;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.numeric;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.timestamp;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.stream.Stream;

/** Columns of other types. */
final class TypeCases {
    private static final int ALL_FIELDS = 0x7fff;
    private static final int SECOND = 1 << 12;
    private static final int ANY_PRECISION = 0xffff;

    private TypeCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(characters(), numbers(), others(), domains()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> characters() {
        return Stream.of(
                type(Rule.TYPE_NARROWED, varchar(320), varchar(255)),
                type(Rule.TYPE_NARROWED, TEXT, varchar(255)),
                type(Rule.TYPE_NARROWED, character(3), character(2)),
                type(Rule.TYPE_CHANGED, varchar(3), character(2)),
                type(Rule.TYPE_CHANGED, TEXT, character(2)),
                type(Rule.TYPE_CHANGED, character(2), TEXT),
                type(Rule.TYPE_NARROWED, arrayOf(varchar(3)), arrayOf(varchar(2))),
                type(Rule.TYPE_WIDENED, varchar(255), varchar(320)),
                type(Rule.TYPE_WIDENED, varchar(255), TEXT),
                type(Rule.TYPE_CHANGED, character(2), varchar(2)),
                type(Rule.TYPE_WIDENED, character(2), character(3)),
                type(Rule.TYPE_RESPELLED, VARCHAR, TEXT),
                type(Rule.COLLATION_CHANGED, TEXT, collated(TEXT, "C")),
                type(Rule.COLLATION_CHANGED, collated(TEXT, "C"), TEXT));
    }

    private static Stream<RuleCase> numbers() {
        return Stream.of(
                type(Rule.TYPE_RANGE_WIDENED, INTEGER, BIGINT),
                type(Rule.TYPE_NARROWED, BIGINT, INTEGER),
                type(Rule.TYPE_CHANGED, INTEGER, NUMERIC),
                type(Rule.TYPE_NARROWED, numeric(5, 2), numeric(4, 2)),
                type(Rule.TYPE_NARROWED, numeric(5, 2), numeric(5, 3)),
                type(Rule.TYPE_NARROWED, numeric(5, 2), numeric(5, 1)),
                type(Rule.TYPE_NARROWED, NUMERIC, numeric(5, 1)),
                type(Rule.TYPE_WIDENED, numeric(5, 2), numeric(6, 3)),
                type(Rule.TYPE_WIDENED, numeric(5, 2), NUMERIC),
                type(Rule.TYPE_WIDENED, numeric(5, -2), numeric(6, -2)));
    }

    private static Stream<RuleCase> others() {
        return Stream.of(
                type(Rule.TYPE_NARROWED, timestamp(6), timestamp(3)),
                type(Rule.TYPE_WIDENED, timestamp(3), timestamp(6)),
                type(Rule.TYPE_RESPELLED, builtIn("timestamp without time zone", "timestamp", -1), timestamp(6)),
                type(Rule.TYPE_NARROWED, interval("(6)", ALL_FIELDS, 6), interval("(3)", ALL_FIELDS, 3)),
                type(Rule.TYPE_WIDENED, interval("(3)", ALL_FIELDS, 3), interval("(6)", ALL_FIELDS, 6)),
                type(Rule.TYPE_WIDENED, interval("(3)", ALL_FIELDS, 3), builtIn("interval", "interval", -1)),
                type(Rule.TYPE_NARROWED, builtIn("interval", "interval", -1), interval("(3)", ALL_FIELDS, 3)),
                type(Rule.TYPE_WIDENED, interval(" second(3)", SECOND, 3), interval(" second", SECOND, ANY_PRECISION)),
                type(Rule.TYPE_NARROWED, interval("(3)", ALL_FIELDS, 3), interval(" second(6)", SECOND, 6)),
                type(Rule.TYPE_NARROWED, builtIn("bit(3)", "bit", 3), builtIn("bit(4)", "bit", 4)),
                type(Rule.TYPE_WIDENED, builtIn("bit varying(3)", "varbit", 3), builtIn("bit varying(4)", "varbit", 4)),
                type(Rule.TYPE_CHANGED, TEXT, INTEGER),
                type(Rule.TYPE_CHANGED, arrayOf(TEXT), TEXT));
    }

    private static Stream<RuleCase> domains() {
        var email = nullable("a", defined("email", TypeKind.DOMAIN));
        var definition = domain("email", varchar(10));
        return Stream.of(
                withDomain(Rule.TYPE_WIDENED, definition, email, nullable("a", varchar(10))),
                withDomain(Rule.TYPE_CONSTRAINED, definition, nullable("a", varchar(10)), email),
                withDomain(Rule.TYPE_NARROWED, definition, email, nullable("a", varchar(9))),
                withDomain(Rule.TYPE_CHANGED, definition, email, nullable("a", INTEGER)));
    }

    private static ColumnType interval(String suffix, int fields, int precision) {
        return builtIn("interval" + suffix, "interval", fields << 16 | precision);
    }

    private static RuleCase type(Rule rule, ColumnType expected, ColumnType actual) {
        return column(rule, nullable("a", expected), nullable("a", actual));
    }

    private static RuleCase withDomain(Rule rule, Domain domain, Column expected, Column actual) {
        return new RuleCase(rule, snapshot(domain, table("t", expected)), snapshot(domain, table("t", actual)));
    }
}
