package io.github.jooqconformance.runtime.classes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Entities of Jakarta Persistence. */
@NullUnmarked
class EntityTest {
    @Entity
    static class Language {
        @Id
        Long id;

        @OneToMany(mappedBy = "language")
        Set<Film> films;
    }

    @Entity
    static class Film {
        @Id
        Long filmId;

        @ManyToOne
        Language language;

        @ManyToOne
        @JoinColumn(name = "lang2", nullable = false)
        Language original;

        @Column(name = "lang2", insertable = false, updatable = false)
        Long originalId;

        @ManyToOne
        @JoinColumns({@JoinColumn(name = "shop_city"), @JoinColumn(name = "shop_no")})
        Object shop;

        @OneToOne(mappedBy = "film")
        Object poster;

        @ManyToMany
        List<Film> sequels;

        @ElementCollection
        List<String> tags;

        @JsonIgnore
        String secret;

        @JsonProperty("secret")
        String title;
    }

    @Test
    void knowsWhatOfARelationIsAColumn() {
        assertThat(Findings.of(
                        "create table language (id bigint);"
                                + " create table film (film_id bigint, language_id bigint, lang2 bigint not null,"
                                + " shop_city text, shop_no int, secret text, title text)",
                        Film.class,
                        Language.class))
                .isEmpty();
    }

    @Test
    void holdsRelationsAgainstNotNull() {
        assertThat(Findings.of(
                        "create table film (film_id bigint, language_id bigint, lang2 bigint, shop_city text,"
                                + " shop_no int, secret text, title text)",
                        Film.class))
                .containsExactly("FIELD_REFUSES_NULL public.film.lang2: EntityTest.Film.original: Language"
                        + " @JoinColumn(name = \"lang2\", nullable = false) | bigint");
    }

    @Entity
    static class Poster {
        @ManyToOne(
                optional = false,
                cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
        Film film;

        @JoinColumn(name = "shop", nullable = false, foreignKey = @ForeignKey(name = "fk"))
        Object shop;
    }

    @Test
    void quotesAnnotationsAsTheyAreWritten() {
        assertThat(Findings.of("create table poster (film_id bigint, shop bigint)", Poster.class))
                .containsExactly(
                        "FIELD_REFUSES_NULL public.poster.film_id: EntityTest.Poster.film: Film"
                                + " @ManyToOne(cascade = {PERSIST, REMOVE}, optional = false) | bigint",
                        "FIELD_REFUSES_NULL public.poster.shop: EntityTest.Poster.shop: Object"
                                + " @JoinColumn(foreignKey = @ForeignKey(name = \"fk\"), name = \"shop\", nullable = false)"
                                + " | bigint");
    }

    @Test
    void tellsOfAReferenceWithoutColumn() {
        assertThat(Findings.of(
                        "create table poster (shop bigint not null); create table film (film_id bigint)",
                        Poster.class,
                        Film.class))
                .contains("FIELD_WITHOUT_COLUMN public.poster.film_id: EntityTest.Poster.film: Film | nothing");
    }

    @Embeddable
    static class Address {
        String street;

        @Column(name = "postcode")
        String zip;
    }

    @Embeddable
    record Key(Long shop, Long no) {}

    @Entity
    static class Customer {
        @EmbeddedId
        Key key;

        @Embedded
        Address home;

        @AttributeOverride(name = "street", column = @Column(name = "work_street"))
        @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
        Address work;
    }

    @Test
    void takesEmbeddedValuesForColumns() {
        assertThat(Findings.of(
                        "create table customer (shop bigint, no bigint, street text, postcode text, work_street text,"
                                + " work_zip text)",
                        Customer.class))
                .isEmpty();
        assertThat(Findings.of(
                        "create table customer (shop bigint, no bigint, street text, postcode text, work_street text)",
                        Customer.class))
                .containsExactly("FIELD_WITHOUT_COLUMN public.customer.work_zip:"
                        + " EntityTest.Customer.work.zip: String | nothing");
    }

    static class NotPersistent {
        String forgotten;
    }

    @MappedSuperclass
    static class Audited extends NotPersistent {
        Instant createdAt;
    }

    @Entity
    static class Actor extends Audited {
        @Id
        Long id;
    }

    @Test
    void readsMappedSuperclassesOnly() {
        assertThat(Findings.of("create table actor (id bigint, created_at timestamptz)", Actor.class))
                .isEmpty();
    }

    @Entity
    @Access(AccessType.PROPERTY)
    static class Shop {
        private int internal;

        public Long getId() {
            return (long) internal;
        }
    }

    @Test
    void readsGettersWhereAccessIsByProperty() {
        assertThat(Findings.of("create table shop (id bigint)", Shop.class)).isEmpty();
    }

    @Entity
    @Inheritance
    @DiscriminatorColumn(name = "kind")
    static class Animal {
        @Id
        Long id;
    }

    @Entity
    static class Dog extends Animal {
        String breed;
    }

    @Entity
    static class Cat extends Animal {
        String colour;
    }

    @Test
    void takesEntitiesThatShareATableTogether() {
        var ddl = "create table animal (id bigint, kind text, breed text, colour text)";

        assertThat(Findings.of(ddl, Animal.class, Dog.class, Cat.class)).isEmpty();
        assertThat(Findings.of(ddl, Animal.class, Dog.class))
                .containsExactly("COLUMN_WITHOUT_FIELD public.animal.colour: nothing | text");
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Payment {
        @Id
        Long id;

        Long cents;
    }

    @Entity
    @Table(name = "card_payment")
    static class CardPayment extends Payment {
        String number;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Vehicle {
        @Id
        Long id;
    }

    @Entity
    static class Car extends Vehicle {
        String plate;
    }

    @Test
    void knowsWhichFieldsAreInWhichTable() {
        assertThat(Findings.of(
                        "create table payment (id bigint, cents bigint); create table card_payment (id bigint, number text)",
                        Payment.class,
                        CardPayment.class))
                .isEmpty();
        assertThat(Findings.of(
                        "create table vehicle (id bigint); create table car (id bigint, plate text)",
                        Vehicle.class,
                        Car.class))
                .isEmpty();
    }

    enum Rating {
        G,
        PG
    }

    @Entity
    static class Rated {
        Rating byDefault;

        @Enumerated
        Rating byOrdinal;

        @Enumerated(EnumType.STRING)
        Rating byName;

        @Convert(disableConversion = false)
        Rating converted;
    }

    @Test
    void knowsHowEnumsAreStored() {
        assertThat(Findings.of(
                        "create table rated (by_default smallint, by_ordinal int, by_name varchar(9), converted uuid)",
                        Rated.class))
                .isEmpty();
        assertThat(Findings.of(
                        "create table rated (by_default boolean, by_ordinal text, by_name int, converted uuid)",
                        Rated.class))
                .containsExactly(
                        "FIELD_TYPE_INCOMPATIBLE public.rated.by_default: EntityTest.Rated.byDefault: Rating | boolean",
                        "FIELD_TYPE_INCOMPATIBLE public.rated.by_name: EntityTest.Rated.byName: Rating | integer",
                        "FIELD_TYPE_INCOMPATIBLE public.rated.by_ordinal: EntityTest.Rated.byOrdinal: Rating | text");
    }
}
