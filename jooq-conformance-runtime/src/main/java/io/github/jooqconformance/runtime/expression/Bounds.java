package io.github.jooqconformance.runtime.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What stands between the brackets of one dimension of an {@link Expression.Subscript}. */
public sealed interface Bounds {
    /** The expressions between the brackets, from left to right. */
    List<Expression> expressions();

    /** The same with every expression replaced. */
    Bounds map(UnaryOperator<Expression> replacement);

    /** The text between the brackets. */
    String toSql();

    /** {@code [index]}. */
    record Index(Expression index) implements Bounds {
        @Override
        public List<Expression> expressions() {
            return List.of(index);
        }

        @Override
        public Bounds map(UnaryOperator<Expression> replacement) {
            return new Index(replacement.apply(index));
        }

        @Override
        public String toSql() {
            return index.toSql();
        }
    }

    /** {@code [lower:upper]}; a missing bound is the array's own. */
    record Slice(Optional<Expression> lower, Optional<Expression> upper) implements Bounds {
        @Override
        public List<Expression> expressions() {
            return Stream.concat(lower.stream(), upper.stream()).toList();
        }

        @Override
        public Bounds map(UnaryOperator<Expression> replacement) {
            return new Slice(lower.map(replacement), upper.map(replacement));
        }

        @Override
        public String toSql() {
            return lower.map(Expression::toSql).orElse("")
                    + ":"
                    + upper.map(Expression::toSql).orElse("");
        }
    }
}
