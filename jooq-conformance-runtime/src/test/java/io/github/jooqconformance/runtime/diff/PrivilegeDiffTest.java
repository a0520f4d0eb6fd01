package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.Grant;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.schema.RoleAccess;
import io.github.jooqconformance.runtime.schema.RoleAccess.TableRights;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivilegeDiffTest {
    /** The rules that depend on the role, and so have their cases here. */
    static final Set<Rule> RULES = EnumSet.of(
            Rule.SELECT_PRIVILEGE_MISSING,
            Rule.WRITE_PRIVILEGE_MISSING,
            Rule.SEQUENCE_PRIVILEGE_MISSING,
            Rule.SCHEMA_PRIVILEGE_MISSING);

    private static final Set<Privilege> ALL = EnumSet.allOf(Privilege.class);
    private static final TableRights NOTHING = new TableRights(Set.of(), Map.of(), Map.of());

    @Test
    void missesWhatWasGrantedToTheRole() {
        var film = film(granted("app", Privilege.SELECT), granted("app", Privilege.INSERT));

        assertThat(PrivilegeDiff.between(List.of(film), role(rights(Privilege.SELECT)), Set.of()))
                .containsExactly(Difference.missing(
                        Rule.WRITE_PRIVILEGE_MISSING,
                        Location.of(Location.Kind.TABLE, named("film")),
                        "grant insert on public.film to app"));
    }

    @Test
    void missesWhatWasGrantedToAGroupOrToEverybody() {
        var film = film(granted("staff", Privilege.SELECT), granted(Grant.EVERYBODY, Privilege.DELETE));

        assertThat(rules(film, role(NOTHING), Set.of()))
                .containsExactly(Rule.SELECT_PRIVILEGE_MISSING, Rule.WRITE_PRIVILEGE_MISSING);
    }

    @Test
    void missesWhatWasGrantedToARoleWhoseMembershipsCannotBeRead() {
        var alone = new RoleAccess("app", Set.of(), Set.of("public"), Map.of(named("film"), NOTHING));

        assertThat(rules(film(granted("app", Privilege.SELECT)), alone, Set.of()))
                .containsExactly(Rule.SELECT_PRIVILEGE_MISSING);
    }

    @Test
    void isNotConcernedWithOtherRolesNorWithMorePrivileges() {
        var film = film(granted("auditor", Privilege.SELECT), granted("app", Privilege.SELECT));

        assertThat(rules(film, role(rights(Privilege.SELECT, Privilege.DELETE)), Set.of()))
                .isEmpty();
    }

    @Test
    void needsNothingThatWasNeitherGrantedNorDeclared() {
        assertThat(rules(film(), role(NOTHING), Set.of())).isEmpty();
    }

    @Test
    void missesWhatTheApplicationDeclares() {
        assertThat(rules(film(), role(NOTHING), ALL))
                .containsExactly(
                        Rule.SELECT_PRIVILEGE_MISSING,
                        Rule.WRITE_PRIVILEGE_MISSING,
                        Rule.WRITE_PRIVILEGE_MISSING,
                        Rule.WRITE_PRIVILEGE_MISSING);
    }

    @Test
    void declaresNoWritesOfViewsAndNoUseOfPartitions() {
        var view = relation(TableKind.VIEW, "film", required("id", INTEGER));
        var partition = relation(TableKind.PARTITION, "film", required("id", INTEGER));

        assertThat(rules(view, role(NOTHING), ALL)).containsExactly(Rule.SELECT_PRIVILEGE_MISSING);
        assertThat(rules(partition, role(NOTHING), ALL)).isEmpty();
    }

    @Test
    void tellsOfAColumnOnlyIfTheTableIsNotToldOf() {
        var update = new Grant("app", Privilege.UPDATE, Optional.of("title"));

        assertThat(PrivilegeDiff.between(List.of(film(update)), role(NOTHING), Set.of()))
                .containsExactly(Difference.missing(
                        Rule.WRITE_PRIVILEGE_MISSING,
                        Location.of(Location.Kind.TABLE, named("film")).at("title"),
                        "grant update (title) on public.film to app"));
        assertThat(PrivilegeDiff.between(
                        List.of(film(update, granted("app", Privilege.UPDATE))), role(NOTHING), Set.of()))
                .hasSize(1);
    }

    @Test
    void takesAPrivilegeOnEveryColumnForOneOnTheTable() {
        var each = new TableRights(Set.of(), Map.of(Privilege.SELECT, Set.of("id", "title")), Map.of());
        var one = new TableRights(Set.of(), Map.of(Privilege.SELECT, Set.of("id")), Map.of());

        assertThat(rules(film(granted("app", Privilege.SELECT)), role(each), Set.of()))
                .isEmpty();
        assertThat(rules(film(granted("app", Privilege.SELECT)), role(one), Set.of()))
                .containsExactly(Rule.SELECT_PRIVILEGE_MISSING);
    }

    @Test
    void missesTheUseOfTheSequenceThatAnInsertTakesNumbersFrom() {
        var locked = new TableRights(
                EnumSet.of(Privilege.SELECT, Privilege.INSERT), Map.of(), Map.of("id", named("film_id_seq")));

        assertThat(PrivilegeDiff.between(List.of(film(granted("app", Privilege.INSERT))), role(locked), Set.of()))
                .containsExactly(Difference.missing(
                        Rule.SEQUENCE_PRIVILEGE_MISSING,
                        Location.of(Location.Kind.TABLE, named("film")).at("id"),
                        "grant usage on sequence public.film_id_seq to app"));
        assertThat(rules(film(granted("app", Privilege.SELECT)), role(locked), Set.of()))
                .isEmpty();
    }

    @Test
    void missesTheUseOfTheSchemaOfWhatIsNeeded() {
        var outside =
                new RoleAccess("The App", Set.of("app"), Set.of(), Map.of(named("film"), rights(Privilege.SELECT)));

        assertThat(PrivilegeDiff.between(List.of(film(granted("app", Privilege.SELECT))), outside, Set.of()))
                .extracting(difference -> difference.remedy().statement(difference))
                .containsExactly(Optional.of("grant usage on schema public to \"The App\""));
        assertThat(rules(film(), outside, Set.of())).isEmpty();
    }

    @Test
    void leavesATableThatIsMissingToOthers() {
        var access = new RoleAccess("app", Set.of("app"), Set.of("public"), Map.of());

        assertThat(rules(film(granted("app", Privilege.SELECT)), access, ALL)).isEmpty();
    }

    private static List<Rule> rules(Table table, RoleAccess access, Set<Privilege> declared) {
        return PrivilegeDiff.between(List.of(table), access, declared).stream()
                .map(Difference::rule)
                .toList();
    }

    private static Table film(Grant... grants) {
        var film = Table.of(named("film"), TableKind.TABLE, List.of(required("id", INTEGER), nullable("title", TEXT)));
        return new Table(
                film.name(),
                film.kind(),
                film.definition(),
                film.comment(),
                film.columns(),
                film.constraints(),
                film.indexes(),
                film.triggers(),
                new TableAccess(RowSecurity.DISABLED, List.of(), List.of(grants), Optional.empty()));
    }

    private static Grant granted(String role, Privilege privilege) {
        return new Grant(role, privilege, Optional.empty());
    }

    private static TableRights rights(Privilege first, Privilege... others) {
        return new TableRights(EnumSet.of(first, others), Map.of(), Map.of());
    }

    private static RoleAccess role(TableRights rights) {
        return new RoleAccess("app", Set.of("app", "staff"), Set.of("public"), Map.of(named("film"), rights));
    }
}
