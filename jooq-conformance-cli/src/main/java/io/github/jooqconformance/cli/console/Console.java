package io.github.jooqconformance.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes: results here, and what is only said to people there. */
public final class Console {
    /** What many programs call a file that is none, but where results go. */
    public static final Path STANDARD_OUTPUT = Path.of("-");

    private final Output out;
    private final PrintWriter results;
    private final PrintWriter err;
    private final Style style;

    /**
     * A console.
     *
     * @param out where results go
     * @param err where everything else goes
     * @param style how results look
     */
    public Console(OutputStream out, PrintWriter err, Style style) {
        this.out = new Output(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.results = new PrintWriter(this.out);
        this.err = err;
        this.style = style;
    }

    /** Keeps what went wrong, which a print writer would swallow, and writes no more then. */
    private static final class Output extends Writer {
        private final Writer writer;
        private Optional<IOException> failure = Optional.empty();

        private Output(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void write(char[] text, int start, int length) {
            attempt(() -> writer.write(text, start, length));
        }

        @Override
        public void flush() {
            attempt(writer::flush);
        }

        @Override
        public void close() {
            flush();
        }

        private void attempt(Attempt attempt) {
            if (failure.isPresent()) {
                return;
            }
            try {
                attempt.run();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    /** Writes a result as it is. */
    public void print(String text) {
        results.print(text);
        results.flush();
    }

    /**
     * Writes a result to a file, or prints it to {@link #STANDARD_OUTPUT}.
     *
     * @throws FailureException if the file cannot be written
     */
    public void write(Path file, String text) {
        if (file.equals(STANDARD_OUTPUT)) {
            print(text);
        } else {
            OutputFile.write(file, text);
        }
    }

    /** Writes a line of a result. */
    public void line(String text) {
        print(text + "\n");
    }

    /**
     * Says something to people, on a line of its own and without passwords. Who has interrupted the program need not
     * hear what that has done to it.
     */
    public void say(String text) {
        if (Ending.hasBegun()) {
            return;
        }
        err.print(Credentials.hidden(text) + "\n");
        err.flush();
    }

    /** Where results go, for those who write by themselves. */
    public PrintWriter results() {
        return results;
    }

    public Style style() {
        return style;
    }

    /**
     * Makes sure that the results have arrived. A reader who has seen enough, such as {@code head}, is no failure.
     *
     * @throws FailureException if they could not be written, such as to a full disk
     */
    public void requireWritten() {
        out.failure.filter(failure -> !isClosedPipe(failure)).ifPresent(failure -> {
            throw new FailureException("The result cannot be written: " + failure.getMessage() + ".", failure);
        });
    }

    private static boolean isClosedPipe(IOException failure) {
        var message = Optional.ofNullable(failure.getMessage()).orElse("");
        // The words of POSIX and of Windows; Java has no class for it.
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
