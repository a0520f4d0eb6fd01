package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a field states, against one column {@code a}: which rule it breaks, if any. */
@NullUnmarked
class ConstraintTest {
    interface Late {}

    @ConformsTo("t")
    record Plain(String a) {}

    @ConformsTo("t")
    record Int(int a) {}

    @ConformsTo("t")
    record Boxed(Integer a) {}

    @ConformsTo("t")
    record NotNullText(@NotNull String a) {}

    @ConformsTo("t")
    record NotNullLate(@NotNull(groups = Late.class) String a) {}

    @ConformsTo("t")
    record NotBlankText(@NotBlank String a) {}

    @ConformsTo("t")
    record NotEmptyText(@NotEmpty String a) {}

    @ConformsTo("t")
    record NotNullColumn(@Column(nullable = false) String a) {}

    @ConformsTo("t")
    record Mandatory(@Basic(optional = false) String a) {}

    @ConformsTo("t")
    record Maybe(@Nullable String a) {}

    @ConformsTo("t")
    static class MaybeArray {
        String @Nullable [] a;
    }

    @ConformsTo("t")
    static class MaybeElements {
        @Nullable
        String[] a;
    }

    @ConformsTo("t")
    record Wrapped(Optional<String> a) {}

    @ConformsTo("t")
    record WrappedInt(OptionalInt a) {}

    @NullMarked
    @ConformsTo("t")
    record Marked(String a) {}

    @NullMarked
    @ConformsTo("t")
    record MarkedMaybe(@Nullable String a) {}

    static Stream<Arguments> nulls() {
        return Stream.of(
                Arguments.of(Plain.class, "text", ""),
                Arguments.of(Plain.class, "text not null", ""),
                Arguments.of(Int.class, "int not null", ""),
                Arguments.of(Int.class, "int", "FIELD_REFUSES_NULL Int.a: int | integer"),
                Arguments.of(Int.class, "int check (a is not null)", ""),
                Arguments.of(Int.class, "int check (a is not null and a > 0)", ""),
                Arguments.of(
                        Int.class, "int check (a is not null or a > 0)", "FIELD_REFUSES_NULL Int.a: int | integer"),
                Arguments.of(Int.class, "int generated always as identity", ""),
                Arguments.of(Boxed.class, "int generated always as identity", ""),
                Arguments.of(Int.class, "present", ""),
                Arguments.of(NotNullText.class, "text not null", ""),
                Arguments.of(NotNullText.class, "text", "FIELD_REFUSES_NULL NotNullText.a: String @NotNull | text"),
                Arguments.of(
                        NotNullText.class,
                        "text default 'x'",
                        "FIELD_REFUSES_NULL NotNullText.a: String @NotNull | text default 'x'::text"),
                Arguments.of(NotNullLate.class, "text", ""),
                Arguments.of(NotBlankText.class, "text", "FIELD_REFUSES_NULL NotBlankText.a: String @NotBlank | text"),
                Arguments.of(NotBlankText.class, "text not null", ""),
                Arguments.of(NotEmptyText.class, "text", "FIELD_REFUSES_NULL NotEmptyText.a: String @NotEmpty | text"),
                Arguments.of(
                        NotNullColumn.class,
                        "text",
                        "FIELD_REFUSES_NULL NotNullColumn.a: String @Column(nullable = false) | text"),
                Arguments.of(NotNullColumn.class, "text not null", ""),
                Arguments.of(
                        Mandatory.class,
                        "text",
                        "FIELD_REFUSES_NULL Mandatory.a: String @Basic(optional = false) | text"),
                Arguments.of(Maybe.class, "text", ""),
                Arguments.of(
                        Maybe.class, "text not null", "FIELD_ALLOWS_NULL Maybe.a: String @Nullable | text not null"),
                Arguments.of(Maybe.class, "text not null default 'x'", ""),
                Arguments.of(
                        MaybeArray.class,
                        "text[] not null",
                        "FIELD_ALLOWS_NULL MaybeArray.a: String[] @Nullable | text[] not null"),
                Arguments.of(MaybeElements.class, "text[] not null", ""),
                Arguments.of(Wrapped.class, "text", ""),
                Arguments.of(
                        Wrapped.class,
                        "text not null",
                        "FIELD_ALLOWS_NULL Wrapped.a: Optional<String> | text not null"),
                Arguments.of(WrappedInt.class, "int", ""),
                Arguments.of(Marked.class, "text not null", ""),
                Arguments.of(Marked.class, "text", "FIELD_REFUSES_NULL Marked.a: String in @NullMarked code | text"),
                Arguments.of(MarkedMaybe.class, "text", ""),
                Arguments.of(
                        MarkedMaybe.class,
                        "text not null",
                        "FIELD_ALLOWS_NULL MarkedMaybe.a: String @Nullable | text not null"));
    }

