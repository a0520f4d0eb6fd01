package io.github.jooqconformance.generator;

import io.github.jooqconformance.runtime.mapping.ExactTime;
import io.github.jooqconformance.runtime.mapping.OwnType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.SQLDialect;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaWriter;
import org.jooq.impl.DefaultDataType;
import org.jooq.meta.DataTypeDefinition;
import org.jooq.meta.Database;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.TypedElementDefinition;

/** jOOQ's Java generator, with the types of columns that jOOQ itself could not compile, read or write. */
abstract class TypeMendingJavaGenerator extends GuardedJavaGenerator {
    /** The functions of {@link ExactTime}, by the types of the values. */
    private static final Map<String, String> EXACT_TIMES = Map.of(
            LocalDate.class.getName(), "date",
            LocalTime.class.getName(), "time",
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

    /** The types of the columns of the table that is being generated, but those that the user forces. */
    private final Set<DataTypeDefinition> ofColumns = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    protected void generateTable(TableDefinition table, JavaWriter out) {
        table.getColumns().stream().map(TypedElementDefinition::getDefinedType).forEach(ofColumns::add);
        super.generateTable(table, out);
        ofColumns.clear();
    }

    /** jOOQ's type of a column, but for dates and times one that reads and writes all of them. */
    @Override
    protected String getJavaTypeReference(Database database, DataTypeDefinition type, JavaWriter out) {
        var reference = mendedReference(database, type, out);
        if (!ofColumns.contains(type)) {
            return reference;
        }
        var exact = EXACT_TIMES.get(getJavaType(type, out));
        if (exact != null) {
            return "%s.%s(%s)".formatted(out.ref(ExactTime.class), exact, reference);
        }
        var own = MISTAKEN.get(type.getType());
        return own == null ? reference : "%s.of(%s, \"%s\")".formatted(out.ref(OwnType.class), reference, own);
    }

    /** jOOQ takes a column whose domain is over an array for an array of such arrays, and reads nulls from it. */
    @Override
    protected String getJavaType(DataTypeDefinition type, JavaWriter out, Mode udtMode) {
        var javaType = super.getJavaType(type, out, udtMode);
        return isTakenForArrayOfArrays(type, javaType) ? withoutArray(javaType) : javaType;
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
        var reference = super.getJavaTypeReference(database, type, out)
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
}
