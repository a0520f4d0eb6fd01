package io.github.jooqconformance.runtime.json;

import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

final class Jackson3 implements Jackson {
    private final JsonMapper mapper;

    Jackson3() {
        this(builder -> {});
    }

    Jackson3(Consumer<JsonMapper.Builder> settings) {
        var builder = JsonMapper.builder().findAndAddModules();
        settings.accept(builder);
        mapper = builder.build();
    }

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