    @ConformsTo("t")
    record Size10(@Size(max = 10) String a) {}

    @ConformsTo("t")
    record SizeMin(@Size(min = 1) String a) {}

    @ConformsTo("t")
    record SizeLate(@Size(max = 10, groups = Late.class) String a) {}

    @ConformsTo("t")
    record SizeList(@Size(max = 10) List<String> a) {}

    @ConformsTo("t")
    record Length10(@Column(length = 10) String a) {}

    @ConformsTo("t")
    record LengthDefault(@Column(length = 255) String a) {}

    @ConformsTo("t")
    record Matching(@Pattern(regexp = "[a-z]+") String a) {}

    static Stream<Arguments> lengths() {
        return Stream.of(
                Arguments.of(Size10.class, "varchar(10)", ""),
                Arguments.of(Size10.class, "char(10)", ""),
                Arguments.of(Size10.class, "text", ""),
                Arguments.of(Size10.class, "varchar", ""),
                Arguments.of(
                        Size10.class,
                        "varchar(9)",
                        "FIELD_LENGTH_TOO_GREAT Size10.a: String @Size(max = 10) | character varying(9)"),
                Arguments.of(
                        Size10.class,
                        "varchar(11)",
                        "FIELD_LENGTH_TOO_SMALL Size10.a: String @Size(max = 10) | character varying(11)"),
                Arguments.of(
                        Size10.class,
                        "char(5)",
                        "FIELD_LENGTH_TOO_GREAT Size10.a: String @Size(max = 10) | character(5)"),
                Arguments.of(
                        Size10.class,
                        "name_9",
                        "FIELD_LENGTH_TOO_GREAT Size10.a: String @Size(max = 10) | public.name_9"),
                Arguments.of(Size10.class, "text check (char_length(a) <= 10)", ""),
                Arguments.of(Size10.class, "text check (length(a) < 11)", ""),
                Arguments.of(
                        Size10.class,
                        "text check (char_length(a) between 1 and 20)",
                        "FIELD_LENGTH_TOO_SMALL Size10.a: String @Size(max = 10) | text"),
                Arguments.of(SizeMin.class, "varchar(3)", ""),
                Arguments.of(SizeLate.class, "varchar(3)", ""),
                Arguments.of(SizeList.class, "varchar(3)[]", ""),
                Arguments.of(
                        Length10.class,
                        "varchar(9)",
                        "FIELD_LENGTH_TOO_GREAT Length10.a: String @Column(length = 10) | character varying(9)"),
                Arguments.of(LengthDefault.class, "varchar(9)", ""),
                Arguments.of(Matching.class, "text check (a ~ '^[A-Z]+$')", ""));
    }

    @ConformsTo("t")
    record Digits42(@Digits(integer = 4, fraction = 2) BigDecimal a) {}

    @ConformsTo("t")
    record Precision62(@Column(precision = 6, scale = 2) BigDecimal a) {}

    @ConformsTo("t")
    record Precision6(@Column(precision = 6) BigDecimal a) {}

    @ConformsTo("t")
    record NoPrecision(@Column(name = "a") BigDecimal a) {}

