package io.github.jooqconformance.benchmarks;

import io.avaje.validation.ImportValidPojo;
import io.github.jooqconformance.benchmarks.db.enums.Rating;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The film as it is usually annotated: as near to the table as annotations come, without what several columns decide.
 */
@ImportValidPojo(AnnotatedFilm.class)
public record AnnotatedFilm(
        @Nullable Integer filmId,
        @NotNull @Size(min = 1, max = 255) String title,
        @Nullable String description,
        @Min(1901) @Max(2155) @Nullable Integer releaseYear,
        @NotNull Short languageId,
        @NotNull @Positive Short rentalDuration,

        @NotNull @Digits(integer = 2, fraction = 2) @PositiveOrZero
        BigDecimal rentalRate,

        @Positive @Nullable Short length,
        @Nullable Rating rating,

        @NotNull @Size(max = 10) @Pattern(regexp = "draft|active|retired")
        String status,

        @Pattern(regexp = "[a-z0-9._]+@[a-z0-9-]+\\.[a-z]+") @Nullable
        String contact,

        @NotNull OffsetDateTime lastUpdate) {}
