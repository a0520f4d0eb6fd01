#!/bin/sh
# Checks generated code against migrations or a database, and writes every report: check.sh DIRECTORY OPTION...
# The options are those of "jooq-conformance check". Ends as the check does: 0 conforms, 1 differs, 2 usage, 3 not checked.
# JOOQ_CONFORMANCE is the command; by default, java -jar jooq-conformance.jar.
set -eu
if [ $# -lt 1 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
directory=$1
shift
mkdir -p "$directory"
# What an earlier run has left would pass for what this one found.
rm -f "$directory/report.json" "$directory/report.md" "$directory/report.sarif" "$directory/report.xml" "$directory/report.html"

# GitHub shows annotations that a step prints at the lines that they are about.
format=text
if [ "${GITHUB_ACTIONS:-}" = true ]; then
    format=github
fi
status=0
# The command may have arguments of its own.
# shellcheck disable=SC2086
${JOOQ_CONFORMANCE:-java -jar jooq-conformance.jar} check "$@" --format "$format" \
    --report "json=$directory/report.json" --report "markdown=$directory/report.md" \
    --report "sarif=$directory/report.sarif" --report "junit=$directory/report.xml" \
    --report "html=$directory/report.html" || status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$directory/report.md" ]; then
    cat "$directory/report.md" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
