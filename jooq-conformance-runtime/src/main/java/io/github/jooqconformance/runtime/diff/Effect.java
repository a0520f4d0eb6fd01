package io.github.jooqconformance.runtime.diff;

/** What the running application notices, in one sentence with the SQLSTATE that it would meet. */
enum Effect {
    RELATION_UNKNOWN(Impact.READS_FAIL, "Every statement on it fails (42P01)."),
    COLUMN_UNKNOWN(Impact.READS_FAIL, "Every statement that names the column fails (42703)."),
    NAMES_SWAPPED(
            Impact.READS_FAIL,
            "Statements meet the one where they mean the other: they fail (42703, 42804, 22001), or read and write the"
                    + " wrong values."),
    TYPE_UNKNOWN(Impact.READS_FAIL, "Statements that cast to the type fail (42704)."),
    VALUE_OF_OTHER_TYPE(
            Impact.READS_FAIL,
            "Values may not convert to the generated Java type, and bound values not to the column's type (42804, 42883)."),
    VALUE_OUT_OF_RANGE(
            Impact.READS_FAIL,
            "Rows with values beyond the range of the generated Java type cannot be read; all others can."),
    NULL_READ(Impact.READS_FAIL, "Rows may hold NULL where the generated code promises a value."),
    VALUE_NOT_READ(
            Impact.READS_FAIL,
            "Rows are read without the column's value, and lose it where they are written back whole."),
    FIELD_NOT_READ(
            Impact.READS_FAIL,
            "Rows are read without a value for the field, and statements that name it fail (42703)."),
    VALUE_NOT_CONVERTED(
            Impact.READS_FAIL, "Values of the column do not convert to the field's type and back as they are."),
    VALUE_DAMAGED(
            Impact.READS_FAIL,
            "Values that the field's type cannot hold are refused, cut or rounded; all others are read."),
    LABEL_NOT_CONVERTED(Impact.READS_FAIL, "Rows with this label cannot be read; all others can."),
    NULL_NOT_EXPECTED(Impact.READS_FAIL, "Rows may hold NULL where the class promises a value."),
    LABEL_UNKNOWN(
            Impact.READS_FAIL,
            "Writes of the label, and comparisons with it, fail (22P02); rows with it are read as if it were NULL."),
    LABEL_UNREADABLE(
            Impact.READS_FAIL,
            "Rows with this label are read as if it were NULL, since the generated enum lacks it; all others are read as before."),

    COMPOSITE_MALFORMED(
            Impact.READS_FAIL, "Values have more or fewer attributes than the code reads and writes (22P02, 42846)."),
    ATTRIBUTES_CONFUSED(
            Impact.READS_FAIL, "Values are read and written by position, and so under the wrong attributes (22P02)."),
    NUMBER_OUT_OF_RANGE(
            Impact.READS_FAIL, "Numbers beyond the former type cannot be read, once the sequence gets there."),
    ROUTINE_UNKNOWN(Impact.READS_FAIL, "Every statement that calls it fails (42883)."),
    CALL_REFUSED(Impact.READS_FAIL, "Every statement that calls it fails (42809)."),
    ARGUMENT_UNKNOWN(
            Impact.READS_FAIL,
            "Calls that name an argument, or leave one to its default, fail (42883) or act otherwise."),
    EXTENSION_UNKNOWN(Impact.READS_FAIL, "Statements that use its types, functions or operators fail (42704, 42883)."),
    EXTENSION_ELSEWHERE(
            Impact.READS_FAIL,
            "Statements that rely on the search path to find its types, functions or operators fail (42704, 42883)."),

    READ_FORBIDDEN(Impact.READS_FAIL, "The role of the application may not read it (42501)."),
    SCHEMA_FORBIDDEN(Impact.READS_FAIL, "The role of the application may not use anything in the schema (42501)."),
    RIGHTS_NEEDED(
            Impact.READS_FAIL,
            "The role of the application needs rights of its own on what the view reads, or its statements fail (42501),"
                    + " and policies decide which rows it meets there."),

