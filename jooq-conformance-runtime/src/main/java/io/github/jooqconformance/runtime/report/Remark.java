package io.github.jooqconformance.runtime.report;

/**
 * Something that a report tells people beyond the findings that count. Its texts are printable.
 *
 * @param label what it is about, in a few words: {@code not compared}
 * @param outcome what becomes of it
 * @param text what there is to say
 */
record Remark(String label, Outcome outcome, String text) {}
