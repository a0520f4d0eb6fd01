package io.github.jooqconformance.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.diff.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePatternTest {
    @ParameterizedTest
    @EnumSource
    void knowsEveryRule(Rule rule) {
        assertThat(new CodePattern(rule.code()).matches(rule)).isTrue();
    }

    @Test
    void meansAllRulesThatBeginSo() {
        var indexes = new CodePattern("JC4*");

        assertThat(indexes.matches(Rule.INDEX_MISSING)).isTrue();
        assertThat(indexes.matches(Rule.COLUMN_MISSING)).isFalse();
        assertThat(new CodePattern("JC401").matches(Rule.INDEX_UNEXPECTED)).isFalse();
    }

    @Test
    void suggestsTheNearestCode() {
        assertThatThrownBy(() -> new CodePattern("JC2111"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule \"JC2111\". Did you mean JC211?"
                        + " docs/rules.md lists them all; JC4* means all that begin with JC4.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jc211", "JC", "JC2", "JC*1", "X*", "", "index missing"})
    void refusesWhatMeansNoRule(String text) {
        assertThatThrownBy(() -> new CodePattern(text)).hasMessageStartingWith("There is no rule \"" + text + "\".");
    }
}
