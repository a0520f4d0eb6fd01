package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
    @Test
    void codesAreUniqueAndInTheOrderOfTheTable() {
        var codes = Arrays.stream(Rule.values()).map(Rule::code).toList();

        assertThat(codes).doesNotHaveDuplicates().isSorted().allMatch(code -> code.matches("JC\\d{3}"));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Rule rule) {
        assertThat(Rule.findByCode(rule.code())).contains(rule);
    }

    @ParameterizedTest
    @EnumSource
    void explainsItselfInOneSentence(Rule rule) {
        assertThat(rule.explanation()).endsWith(".").matches("[A-Z].*[^.]\\.");
    }

    /** What the running code does not notice must never stop it, and what breaks it never pass as a note. */
    @ParameterizedTest
    @EnumSource
    void isANoteOnlyIfNothingFails(Rule rule) {
        if (rule.severity() == Severity.INFO) {
            assertThat(rule.impact()).isIn(Impact.NONE, Impact.SLOWER);
        }
        if (rule.severity() == Severity.ERROR) {
            assertThat(rule.impact()).isIn(Impact.READS_FAIL, Impact.WRITES_FAIL);
        }
    }

    @Test
    void findsNoRuleForAnUnknownCode() {
        assertThat(Rule.findByCode("JC000")).isEmpty();
    }
}
