package io.github.jooqconformance.runtime.policy;

import io.github.jooqconformance.runtime.report.AsciiJson;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.FindingId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that are known and accepted, so that only new ones count. What is accepted is a difference as it is: if the
 * database departs further at the same place, that is new.
 *
 * @param entries the findings, sorted by location, then by rule
 */
public record Baseline(SortedSet<Entry> entries) {
    /** The format of the files that {@link #write} writes. */
    static final String FORMAT = "jooq-conformance-baseline/1";

    private static final Baseline NONE = new Baseline(Collections.emptySortedSet());

    /**
     * A finding that is accepted.
     *
     * @param code the code of its rule
     * @param location where it is, as SQL writes it
     * @param expected what the model says; empty if it has no such thing
     * @param actual what the database holds; empty if it has no such thing
     */
    public record Entry(String code, String location, Optional<String> expected, Optional<String> actual)
            implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::location)
                .thenComparing(Entry::code)
                .thenComparing(entry -> entry.expected().orElse(""))
                .thenComparing(entry -> entry.actual().orElse(""))
                .thenComparing(Entry::id);

        static Entry of(Finding finding) {
            return new Entry(
                    finding.rule().code(),
                    finding.location().toString(),
                    finding.difference().expected(),
                    finding.difference().actual());
        }

        /** The {@link Finding#id()} of the finding. */
        public String id() {
            return FindingId.of(code, location, expected, actual);
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }

        /**
         * Rule and place, and the name by which the file has it: {@code JC211 public.film.title [01234567890abcdef]}.
         */
        @Override
        public String toString() {
            return code + " " + location + " [" + id() + "]";
        }
    }

    public Baseline {
        entries = Collections.unmodifiableSortedSet(new TreeSet<>(entries));
    }

    /** Nothing is accepted. */
    public static Baseline none() {
        return NONE;
    }

    /**
     * All of a report that counts, or that a baseline accepts already; what a policy ignores is none of its business.
     */
    public static Baseline of(ConformanceReport report) {
        return new Baseline(Stream.concat(report.findings().stream(), report.judgement().accepted().stream())
                .map(Entry::of)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws PolicyException if the file cannot be read, or was changed so that it contradicts itself
     */
    public static Baseline read(Path file) {
        return parse(PolicyFile.text("The baseline", file), file.toString());
    }

    /**
     * Reads a baseline from the text of its file.
     *
     * @param json the text
     * @param name what messages call the file
     * @throws PolicyException if it is not what {@link #write} writes
     */
    public static Baseline parse(String json, String name) {
        return PolicyFile.parse(json, "The baseline " + name, BaselineReader::read);
    }

    /**
     * Writes a file that people can review and that is the same for the same findings; what it held before is lost.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        try {
            Files.writeString(file, json());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the baseline " + file, e);
        }
    }

    /** The text of the file. */
    public String json() {
        return AsciiJson.document(json -> {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeArrayFieldStart("findings");
            for (var entry : entries) {
                json.writeStartObject();
                json.writeStringField("id", entry.id());
                json.writeStringField("code", entry.code());
                json.writeStringField("location", entry.location());
                AsciiJson.writeOptional(json, "expected", entry.expected());
                AsciiJson.writeOptional(json, "actual", entry.actual());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    boolean accepts(Finding finding) {
        return entries.contains(Entry.of(finding));
    }

    /** The entries that are not among the findings. */
    List<Entry> without(Collection<Finding> findings) {
        var found = findings.stream().map(Entry::of).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !found.contains(entry)).toList();
    }
}
