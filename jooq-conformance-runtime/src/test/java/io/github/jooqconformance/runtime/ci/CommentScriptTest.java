package io.github.jooqconformance.runtime.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.ci.CommentServer.Comment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that comment on pull requests, against a server that answers as GitHub and GitLab do. */
@ExtendWith(WithoutTools.class)
class CommentScriptTest {
    private static final String BOT = "github-actions[bot]";
    private static final String MARKER = "<!-- jooq-conformance -->\n";
    private static final String GITHUB = "github/comment.sh";
    private static final String GITLAB = "gitlab/comment.sh";

    @TempDir
    private Path directory;

    private CommentServer server;
    private String file = "";

    @BeforeEach
    void startServer() throws IOException {
        server = new CommentServer();
        file = write(MARKER + "### \"4 errors\" \\ `x`\n\t$(id) \u00E4 ${{ a }}\n");
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    private String write(String text) throws IOException {
        return Files.writeString(directory.resolve("report.md"), text).toString();
    }

    private Script.Result comment(String script) throws Exception {
        return script.equals(GITHUB)
                ? Script.run(script, environment(CommentServer.TOKEN), file, "5")
                : Script.run(script, environment(CommentServer.TOKEN), file);
    }

    private Map<String, String> environment(String token) {
        return Map.of(
                "GITHUB_TOKEN",
                token,
                "GITHUB_API_URL",
                server.url(),
                "GITHUB_REPOSITORY",
                "o/r",
                "GITLAB_TOKEN",
                token,
                "CI_API_V4_URL",
                server.url(),
                "CI_PROJECT_ID",
                "9",
                "CI_MERGE_REQUEST_IID",
                "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB})
    void createsOneCommentAndUpdatesItAfterwards(String script) throws Exception {
        server.add("somebody", "Looks good.");
        var first = comment(script);
        assertThat(first.status()).as(first.output()).isZero();
        assertThat(server.comments()).hasSize(2).contains(new Comment(BOT, Files.readString(Path.of(file))));

        file = write(MARKER + "conforms\n");
        var second = comment(script);

        assertThat(second.status()).as(second.output()).isZero();
        assertThat(server.comments())
                .containsExactly(new Comment("somebody", "Looks good."), new Comment(BOT, MARKER + "conforms\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB})
    void findsItsCommentOnALaterPage(String script) throws Exception {
        for (var i = 0; i < 230; i++) {
            server.add("somebody", "Comment " + i);
        }
        server.add(BOT, MARKER + "old");
        server.add("somebody", "Later");

        comment(script);

        assertThat(server.comments()).hasSize(232);
        assertThat(server.comments().get(230).body()).isEqualTo(Files.readString(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB})
    void leavesCommentsOfOthersAsTheyAre(String script) throws Exception {
        server.add("somebody", MARKER + "not yours");
        server.add(BOT, "About something else");
        for (var i = 2; i < 100; i++) {
            server.add("somebody", "One full page");
        }

        comment(script);

        assertThat(server.comments()).hasSize(101).startsWith(new Comment("somebody", MARKER + "not yours"));
        assertThat(server.comments().get(1).body()).isEqualTo("About something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB})
    void failsWithoutTellingTheTokenIfItIsRefused(String script) throws Exception {
        var wrong = "wrong-token";
        var result = script.equals(GITHUB)
                ? Script.run(script, environment(wrong), file, "5")
                : Script.run(script, environment(wrong), file);

        assertThat(result.status()).isNotZero();
        assertThat(result.output()).contains("401").doesNotContain(wrong);
        assertThat(server.comments()).isEmpty();
    }

    @Test
    void findsThePullRequestOfAForkByItsHead() throws Exception {
        var result = Script.run(GITHUB, environment(CommentServer.TOKEN), file, "fork:a/b&c", "abc");

        assertThat(result.status()).as(result.output()).isZero();
        assertThat(server.requests()).last().isEqualTo("POST /repos/o/r/issues/5/comments");
    }

    @Test
    void commentsNowhereIfTheForkHasGoneOn() throws Exception {
        var result = Script.run(GITHUB, environment(CommentServer.TOKEN), file, "fork:a/b&c", "newer");

        assertThat(result.status()).isZero();
        assertThat(result.output()).startsWith("No open pull request");
        assertThat(server.comments()).isEmpty();
    }

    @Test
    void cutsWhatGithubWouldRefuse() throws Exception {
        file = write("x".repeat(70_000));

        comment(GITHUB);

        assertThat(server.comments().get(0).body()).hasSize(65_536).startsWith(MARKER);
    }

    @Test
    void saysWhyNobodyCommentsOnTheMergeRequestOfAFork() throws Exception {
        var result = Script.run(GITLAB, Map.of(), file);

        assertThat(result.status()).isZero();
        assertThat(result.output()).contains("GITLAB_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB, GITLAB, "check.sh"})
    void tellsItsUsage(String script) throws Exception {
        var result = Script.run(script, Map.of());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.output()).contains(script.equals("check.sh") ? "check.sh DIRECTORY" : "comment.sh FILE");
    }
}
