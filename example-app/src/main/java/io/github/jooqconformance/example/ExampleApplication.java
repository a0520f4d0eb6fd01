package io.github.jooqconformance.example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application. The runtime on its class path is all it takes for the database to be checked when it starts: after
 * Flyway has migrated it, and before the first request.
 */
@SpringBootApplication
@SuppressWarnings("PrivateConstructorForUtilityClass") // Spring makes an instance.
class ExampleApplication {
    /** Starts it, with options of Spring Boot such as {@code --spring.datasource.url=jdbc:postgresql:film}. */
    public static void main(String... arguments) {
        SpringApplication.run(ExampleApplication.class, arguments);
    }
}
