package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The checks of a table, compiled in memory with all warnings being errors. */
final class CompiledChecks {
    private final Method validate;

    private CompiledChecks(Method validate) {
        this.validate = validate;
    }

    static CompiledChecks of(CheckedTable table) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var classes = new HashMap<String, ByteArrayOutputStream>();
        var options = List.of(
                "-Xlint:all,-processing,-classfile,-path",
                "-Werror",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"));
        try (var files = new InMemory(compiler.getStandardFileManager(problems, null, null), classes)) {
            var task = compiler.getTask(null, files, problems, options, null, List.of(new Source(table.source())));
            if (!task.call()) {
                throw new AssertionError(problems.getDiagnostics() + "\n" + table.source());
            }
            return new CompiledChecks(
                    new Loader(classes).loadClass("generated.T").getMethod("validate", List.class));
        } catch (ReflectiveOperationException | IOException e) {
            throw new AssertionError("compiling the checks", e);
        }
    }

    /** What is wrong with a row, whose values are in the order of the columns. */
    @SuppressWarnings("unchecked") // The method is declared so.
    List<Violation> validate(List<Object> row) {
        try {
            return (List<Violation>) validate.invoke(null, row);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("validating " + row, e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("mem:///generated/T.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            var bytes = new ByteArrayOutputStream();
            classes.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        Loader(Map<String, ByteArrayOutputStream> classes) {
            super(CompiledChecks.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
