package io.github.jooqconformance.generator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import io.github.jooqconformance.runtime.manifest.SourceSeal.Verdict;
import io.github.jooqconformance.runtime.model.ManifestModel;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes that are not of one generation with the manifest, or were changed by hand. */
class GeneratedClassesTest {
    private static final String SCHEMA = """
            create type mood as enum ('sad', 'happy');
            create type address as (street text, city text);
            create table author (id int primary key, name varchar(50), mood mood);
            create view names as select name from author;
            """;

    private static final String DTO = "generated/db/tables/dtos/AuthorDto.java";
    private static final String TYPE_DTO = "generated/db/udt/dtos/AddressDto.java";
    private static final String VIEW_DTO = "generated/db/tables/dtos/NamesDto.java";

    private final Connection connection =
            TestPostgres.connect(TestPostgres.newest().createDatabase(SCHEMA));

    @TempDir
    Path target;

    private GeneratedCode code;

    @BeforeEach
    void generate() throws Exception {
        code = generated();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void areAsTheyWereGenerated() throws Exception {
        assertThat(findings()).isEmpty();
    }

    @Test
    void areOutdatedIfADtoIsOfAnEarlierGeneration() throws Exception {
        var earlier = code.text(DTO);
        execute("alter table author add check (id > 0)");
        code = generated();
        write(DTO, earlier);

        assertThat(findings()).containsExactly("JC001 public.author");
    }

    @Test
    void areEditedIfADtoHasOtherMembers() throws Exception {
        write(VIEW_DTO, code.text(VIEW_DTO).replace("String name", "Object name"));

        assertThat(findings()).containsExactly("JC002 public.names");
    }

    @Test
    void areOutdatedIfADtoOfACompositeTypeIsOfAnEarlierGeneration() throws Exception {
        var earlier = code.text(TYPE_DTO);
        execute("comment on type address is 'Where somebody lives'");
        code = generated();
        write(TYPE_DTO, earlier);

        assertThat(findings()).containsExactly("JC001 public.address");
    }

    @Test
    void areEditedIfADtoOfACompositeTypeHasOtherMembers() throws Exception {
        write(TYPE_DTO, code.text(TYPE_DTO).replace("city", "town"));

        assertThat(findings()).containsExactly("JC002 public.address");
    }

    @Test
    void areOutdatedIfJooqsTableIsOfAnEarlierGeneration() throws Exception {
        var table = "generated/db/tables/Author.java";
        var earlier = code.text(table);
        execute("drop view names; alter table author drop name, add nick text");
        code = generated();
        // What belongs to the later table does not compile with the earlier one.
        delete("generated/db/tables/records/AuthorRecord.java");
        write(
                table,
                earlier.replace("import generated.db.tables.records.AuthorRecord;", "import org.jooq.Record;")
                        .replace("AuthorRecord", "Record"));
        deleteDtosOfAuthors();
        write(
                "generated/db/Keys.java",
                code.text("generated/db/Keys.java")
                        .replace("import generated.db.tables.records.AuthorRecord;", "import org.jooq.Record;")
                        .replace("AuthorRecord", "Record"));

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "JC003 public.author", "JC201 public.author.name", "JC202 public.author.nick");
    }

    @Test
    void areOutdatedIfAnEnumIsOfAnEarlierGeneration() throws Exception {
        var type = "generated/db/enums/Mood.java";
        var earlier = code.text(type);
        execute("alter type mood add value 'angry'");
        code = generated();
        write(type, earlier);

        assertThat(findings()).containsExactly("JC004 public.mood");
    }

    @Test
    void mayBeLeftOut() throws Exception {
        delete(VIEW_DTO);
        deleteDtosOfAuthors();

        assertThat(findings()).isEmpty();
    }

    @Test
    void areNotLookedAtIfTheUserSaysSo() throws Exception {
        write(VIEW_DTO, code.text(VIEW_DTO).replace("String name", "Object name"));

        try (var compiled = code.compile()) {
            var model = ManifestModel.of(code.manifests(compiled)).withoutClasses();
            assertThat(ConformanceCheck.of(DSL.using(connection), model).check().findings())
                    .isEmpty();
        }
    }

    @Test
    void carrySealsThatTellWhatWasEdited() throws IOException {
        var dto = code.text(DTO);

        assertThat(SourceSeal.verify(target.resolve(DTO))).isEqualTo(Verdict.INTACT);
        assertThat(SourceSeal.verify(dto.replace("\n", "\r\n"))).isEqualTo(Verdict.INTACT);
        assertThat(SourceSeal.verify(dto.replace("return", "return "))).isEqualTo(Verdict.EDITED);
        assertThat(SourceSeal.verify(code.text("generated/db/PublicManifest.java")))
                .isEqualTo(Verdict.INTACT);
        assertThat(SourceSeal.verify(code.text("generated/db/tables/Author.java")))
                .isEqualTo(Verdict.UNSEALED);
    }

    private GeneratedCode generated() throws Exception {
        return GeneratorRun.on(connection, target, "public").generate();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(target.resolve(path), text);
    }

    private void delete(String path) throws IOException {
        Files.delete(target.resolve(path));
    }

    private void deleteDtosOfAuthors() throws IOException {
        for (var shape : List.of("Dto", "Insert", "Update")) {
            delete("generated/db/tables/dtos/Author" + shape + ".java");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> findings() throws Exception {
        try (var compiled = code.compile()) {
            return ConformanceCheck.of(DSL.using(connection), code.manifests(compiled)).check().findings().stream()
                    .map(finding -> finding.rule().code() + " " + finding.location())
                    .toList();
        }
    }
}
