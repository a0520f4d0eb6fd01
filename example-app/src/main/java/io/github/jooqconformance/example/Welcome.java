package io.github.jooqconformance.example;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what there is to try, once the application serves. */
@Component
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void serving(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        LOG.info("""
                Serving until Ctrl-C. Try:
                  curl {base}/conformance
                  curl {base}/films
                  curl {base}/films -H 'Content-Type: application/json' -d '{"title": " ", "languageCode": "en", "rentalRate": -1}'""".replace("{base}", "http://localhost:" + environment.getProperty("local.server.port")));
    }
}
