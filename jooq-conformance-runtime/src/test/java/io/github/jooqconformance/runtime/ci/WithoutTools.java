package io.github.jooqconformance.runtime.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * On a machine that lacks a tool which the scripts that comment need, tests that the scripts say so, in place of what
 * they do with it: the build needs no more than a JDK and Maven.
 */
final class WithoutTools implements InvocationInterceptor {
    private static final List<String> MISSING =
            Stream.of("curl", "jq").filter(tool -> !isInstalled(tool)).toList();

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        intercept(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        intercept(test);
    }

    private static void intercept(Invocation<Void> test) throws Throwable {
        if (MISSING.isEmpty()) {
            test.proceed();
        } else {
            test.skip();
            requireRefusal("github/comment.sh", "report.md", "5");
            requireRefusal("gitlab/comment.sh", "report.md");
        }
    }

    private static void requireRefusal(String script, String... arguments) throws IOException, InterruptedException {
        var result = Script.run(script, Map.of(), arguments);

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.output()).isEqualTo("comment.sh needs " + MISSING.get(0) + "\n");
    }
}
