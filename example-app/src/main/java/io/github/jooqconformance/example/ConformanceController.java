package io.github.jooqconformance.example;

import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.spring.StartupConformance;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report of the check at startup, for people and for programs. */
@RestController
class ConformanceController {
    private final StartupConformance startup;

    ConformanceController(StartupConformance startup) {
        this.startup = startup;
    }

    @GetMapping(path = "/conformance", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> text() {
        return ResponseEntity.of(startup.report().map(ReportFormat.TEXT::render));
    }

    @GetMapping(path = "/conformance.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json() {
        return ResponseEntity.of(startup.report().map(ReportFormat.JSON::render));
    }
}
