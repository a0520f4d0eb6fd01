package io.github.jooqconformance.generator;

import io.github.jooqconformance.runtime.mapping.ExactNumeric;
import io.github.jooqconformance.runtime.mapping.ExactTime;
import io.github.jooqconformance.runtime.mapping.OwnType;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.SQLDialect;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaWriter;
import org.jooq.impl.DefaultDataType;
import org.jooq.meta.DataTypeDefinition;
import org.jooq.meta.Database;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.TypedElementDefinition;
import org.jooq.meta.UDTDefinition;

/** jOOQ's Java generator, with the types of columns that jOOQ itself could not compile, read or write. */
abstract class TypeMendingJavaGenerator extends GuardedJavaGenerator {
    /** The functions of {@link ExactTime}, by the types of the values. Those for arrays are their plurals. */
    private static final Map<String, String> EXACT_TIMES = Map.of(
            LocalDate.class.getName(), "date",
            LocalTime.class.getName(), "time",
            OffsetTime.class.getName(), "timetz",
            LocalDateTime.class.getName(), "timestamp",
            OffsetDateTime.class.getName(), "timestamptz");

    /** The types that jOOQ takes for others, as it names them, with the names under which values of theirs are sent. */
    private static final Map<String, String> MISTAKEN = Map.of(
            "bit", "varbit",
            "bit varying", "varbit",
            "varbit", "varbit",
            "xid", "xid",
            "cid", "cid",
            "money", "money");

    /** What arrays are of as a whole, by what jOOQ takes them for. */
    private static final Map<String, String> JAVA_TIMES = Map.of(
            Date[].class.getCanonicalName(), LocalDate[].class.getCanonicalName(),
            Time[].class.getCanonicalName(), LocalTime[].class.getCanonicalName(),
            Timestamp[].class.getCanonicalName(), LocalDateTime[].class.getCanonicalName());

    /** The types of the columns of the table that is being generated, but those that the user forces. */
    private final Set<DataTypeDefinition> ofColumns = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The same of the attributes of a composite type. */
    private final Set<DataTypeDefinition> ofAttributes = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    protected void generateTable(TableDefinition table, JavaWriter out) {
        ofColumns.addAll(definedTypes(table.getColumns()));
        super.generateTable(table, out);
        ofColumns.clear();
    }

    @Override
    protected void generateUDT(UDTDefinition type, JavaWriter out) {
        ofAttributes.addAll(definedTypes(type.getAttributes()));
        super.generateUDT(type, out);
        ofAttributes.clear();
    }

    /** Attributes that a statement names are read like columns. */
    @Override
    protected void generateUDTPath(UDTDefinition type, JavaWriter out) {
        ofColumns.addAll(definedTypes(type.getAttributes()));
        super.generateUDTPath(type, out);
        ofColumns.clear();
    }

    private static List<DataTypeDefinition> definedTypes(List<? extends TypedElementDefinition<?>> elements) {
        return elements.stream().map(TypedElementDefinition::getDefinedType).toList();
    }

    /** jOOQ's type of a column, but one that reads and writes all that PostgreSQL has. */
    @Override
    protected String getJavaTypeReference(Database database, DataTypeDefinition type, JavaWriter out) {
        var reference = mendedReference(database, type, out);
        var exact = EXACT_TIMES.get(getJavaType(type, out).replace("[]", ""));
        if (exact != null && ofAttributes.contains(type)) {
            return "%s.attribute(%s)".formatted(out.ref(ExactTime.class), exactTime(exact, type, reference, out));
        }
        if (!ofColumns.contains(type)) {
            return reference;
        }
        if (exact != null) {
            return exactTime(exact, type, reference, out);
        }
        if (isArrayOf(BigDecimal.class, getJavaType(type, out))) {
            return "%s.numerics(%s)".formatted(out.ref(ExactNumeric.class), reference);
        }
        var own = MISTAKEN.get(type.getType().replace(" ARRAY", ""));
        return own == null ? reference : "%s.of(%s, \"%s\")".formatted(out.ref(OwnType.class), reference, own);
    }

