package io.github.jooqconformance.generator;

import org.jooq.SQLDialect;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaWriter;
import org.jooq.impl.DefaultDataType;
import org.jooq.meta.DataTypeDefinition;
import org.jooq.meta.Database;

/** jOOQ's Java generator, with the types of columns that jOOQ itself could not compile, read or write. */
abstract class TypeMendingJavaGenerator extends GuardedJavaGenerator {
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
    @Override
    protected String getJavaTypeReference(Database database, DataTypeDefinition type, JavaWriter out) {
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
