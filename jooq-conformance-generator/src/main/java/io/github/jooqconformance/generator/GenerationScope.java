package io.github.jooqconformance.generator;

import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.Scope.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.meta.Database;
import org.jooq.meta.jaxb.RegexFlag;

/** Reads the configured includes and excludes of a jOOQ database. */
final class GenerationScope {
    private GenerationScope() {}

    static Scope of(Database database) {
        // What a query selects, the check cannot tell of tables that it meets later: it takes none of them for
        // forgotten.
        boolean isSelectedBySql =
                database.getIncludeSql() != null && !database.getIncludeSql().isBlank();
        return new Scope(
                isSelectedBySql ? List.of() : patterns(database.getIncludes()).orElse(Scope.EVERYTHING.includes()),
                patterns(database.getExcludes()).orElse(List.of()),
                flags(database.getRegexFlags()),
                database.getIncludeExcludeColumns(),
                omitted(database));
    }

    private static Set<Kind> omitted(Database database) {
        var included = Map.of(
                Kind.PRIMARY_KEYS, database.getIncludePrimaryKeys(),
                Kind.UNIQUE_KEYS, database.getIncludeUniqueKeys(),
                Kind.FOREIGN_KEYS, database.getIncludeForeignKeys(),
                Kind.INDEXES, database.getIncludeIndexes(),
                Kind.SEQUENCES, database.getIncludeSequences(),
                Kind.ROUTINES, database.getIncludeRoutines(),
                Kind.DOMAINS, database.getIncludeDomains(),
                Kind.COMPOSITES, database.getIncludeUDTs());
        return included.entrySet().stream()
                .filter(kind -> !kind.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Optional<List<String>> patterns(String[] configured) {
        return Optional.ofNullable(configured).map(List::of).filter(patterns -> !patterns.isEmpty());
    }

    private static int flags(List<RegexFlag> configured) {
        // jOOQ's default, which its configuration does not spell out.
        var flags = configured.isEmpty() ? List.of(RegexFlag.COMMENTS, RegexFlag.CASE_INSENSITIVE) : configured;
        return flags.stream().mapToInt(GenerationScope::flag).reduce(0, (a, b) -> a | b);
    }

    private static int flag(RegexFlag flag) {
        return switch (flag) {
            case UNIX_LINES -> Pattern.UNIX_LINES;
            case CASE_INSENSITIVE -> Pattern.CASE_INSENSITIVE;
            case COMMENTS -> Pattern.COMMENTS;
            case MULTILINE -> Pattern.MULTILINE;
            case LITERAL -> Pattern.LITERAL;
            case DOTALL -> Pattern.DOTALL;
            case UNICODE_CASE -> Pattern.UNICODE_CASE;
            case CANON_EQ -> Pattern.CANON_EQ;
            case UNICODE_CHARACTER_CLASS -> Pattern.UNICODE_CHARACTER_CLASS;
        };
    }
}
