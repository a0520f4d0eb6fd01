package io.github.jooqconformance.runtime.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.Consumer;

final class Jackson2 implements Jackson {
    private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    Jackson2() {}

    Jackson2(Consumer<ObjectMapper> settings) {
        settings.accept(mapper);
    }

    @Override
    public String write(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}
