package io.github.jooqconformance.generator.database;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.jooq.tools.JooqLogger;

/**
 * Takes what Flyway reports to the debug level of jOOQ's log: a failure is said once, by the exception. Public because
 * Flyway creates it by name.
 */
public final class FlywayLog implements LogCreator {
    /** Creates the log for Flyway. */
    public FlywayLog() {}

    @Override
    public Log createLogger(Class<?> type) {
        return new DebugLog(JooqLogger.getLogger(type));
    }

    private record DebugLog(JooqLogger log) implements Log {
        @Override
        public boolean isDebugEnabled() {
            return log.isDebugEnabled();
        }

        @Override
        public void debug(String message) {
            log.debug(message);
        }

        @Override
        public void info(String message) {
            log.debug(message);
        }

        @Override
        public void warn(String message) {
            log.debug(message);
        }

        @Override
        public void error(String message) {
            log.debug(message);
        }

        @Override
        public void error(String message, Exception e) {
            log.debug(message, e);
        }

        @Override
        public void notice(String message) {
            log.debug(message);
        }
    }
}
