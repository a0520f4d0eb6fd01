package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.mapping.ExactTime;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DataType;
import org.jooq.Domain;
import org.jooq.EnumType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.UDTRecord;
import org.jooq.impl.DSL;

/** What jOOQ's class states of a column's type: often all of it, sometimes no more than one of a few. */
final class StatedType {
    /** A precision of time that jOOQ also states where there is none. */
    private static final int MICROSECONDS = 6;

    /** jOOQ takes the 11 bits of a negative scale for a positive one. */
    private static final int SCALES = 2048;

    private static final int GREATEST_SCALE = 1000;

    /** The converters and bindings that leave a type what it is. */
    private static final Set<String> KNOWN_PACKAGES =
            Set.of(DSL.class.getPackageName(), ExactTime.class.getPackageName());

    private static final Pattern QUALIFIED =
            Pattern.compile("\"(?<schema>(?:[^\"]|\"\")*)\"\\.\"(?<name>(?:[^\"]|\"\")*)\"");

    private final boolean isStated;
    private final boolean array;
    private final DataType<?> element;
    private final Optional<QualifiedName> domain;
    private final StatedNames names;

    private StatedType(boolean isStated, DataType<?> type, Optional<QualifiedName> domain, StatedNames names) {
        this.isStated = isStated;
        this.array = type.isArray();
        this.element = StatedTypes.element(type);
        this.domain = domain;
        this.names = names;
    }

    /** What is stated of a column's type; nothing, if the user replaced it by one of his own. */
    static StatedType of(Field<?> field, StatedNames names) {
        var type = field.getDataType();
        return new StatedType(
                !isConverted(field),
                type,
                Optional.<Domain<?>>ofNullable(StatedTypes.element(type).getDomain())
                        .map(names::type),
                names);
    }

    /** What is stated of the type that a domain is made of. */
    static StatedType of(Domain<?> domain, StatedNames names) {
        return new StatedType(true, domain.getDataType(), Optional.empty(), names);
    }

    private static boolean isConverted(Field<?> field) {
        var converter = field.getConverter();
        return !converter.fromType().equals(converter.toType())
                || isForeign(converter.getClass())
                || isForeign(field.getBinding().getClass());
    }

    private static boolean isForeign(Class<?> type) {
        return !KNOWN_PACKAGES.contains(type.getPackageName());
    }

    /** The column's type, were the model right in all that it states: the actual one if it is. */
    ColumnType over(ColumnType actual, SchemaSnapshot snapshot) {
        if (!isStated || domain.filter(actual.name()::equals).isPresent()) {
            return actual;
        }
        var base = base(actual, snapshot);
        return domain.filter(name -> snapshot.findDomain(name).isPresent())
                .map(name -> named(name, TypeKind.DOMAIN))
                .or(() -> expected(base).filter(type -> !type.equals(base)))
                .orElse(actual);
    }

    /** The type as far as it is known without the actual one. */
    ColumnType alone() {
        return expected(named(new QualifiedName("", ""), TypeKind.PSEUDO))
                .orElseGet(() -> named(new QualifiedName("", element.getTypeName()), TypeKind.PSEUDO));
    }

    private static ColumnType base(ColumnType type, SchemaSnapshot snapshot) {
        var chain = snapshot.domainChain(type);
        if (chain.isEmpty()) {
            return type;
        }
        var base = chain.get(chain.size() - 1).base();
        return new ColumnType(
                base.sql(), base.name(), base.kind(), base.modifier(), type.array() || base.array(), base.collation());
    }

    /** The given type if it is what is stated; else the one that is; empty if nothing is known. */
    private Optional<ColumnType> expected(ColumnType actual) {
        var javaType = element.getType();
        if (EnumType.class.isAssignableFrom(javaType)) {
            return StatedEnum.of(javaType, names).map(type -> same(type.name(), TypeKind.ENUM, actual));
        }
        if (UDTRecord.class.isAssignableFrom(javaType)) {
            return udt().map(name -> same(name, TypeKind.COMPOSITE, actual));
        }
        var jooqName = element.getTypeName(DSL.using(SQLDialect.POSTGRES).configuration());
        var known = JooqType.findByName(jooqName.toLowerCase(Locale.ROOT));
        return known.isPresent() ? expected(known.get(), actual) : other(actual);
    }

