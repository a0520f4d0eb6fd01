package io.github.jooqconformance.runtime.policy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads baselines as they were written. */
final class BaselineReader {
    private static final List<String> FIELDS = List.of("format", "findings");
    private static final List<String> ENTRY_FIELDS = List.of("id", "code", "location", "expected", "actual");

    private final Problems problems;

    private BaselineReader(Problems problems) {
        this.problems = problems;
    }

    /** The baseline of a file; to be used only if there is no problem. */
    static Baseline read(Json document, Problems problems) {
        return new BaselineReader(problems).baseline(document);
    }

    private Baseline baseline(Json document) {
        var fields = Fields.of(document, FIELDS, problems);
        fields.require("format", BaselineReader::format);
        var entries = new TreeSet<Baseline.Entry>();
        for (var json : fields.elements("findings")) {
            entry(json).ifPresent(entries::add);
        }
        return new Baseline(entries);
    }

    private static String format(String text) {
        if (!text.equals(Baseline.FORMAT)) {
            throw new IllegalArgumentException("The format is " + text + ", and this version of jooq-conformance reads "
                    + Baseline.FORMAT + ". Write the baseline again.");
        }
        return text;
    }

    /** The entry; empty only if there is a problem. */
    private Optional<Baseline.Entry> entry(Json json) {
        var fields = Fields.of(json, ENTRY_FIELDS, problems);
        var id = fields.require("id", Function.identity());
        var code = fields.require("code", Function.identity());
        var location = fields.require("location", Function.identity());
        var expected = fields.requireNullable("expected");
        var actual = fields.requireNullable("actual");
        if (id.isEmpty() || code.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        var entry = new Baseline.Entry(code.get(), location.get(), expected, actual);
        return fields.check(() -> requireId(entry, id.get()));
    }

    /** An entry that was changed by hand would accept what nobody has seen. */
    private static Baseline.Entry requireId(Baseline.Entry entry, String id) {
        if (!entry.id().equals(id)) {
            throw new IllegalArgumentException("The id " + id
                    + " is that of another finding: the entry was changed. Write the baseline again, or restore it.");
        }
        return entry;
    }
}