    static Stream<Arguments> digits() {
        return Stream.of(
                Arguments.of(Digits42.class, "numeric(6,2)", ""),
                Arguments.of(Digits42.class, "numeric", ""),
                Arguments.of(Digits42.class, "int", ""),
                Arguments.of(
                        Digits42.class,
                        "numeric(5,2)",
                        "FIELD_DIGITS_TOO_MANY Digits42.a: BigDecimal @Digits(fraction = 2, integer = 4) | numeric(5,2)"),
                Arguments.of(
                        Digits42.class,
                        "numeric(8,4)",
                        "FIELD_DIGITS_TOO_FEW Digits42.a: BigDecimal @Digits(fraction = 2, integer = 4) | numeric(8,4)"),
                Arguments.of(
                        Digits42.class,
                        "numeric(6,1)",
                        "FIELD_DIGITS_TOO_MANY Digits42.a: BigDecimal @Digits(fraction = 2, integer = 4) | numeric(6,1);"
                                + "FIELD_DIGITS_TOO_FEW Digits42.a: BigDecimal @Digits(fraction = 2, integer = 4) | numeric(6,1)"),
                Arguments.of(Precision62.class, "numeric(6,2)", ""),
                Arguments.of(
                        Precision62.class,
                        "numeric(7,2)",
                        "FIELD_DIGITS_TOO_FEW Precision62.a: BigDecimal @Column(precision = 6, scale = 2) | numeric(7,2)"),
                Arguments.of(Precision6.class, "numeric(6)", ""),
                Arguments.of(NoPrecision.class, "numeric(6,2)", ""));
    }

    @ConformsTo("t")
    record Min1(@Min(1) Integer a) {}

    @ConformsTo("t")
    record Max9(@Max(9) Integer a) {}

    @ConformsTo("t")
    record From1To9(@Min(1) @Max(9) Integer a) {}

    @ConformsTo("t")
    record PositiveInt(@Positive Integer a) {}

    @ConformsTo("t")
    record PositiveNumber(@Positive BigDecimal a) {}

    @ConformsTo("t")
    record ZeroUp(@PositiveOrZero BigDecimal a) {}

    @ConformsTo("t")
    record NegativeInt(@Negative Integer a) {}

    @ConformsTo("t")
    record ZeroDown(@NegativeOrZero Integer a) {}