    VALUE_REQUIRED(Impact.WRITES_FAIL, "Inserts by code that gives the column no value fail (23502)."),
    NULL_REFUSED(Impact.WRITES_FAIL, "Writes of NULL fail (23502)."),
    VALUE_TOO_LARGE(
            Impact.WRITES_FAIL,
            "Values that no longer fit are refused (22001, 22003, 22026); surplus fraction digits are rounded off."),
    VALUE_COMPUTED(Impact.WRITES_FAIL, "Statements that give the column a value fail (428C9)."),
    RELATION_READ_ONLY(Impact.WRITES_FAIL, "Every write fails (42809)."),
    RELATION_MAY_BE_READ_ONLY(Impact.WRITES_FAIL, "Writes fail unless the view is updatable (55000)."),
    DUPLICATES_ACCEPTED(Impact.WRITES_FAIL, "Duplicates are accepted, and ON CONFLICT on these columns fails (42P10)."),
    DUPLICATES_REFUSED(Impact.WRITES_FAIL, "Rows that were no duplicates are refused (23505)."),
    REFERENCE_REQUIRED(
            Impact.WRITES_FAIL, "Rows that refer to nothing, and deletes of rows referred to, are refused (23503)."),
    REFERENCE_ACTS_OTHERWISE(
            Impact.WRITES_FAIL, "Deletes and updates of rows referred to are refused (23503) or spread otherwise."),
    CHECKED_AT_OTHER_TIME(
            Impact.WRITES_FAIL,
            "Violations surface at another moment, so the order of writes may be refused; a deferrable key serves no ON"
                    + " CONFLICT (55000)."),
    CONFLICT_NOT_NAMED(
            Impact.WRITES_FAIL,
            "The same rows are duplicates as before; only ON CONFLICT ON CONSTRAINT, which names it, fails (42704)."),
    KEY_DIFFERS(
            Impact.WRITES_FAIL,
            "Other rows count as duplicates (23505), and ON CONFLICT on the expected columns fails (42P10)."),
    REFERENCE_DIFFERS(
            Impact.WRITES_FAIL, "References are checked against other rows, so writes may be refused (23503)."),
    VALIDATION_DIFFERS(
            Impact.WRITES_FAIL,
            "Rows that the generated validation accepts may be refused (23514), and rows that it refuses accepted."),
    ROWS_REFUSED(Impact.WRITES_FAIL, "Rows that the generated validation accepts are refused (23514)."),
    LABEL_REFUSED(Impact.WRITES_FAIL, "Writes of the label, and comparisons with it, fail (22P02)."),
    ENUM_CAST_REFUSED(Impact.WRITES_FAIL, "Statements that bind a value of the generated enum fail (42704)."),

    VALID_VALUE_REFUSED(
            Impact.WRITES_FAIL, "Values that are valid by the class are refused (22001, 22003, 23514) or rounded off."),

    STORED_VALUE_INVALID(Impact.VALIDATION_STALE, "Rows may hold values that are not valid by the class."),

    WRITE_FORBIDDEN(Impact.WRITES_FAIL, "The role of the application may not write it so (42501)."),
    NUMBER_FORBIDDEN(
            Impact.WRITES_FAIL,
            "Inserts that give the column no value fail, for the role may not use its sequence (42501)."),
    CONFLICTS_REFUSED(Impact.WRITES_FAIL, "Rows that did not conflict are refused (23P01)."),
    ROWS_UNPLACED(Impact.WRITES_FAIL, "Rows that no partition takes are refused (23514)."),
    ROWS_OUT_OF_BOUNDS(Impact.WRITES_FAIL, "Rows outside the bounds of the partition are refused (23514)."),
    SEQUENCE_UNKNOWN(Impact.WRITES_FAIL, "Statements that take a number from it fail (42P01)."),
    NUMBERS_RUN_OUT(
            Impact.WRITES_FAIL,
            "It comes to its end elsewhere, where writes fail (2200H) or numbers come again (23505)."),
    NUMBERS_COLLIDE(
            Impact.WRITES_FAIL, "Code that takes several numbers at once may take one that others took (23505)."),
    CALL_ACTS_OTHERWISE(
            Impact.WRITES_FAIL,
            "Calls may be refused (42501), or give NULL where they did not, or the other way round."),
    TRIGGER_ACTS(Impact.WRITES_FAIL, "Rows may be written otherwise than by the statement, or be refused."),
    ROWS_HIDDEN(
            Impact.WRITES_FAIL,
            "Rows that no policy lets through are missing from reads without an error, and writes of them fail (42501)."),
    POLICY_DIFFERS(
            Impact.WRITES_FAIL,
            "Other rows than before are missing from reads, and writes of other rows fail (42501)."),

