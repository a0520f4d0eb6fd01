package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.json.JsonValue.Members;

/** The schema of one shape, ready to be printed. */
final class ShapeSchema {
    private final Members keywords;

    ShapeSchema(Members keywords) {
        this.keywords = keywords;
    }

    Members keywords() {
        return keywords;
    }
}