    @ConformsTo("t")
    record Decimals(
            @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("9.5")
            BigDecimal a) {}

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of(Min1.class, "int", ""),
                Arguments.of(Min1.class, "int check (a >= 1)", ""),
                Arguments.of(Min1.class, "int check (a > 0)", ""),
                Arguments.of(Min1.class, "int check (0 < a)", ""),
                Arguments.of(Min1.class, "int check (a > 0 or a is null)", ""),
                Arguments.of(Min1.class, "int check (a > 0.5)", ""),
                Arguments.of(Min1.class, "bigint check (a > 0)", "FIELD_TYPE_TOO_NARROW Min1.a: Integer | bigint"),
                Arguments.of(Min1.class, "int check (a <> 3)", ""),
                Arguments.of(Min1.class, "int check (a <= 5)", ""),
                Arguments.of(Min1.class, "int check (a > 0 or a < -9)", ""),
                Arguments.of(
                        Min1.class,
                        "int check (a >= 0)",
                        "FIELD_RANGE_TOO_NARROW Min1.a: Integer @Min(1) | integer check (a >= 0)"),
                Arguments.of(Min1.class, "int check (a >= 0 and a % 5 = 1)", ""),
                Arguments.of(
                        Min1.class,
                        "int check (a >= 2 and a % 5 = 1)",
                        "FIELD_RANGE_TOO_WIDE Min1.a: Integer @Min(1) | integer check (a >= 2)"),
                Arguments.of(
                        Min1.class,
                        "int check (a > 4) check (a > 6)",
                        "FIELD_RANGE_TOO_WIDE Min1.a: Integer @Min(1) | integer check (a > 6)"),
                Arguments.of(Min1.class, "int check (a > b)", ""),
                Arguments.of(Min1.class, "positive", ""),
                Arguments.of(Min1.class, "int check (a >= 0) not enforced", ""),
                Arguments.of(Max9.class, "int check (a <= 9)", ""),
                Arguments.of(Max9.class, "int check (a < 10)", ""),
                Arguments.of(
                        Max9.class,
                        "int check (a < 9)",
                        "FIELD_RANGE_TOO_WIDE Max9.a: Integer @Max(9) | integer check (a < 9)"),
                Arguments.of(
                        Max9.class,
                        "int check (a < 11)",
                        "FIELD_RANGE_TOO_NARROW Max9.a: Integer @Max(9) | integer check (a < 11)"),
                Arguments.of(From1To9.class, "int check (a between 1 and 9)", ""),
                Arguments.of(
                        From1To9.class,
                        "int check (a between 0 and 8)",
                        "FIELD_RANGE_TOO_WIDE From1To9.a: Integer @Max(9) | integer check (a >= 0 and a <= 8);"
                                + "FIELD_RANGE_TOO_NARROW From1To9.a: Integer @Min(1) | integer check (a >= 0 and a <= 8)"),
                Arguments.of(PositiveInt.class, "int check (a >= 1)", ""),
                Arguments.of(PositiveNumber.class, "numeric check (a > 0)", ""),
                Arguments.of(PositiveNumber.class, "numeric(4,2) check (a >= 0.01)", ""),
                Arguments.of(
                        PositiveNumber.class,
                        "numeric check (a >= 0)",
                        "FIELD_RANGE_TOO_NARROW PositiveNumber.a: BigDecimal @Positive | numeric check (a >= 0)"),
                Arguments.of(ZeroUp.class, "numeric(4,2) check (a >= 0)", ""),
                Arguments.of(ZeroUp.class, "double precision check (a >= 0)", ""),
                Arguments.of(
                        ZeroUp.class,
                        "numeric check (a > 0)",
                        "FIELD_RANGE_TOO_WIDE ZeroUp.a: BigDecimal @PositiveOrZero | numeric check (a > 0)"),
                Arguments.of(NegativeInt.class, "int check (a <= -1)", ""),
                Arguments.of(ZeroDown.class, "int check (a < 1)", ""),
                Arguments.of(Decimals.class, "numeric check (a > 0.5 and a <= 9.5)", ""),
                Arguments.of(
                        Decimals.class,
                        "numeric check (a >= 0.5 and a < 9.5)",
                        "FIELD_RANGE_TOO_WIDE Decimals.a: BigDecimal @DecimalMax(\"9.5\") | numeric check (a >= 0.5 and a < 9.5);"
                                + "FIELD_RANGE_TOO_NARROW Decimals.a: BigDecimal @DecimalMin(inclusive = false, value = \"0.5\")"
                                + " | numeric check (a >= 0.5 and a < 9.5)"));
    }

    @ConformsTo("t")
    record Unique(@Column(unique = true) String a) {}

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(Unique.class, "text unique", ""),
                Arguments.of(Unique.class, "text primary key", ""),
                Arguments.of(Unique.class, "text; create unique index on t (a)", ""),
                Arguments.of(Unique.class, "text", "FIELD_NOT_UNIQUE Unique.a: String @Column(unique = true) | text"),
                Arguments.of(
                        Unique.class,
                        "text; create unique index on t (a) where a <> ''; create unique index on t (lower(a));"
                                + " create index on t (a)",
                        "FIELD_NOT_UNIQUE Unique.a: String @Column(unique = true) | text"));
    }

    @ParameterizedTest
    @MethodSource({"nulls", "lengths", "digits", "ranges", "keys"})
    void comparesWhatIsStatedWithTheColumn(Class<?> type, String column, String findings) {
        var end = column.indexOf(';') < 0 ? column.length() : column.indexOf(';');
        var ddl = "create domain name_9 as varchar(9); create domain present as int not null;"
                + " create domain positive as int check (value > 0); create table t (a " + column.substring(0, end)
                + (column.contains("> b") ? ", b int" : "") + ")" + column.substring(end);

        assertThat(Findings.of(ddl, type).stream()
                        .map(line -> line.replace("public.t.a: ConstraintTest.", ""))
                        .filter(line -> !line.equals("COLUMN_WITHOUT_FIELD public.t.b: nothing | integer")))
                .isEqualTo(findings.isEmpty() ? List.of() : List.of(findings.split(";")));
    }
}