    private static boolean isArrayOf(Class<?> element, String javaType) {
        return javaType.endsWith("[]") && javaType.replace("[]", "").equals(element.getName());
    }

    private String exactTime(String function, DataTypeDefinition type, String reference, JavaWriter out) {
        var plural = getJavaType(type, out).endsWith("[]") ? "s" : "";
        return "%s.%s%s(%s)".formatted(out.ref(ExactTime.class), function, plural, reference);
    }

    /**
     * jOOQ takes a column whose domain is over an array for an array of such arrays, and reads nulls from it. What a
     * domain is an array of it takes for dates and times of {@code java.sql}.
     */
    @Override
    protected String getJavaType(DataTypeDefinition type, JavaWriter out, Mode udtMode) {
        var javaType = super.getJavaType(type, out, udtMode);
        var mended = isTakenForArrayOfArrays(type, javaType) ? withoutArray(javaType) : javaType;
        return generateJavaTimeTypes() && type.getConverter() == null && type.getBinding() == null
                ? JAVA_TIMES.getOrDefault(mended, mended)
                : mended;
    }

    private static boolean isTakenForArrayOfArrays(DataTypeDefinition type, String javaType) {
        return javaType.endsWith("[][]") && isOfDomainOverArray(type);
    }

    /** Whether it is a domain whose base is an array, and not an array of a domain. */
    private static boolean isOfDomainOverArray(DataTypeDefinition type) {
        var database = type.getDatabase();
        return type.getQualifiedUserType() != null
                && database.isArrayType(type.getType())
                && database.getDomain(type.getSchema(), type.getQualifiedUserType()) != null
                && !type.getType().startsWith(type.getUserType() + " ");
    }

    private static String withoutArray(String javaType) {
        return javaType.substring(0, javaType.length() - "[]".length());
    }

    /**
     * jOOQ writes the type of a domain over an array as if it were over no array, which does not compile, and that of
     * an array of timestamps as if they were of whole seconds, to which it would round them.
     */
    private String mendedReference(Database database, DataTypeDefinition type, JavaWriter out) {
        var reference = withoutDomain(database, type, out, super.getJavaTypeReference(database, type, out))
                .replace("LOCALDATETIME(0).array()", "LOCALDATETIME.array()");
        if (isTakenForArrayOfArrays(type, super.getJavaType(type, out, Mode.RECORD))) {
            reference = reference.replace("getDataType().array()", "getDataType()");
        }
        var javaType = getJavaType(type, out);
        if (!javaType.endsWith("[]")
                || javaType.equals("byte[]")
                || reference.contains(".array()")
                || reference.contains(".getDataType()")) {
            return reference;
        }
        var element = withoutArray(javaType);
        return "%s.getDataType(%s.POSTGRES, %s.class).array()"
                .formatted(out.ref(DefaultDataType.class), out.ref(SQLDialect.class), out.ref(element));
    }

    /**
     * Of a domain over an enum or a composite type, the type itself, as which jOOQ sends its values anyway. To set the
     * constant of such a domain, jOOQ asks the schema for the type's name, and the schema asks all tables, which would
     * find the constant not set yet.
     *
     * @see DomainOrder
     */
    private String withoutDomain(Database database, DataTypeDefinition type, JavaWriter out, String reference) {
        var domain = database.getDomain(type.getSchema(), type.getQualifiedUserType());
        if (domain == null || !asksTheSchema(domain.getType(resolver(out)))) {
            return reference;
        }
        var constant = Pattern.quote(getStrategy().getJavaIdentifier(domain) + ".getDataType()");
        var base = super.getJavaTypeReference(database, domain.getType(resolver(out)), out);
        return reference.replaceAll("(\\w+\\.)*\\b" + constant, Matcher.quoteReplacement(base));
    }

    private static boolean asksTheSchema(DataTypeDefinition type) {
        var database = type.getDatabase();
        var name = type.getQualifiedUserType();
        return database.getEnum(type.getSchema(), name) != null || database.getUDT(type.getSchema(), name) != null;
    }
}
