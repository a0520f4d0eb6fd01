package io.github.jooqconformance.benchmarks;

import io.github.jooqconformance.benchmarks.db.enums.Rating;
import io.github.jooqconformance.benchmarks.db.tables.dtos.FilmDto;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A film of twelve columns that is as it should be, or has four faults, and who finds that. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 20, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 50, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class ValidationBenchmark {
    @Param({"valid", "invalid"})
    String film;

    private FilmDto dto;
    private AnnotatedFilm annotated;
    private jakarta.validation.Validator hibernate;
    private io.avaje.validation.Validator avaje;

    /** Makes the film and the validators. */
    @Setup
    public void prepare() {
        dto = film.equals("valid")
                ? dto("ACADEMY DINOSAUR", 2006, new BigDecimal("0.99"), "library@example.org")
                : dto("", 1066, new BigDecimal("100.00"), "nobody");
        annotated = new AnnotatedFilm(
                dto.filmId(),
                dto.title(),
                dto.description(),
                dto.releaseYear(),
                dto.languageId(),
                dto.rentalDuration(),
                dto.rentalRate(),
                dto.length(),
                dto.rating(),
                dto.status(),
                dto.contact(),
                dto.lastUpdate());
        hibernate = Validation.byDefaultProvider()
                .configure()
                // The one that takes a tenth of the default's time.
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        avaje = io.avaje.validation.Validator.builder().build();
    }

    private static FilmDto dto(String title, int releaseYear, BigDecimal rentalRate, String contact) {
        return new FilmDto(
                1,
                title,
                "An epic drama of a feminist and a mad scientist",
                releaseYear,
                (short) 1,
                (short) 6,
                rentalRate,
                (short) 86,
                Rating.PG_13,
                "active",
                contact,
                OffsetDateTime.of(2026, 2, 15, 5, 3, 42, 0, ZoneOffset.UTC));
    }

    /** The generated {@code validate()}. */
    @Benchmark
    public Object generated() {
        return dto.validate();
    }

    /** The same by hand. */
    @Benchmark
    public Object byHand() {
        return FilmByHand.problems(dto);
    }

    /** Hibernate Validator with annotations that say nearly the same. */
    @Benchmark
    public Object byHibernateValidator() {
        return hibernate.validate(annotated);
    }

    /** Hibernate Validator with {@code @Valid} on the generated class. */
    @Benchmark
    public Object generatedByHibernateValidator() {
        return hibernate.validate(dto);
    }

    /** avaje-validator with annotations that say nearly the same. */
    @Benchmark
    public Object byAvajeValidator() {
        return avaje.check(annotated, Locale.ENGLISH);
    }
}
