package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupabaseProjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table a (id uuid references auth.users) | true",
                "create policy p on a for select to authenticated using (auth.uid() = id) | true",
                "create extension if not exists pgcrypto with schema \"extensions\" | true",
                "CREATE POLICY p ON a USING ((\"owner\" = \"auth\".\"uid\"())) | true",
                "CREATE EXTENSION IF NOT EXISTS \"supabase_vault\" WITH SCHEMA \"vault\" | true",
                "do $$ begin create role anon; end $$; select auth.uid() | true",
                "create role anon; create table a (id uuid default auth.uid()) | false",
                "GRANT ALL ON TABLE a TO \"service_role\" | true",
                "create schema if not exists auth; create table b (id uuid references auth.users) | true",
                "create schema auth; create table auth.users (id int) | false",
                "create table authors (id int) | false"
            })
    void isProvidedWhereMigrationsReferToIt(String migration, boolean needed, @TempDir Path directory)
            throws IOException {
        Files.writeString(directory.resolve("1.sql"), migration);

        assertThat(SupabaseProject.isNeeded(List.of(directory))).isEqualTo(needed);
    }
}