    HIDDEN_ROWS_REFUSED(Impact.WRITES_FAIL, "Writes through the view of rows that it does not show fail (44000)."),

    VALIDATION_TOO_STRICT(
            Impact.VALIDATION_STALE, "The generated validation refuses values that the database accepts."),
    REFERENCES_UNCHECKED(Impact.VALIDATION_STALE, "Rows that refer to nothing are accepted."),
    RULE_UNCHECKED(Impact.VALIDATION_STALE, "Rows that the model calls invalid are accepted."),
    TRIGGER_SILENT(
            Impact.VALIDATION_STALE, "Rows are written as statements give them: nothing is computed or refused by it."),
    ROWS_EXPOSED(Impact.VALIDATION_STALE, "Rows that policies kept from some roles are theirs to read and write."),

    HIDDEN_ROWS_ACCEPTED(
            Impact.VALIDATION_STALE, "Rows that the view does not show are accepted when written through it."),
    RIGHTS_OF_OWNER(
            Impact.VALIDATION_STALE,
            "The rights of the view's owner are enough for everyone who uses it, and let through rows that policies kept"
                    + " from some roles."),

    INDEX_UNUSED(Impact.SLOWER, "Queries that relied on the index read more than they need."),
    CONDITIONS_DEFERRED(
            Impact.SLOWER,
            "Conditions that might tell of a row are tested after those of the view, so that they use no index."),

    CLASS_OF_OTHER_SCHEMA(
            Impact.VALIDATION_STALE,
            "The class is not of the same generation as the manifest, which the database was compared with."),
    CLASS_CHANGED(
            Impact.VALIDATION_STALE,
            "The class was changed since it was generated, so that it may expect another schema than the manifest."),

    PARTITION_UNKNOWN(
            Impact.NONE,
            "Rows go through the partitioned table; only a statement that names the partition fails (42P01)."),
    PARTITION_APART(Impact.NONE, "Its rows are no longer among those of the partitioned table."),
    OTHER_ROWS(Impact.NONE, "Reads give other rows or values without an error."),
    CONDITIONS_LEAK(
            Impact.NONE,
            "No statement fails for it, but functions in its conditions may see rows that the view hides."),
    OTHER_RESULT(Impact.NONE, "No statement fails for it, but calls may give other results."),
    TRIGGERS_APART(Impact.NONE, "No statement can call it, and what becomes of its triggers is told of them."),
    EXTENSION_BEHIND(Impact.NONE, "Nothing, unless the code relies on what only the newer version brings."),
    POLICY_IDLE(Impact.NONE, "Nothing, while row-level security is off."),
    OTHER_VALUE(Impact.NONE, "Rows inserted without a value for the column hold another one than the code expects."),
    OTHER_ORDER(Impact.NONE, "Comparisons and sort orders come out differently."),
    OTHER_NAME(Impact.NONE, "Code that goes by the name, such as an error handler, does not recognise it."),
    CLASS_NOT_COMPARED(Impact.NONE, "Whatever differs between the class and its table goes unnoticed."),
    FIELD_NOT_COMPARED(Impact.NONE, "Whatever differs between the field and its column goes unnoticed."),
    TYPE_NOT_COMPARED(Impact.NONE, "Whether values convert is for the application's own converters to say."),
    UNNOTICED(Impact.NONE, "The running code does not notice.");

    private final Impact impact;
    private final String sentence;

    Effect(Impact impact, String sentence) {
        this.impact = impact;
        this.sentence = sentence;
    }

    Impact impact() {
        return impact;
    }

    String sentence() {
        return sentence;
    }
}
