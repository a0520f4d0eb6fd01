package io.github.jooqconformance.example;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.JedisPooled;
import redis.clients.jedis.UnifiedJedis;
import redis.embedded.RedisServer;

/**
 * The Redis at the URL {@code films.redis}, or one for those who configure none: it lasts as long as the application.
 */
@Configuration(proxyBeanMethods = false)
class RedisClient {
    private static final String LOOPBACK = "127.0.0.1";

    @Bean(initMethod = "start", destroyMethod = "stop")
    @ConditionalOnProperty(name = "films.redis", havingValue = "embedded", matchIfMissing = true)
    RedisServer redisServer() throws IOException {
        try (var socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            return RedisServer.builder()
                    .bind(LOOPBACK)
                    .port(port)
                    .setting("save \"\"")
                    .build();
        }
    }

    @Bean
    UnifiedJedis redis(ObjectProvider<RedisServer> embedded, @Value("${films.redis:embedded}") URI url) {
        var server = embedded.getIfAvailable();
        return server == null
                ? new JedisPooled(url)
                : new JedisPooled(LOOPBACK, server.ports().get(0));
    }
}
