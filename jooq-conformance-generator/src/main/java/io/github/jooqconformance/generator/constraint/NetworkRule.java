package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.validation.PgInet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The syntax of {@code inet} and {@code cidr}, which Java holds as text. */
final class NetworkRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        return Stream.of("inet", "cidr")
                .filter(value.base()::isBuiltIn)
                .findFirst()
                .map(type -> demand(value, type, source));
    }

    private static TypeDemand demand(CheckedValue value, String type, DtoSource source) {
        var addresses = source.use(PgInet.class);
        var test = type.equals("inet") ? "isInet" : "isCidr";
        return new TypeDemand(
                "ADDRESS",
                source.rule("network", value.component(), '"' + type + '"'),
                variable -> Condition.holds("%s.%s(%s)".formatted(addresses, test, variable), Set.of(variable))
                        .negated(),
                variable -> "%s.%s(%s)".formatted(addresses, type, variable));
    }
}
