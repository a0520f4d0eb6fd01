package io.github.jooqconformance.runtime.json;

import tools.jackson.databind.json.JsonMapper;

final class Jackson3 implements Jackson {
    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