    private Optional<QualifiedName> udt() {
        var name = element.getQualifiedName();
        return name.qualified() ? Optional.of(names.type(name.qualifier().last(), name.last())) : Optional.empty();
    }

    /** What jOOQ does not know is of Java's type Object, and keeps its name. The schema's is that of generation. */
    private Optional<ColumnType> other(ColumnType actual) {
        var name = QUALIFIED.matcher(element.getTypeName());
        if (element.getType() != Object.class || !name.matches() || isVector(actual)) {
            return Optional.empty();
        }
        var stated = new QualifiedName(unquoted(name.group("schema")), unquoted(name.group("name")));
        var isSame = actual.name().name().equals(stated.name()) && actual.array() == array;
        return Optional.of(isSame ? actual : named(stated, TypeKind.BASE));
    }

    private static String unquoted(String identifier) {
        return identifier.replace("\"\"", "\"");
    }

    /** jOOQ takes these for arrays, and cuts their names. */
    private static boolean isVector(ColumnType actual) {
        return actual.isBuiltIn("int2vector") || actual.isBuiltIn("oidvector");
    }

    private ColumnType same(QualifiedName name, TypeKind kind, ColumnType actual) {
        return actual.name().equals(name) && actual.array() == array ? actual : named(name, kind);
    }

    private ColumnType named(QualifiedName name, TypeKind kind) {
        // format_type leaves out the schema of what is PostgreSQL's own.
        var isSystem =
                name.schema().equals(ColumnType.SYSTEM_SCHEMA) || name.schema().isEmpty();
        var sql = isSystem ? QualifiedName.quoted(name.name()) : name.toString();
        return new ColumnType(sql + (array ? "[]" : ""), name, kind, -1, array, Optional.empty());
    }

    private Optional<ColumnType> expected(JooqType stated, ColumnType actual) {
        if (actual.array() == array && stated.isCalled(actual)) {
            return Optional.of(stated.isExactly(actual) ? limited(stated, actual) : actual);
        }
        // A column of a type that jOOQ does not know may have been declared to be text.
        var isText = (stated == JooqType.VARYING || stated == JooqType.TEXT) && !element.lengthDefined();
        if (isText && actual.kind() == TypeKind.BASE && !JooqType.knows(actual)) {
            return Optional.of(actual);
        }
        return Optional.of(limited(stated, stated.unlimited(array)));
    }

    private ColumnType limited(JooqType stated, ColumnType actual) {
        return switch (stated) {
            case NUMERIC -> digits(stated, actual);
            case CHARACTER, VARYING -> limited(stated, length(), actual);
            case TIME, TIME_THERE, TIMESTAMP, TIMESTAMP_THERE -> seconds(stated, actual);
            default -> actual;
        };
    }

    private OptionalInt length() {
        return element.lengthDefined() && element.length() > 0 ? OptionalInt.of(element.length()) : OptionalInt.empty();
    }

    private ColumnType limited(JooqType stated, OptionalInt limit, ColumnType actual) {
        if (limit.equals(stated.limit(actual))) {
            return actual;
        }
        return limit.isPresent() ? stated.limited(limit.getAsInt(), array) : stated.unlimited(array);
    }

    private ColumnType seconds(JooqType stated, ColumnType actual) {
        var precision = element.precisionDefined() ? element.precision() : 0;
        var isSame = precision == MICROSECONDS && stated.limit(actual).orElse(MICROSECONDS) == MICROSECONDS;
        // None is stated for whole seconds, for arrays, and wherever jOOQ cannot tell.
        return precision == 0 || isSame ? actual : limited(stated, OptionalInt.of(precision), actual);
    }

    private ColumnType digits(JooqType stated, ColumnType actual) {
        if (!element.precisionDefined() || element.precision() == 0) {
            return actual.precision().isEmpty() ? actual : stated.unlimited(array);
        }
        int precision = element.precision();
        int scale = element.scaleDefined() ? element.scale() : 0;
        int signed = scale > GREATEST_SCALE ? scale - SCALES : scale;
        var isSame = actual.precision().equals(OptionalInt.of(precision))
                && actual.scale().equals(OptionalInt.of(signed));
        return isSame ? actual : stated.limited(precision, signed, array);
    }
}
