package io.github.jooqconformance.generator.behaviour;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import tools.jackson.databind.cfg.DateTimeFeature;

/** Reads and writes JSON with either Jackson. */
interface JsonMapper {
    <T> T read(String json, Class<T> type) throws Exception;

    String write(Object value) throws Exception;

    /** Both Jacksons with the modules that they find, told to write dates as numbers where nobody knows better. */
    static Stream<JsonMapper> withModules() {
        return Stream.of(
                new Jackson2(new ObjectMapper().findAndRegisterModules()),
                new Jackson3(tools.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build()));
    }

    /** Both Jacksons alone. */
    static Stream<JsonMapper> withoutModules() {
        return Stream.of(
                new Jackson2(new ObjectMapper()), new Jackson3(tools.jackson.databind.json.JsonMapper.shared()));
    }

    record Jackson2(ObjectMapper mapper) implements JsonMapper {
        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }
    }

    record Jackson3(tools.jackson.databind.json.JsonMapper mapper) implements JsonMapper {
        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    }
}
