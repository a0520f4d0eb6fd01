package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.expression.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** The page {@code docs/hand-written-models.md}. */
final class HandWrittenPage {
    private static final String TEXT = """
            # Classes written by hand

            The check also takes classes that nobody generated: records, beans, Lombok's classes, entities of Jakarta
            Persistence or Spring Data, and interfaces with getters. It compares what they state, and nothing else.

            ```java
            DtoClasses.of(Film.class, ActorDto.class)               // these classes
            DtoClasses.inPackage("com.acme.dto")                    // whatever looks like a row; tables without a class are told
            DtoClasses.inPackage("com.acme.dto").inSchemas("sales") // tables that are not in the schema public
            ```

            No library of annotations has to be on the class path. Annotations are known by their simple names, so `javax` and
            `jakarta`, Jackson 2 and 3, and others that mean the same are all read. Classes are not initialised, save for enums.

            ## Tables

            The table of a class is the first of these that the class states:

            1. `@ConformsTo("film")` or `@ConformsTo("sales.film")`
            2. `@Table(name, schema)` of Jakarta Persistence or Spring Data
            3. `@Entity(name)`

            A class that states none is known by its name: as it is, then without one of the endings `Bean`, `DTO`, `Data`,
            `Dto`, `Entity`, `Model`, `POJO`, `Pojo`, `Record`, `Row`, `VO` or `Vo`, then as a plural or a singular. Case and
            the signs between words make no difference: `FilmActorDto` finds `film_actor`, `FilmActor` and `film_actors`. Two
            tables between which the name does not decide are told, not guessed (JC051).

            `@ConformsTo(value = "film", partial = true)` is for a class that means to hold only some of the columns.

            In a package, what counts is a record, an entity, or a class whose fields can be read from outside. A class that
            another one holds as a value may have a table, but need not.

            ## Columns

            A record has its components, a class its fields with those of its superclasses, an interface its getters. The
            column of a field is what `@Column` or `@JoinColumn` names; else what `@JsonProperty`, the field's own name or
            `@JsonAlias` finds, in this order. `releaseYear` finds `release_year`, `line1` finds `line_1`, and a `boolean
            isActive` finds `active`.

            - No columns: `static` and `transient` fields, `@Transient`, `@Ignore`, `@JsonIgnore` and `@JsonIgnoreProperties`
              (but to an entity, JSON is another matter), `@OneToMany`, `@ManyToMany`, `@ElementCollection`, `@Formula`, and a
              field whose type is a class with a table of its own.
            - `@Embedded`, `@EmbeddedId`, `@Embeddable` and `@JsonUnwrapped` stand for the columns of the value, with prefixes
              and `@AttributeOverride`.
            - `@ManyToOne` and `@OneToOne` stand for the column of `@JoinColumn`, or the field's name and `_id`.
            - Entities that share a table (`SINGLE_TABLE`) are compared together.

            ## Types

            A Java type is right if it holds every value that the column may have, and gives it back as it is. A type that
            holds some values only is an error (JC071), and so is one for other values (JC070). Primitive types count as their
            wrappers do, with NULL apart (JC080).

            | PostgreSQL | holds every value | too narrow |
            |---|---|---|
            %s
            The columns' own limits count: `numeric(9,0)` fits an `int`, `numeric(18,0)` a `long`, `varchar(1)` a `char`, `bit(1)` a
            `boolean`, `interval day to second` a `Duration`, and `interval year to month` a `Period`.

            - Numbers, dates and booleans as `String` are errors: the database refuses to compare or write text there (42804). A
              `String` does for types that Java has no common class for, for `uuid`, and for the labels of an enum type.
            - `LocalDateTime` for `timestamptz`, and `Instant` or `OffsetDateTime` for `timestamp`, are errors: which moment
              is meant depends on the time zone of whoever reads it.
            - `float` and `double` for `numeric` are errors unless the column holds only integers that they hold.
            - A domain is what it is made of. An array is a Java array or collection whose elements go with the column's.
            - A composite type or a range is a class of the application's or a library's, or a `String`; a composite may be a
              `Map`. `json` and `jsonb` are any class, collection, `Map` or `String`.
            - An enum type is a `String` or a Java enum, whose constants are compared with the labels (JC073, JC074) by name,
              `@JsonProperty`, `@JsonValue`, `@EnumeratedValue`, `getLiteral()` and `toString()`; with `@Enumerated`, by name
              or `@EnumeratedValue` only. Enums go with text as well, and with numbers where they are stored as ordinals.
            - `Object`, `Serializable` and `Number` (for numbers) hold what they can hold. `Optional` is what it holds.
            - A record with one component, such as `record Email(String text)`, is what its component is. Of other classes
              of the application nothing is known, which is a note (JC072). A field with a conversion of its own, such as `@Convert`,
              `@JdbcTypeCode`, `@Type`, `@Lob`, `@Temporal` or `@JsonDeserialize`, is left alone.

            ## Constraints

            Only what a field states is compared, and only where the database says something of it as well. A limit that only
            the class has is the application's own affair. Constraints in groups hold sometimes, and are left alone.

            | the field states | compared with |
            |---|---|
            | a primitive type, `@NotNull`, `@NonNull`, `@NotBlank`, `@NotEmpty`, `@Column(nullable = false)`, `@Basic(optional = false)`, or no `@Nullable` in `@NullMarked` code | NOT NULL of the column and its domains, `CHECK (... IS NOT NULL)`; not for views |
            | `@Nullable`, `Optional` | NOT NULL, unless there is a default |
            | `@Size(max)`, `@Length(max)`, `@CodePointLength(max)`, `@Column(length)` except 255, its default | `varchar(n)`, `char(n)`, a CHECK of the length |
            | `@Digits`, `@Column(precision, scale)` | `numeric(p,s)` |
            | `@Min`, `@Max`, `@DecimalMin`, `@DecimalMax`, `@Range`, `@Positive`, `@PositiveOrZero`, `@Negative`, `@NegativeOrZero` | CHECKs of the column or its domains that compare it with a number |
            | `@Column(unique = true)` | a primary key, UNIQUE or unique index of the column alone |

            `@Pattern`, `@Email` and other constraints are not compared.
            """;

    private HandWrittenPage() {}

    static String render() {
        return TEXT.formatted(
                Arrays.stream(Correspondence.values()).map(HandWrittenPage::row).collect(Collectors.joining()));
    }

    private static String row(Correspondence family) {
        var types = family.postgresTypes().stream()
                .map(type -> "`" + TypeName.builtIn(type) + "`")
                .collect(Collectors.joining(", "));
        return "| " + types + " | " + names(family.holding()) + " | " + names(family.tooNarrow()) + " |\n";
    }

    private static String names(Collection<String> types) {
        return types.stream()
                .map(type -> type.startsWith("java.sql.")
                        ? type.substring("java.".length())
                        : type.substring(type.lastIndexOf('.') + 1))
                .map(type -> "`" + type + "`")
                .collect(Collectors.joining(", "));
    }
}
