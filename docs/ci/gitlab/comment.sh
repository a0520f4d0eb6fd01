#!/bin/sh
# Writes a report as a note on the merge request of a pipeline, in place of the one that it wrote before: comment.sh FILE
# Needs curl, jq, and GITLAB_TOKEN: a project access token with the scope "api" and the role Reporter.
# GitLab sets CI_API_V4_URL, CI_PROJECT_ID and CI_MERGE_REQUEST_IID. Without a token, it does nothing.
set -eu
if [ $# -ne 1 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
for tool in curl jq; do
    if ! command -v "$tool" >/dev/null; then
        echo "comment.sh needs $tool" >&2
        exit 3
    fi
done
if [ -z "${GITLAB_TOKEN:-}" ]; then
    echo "There is no GITLAB_TOKEN, so nobody comments. A pipeline of a fork has none."
    exit 0
fi
marker='<!-- jooq-conformance -->'
notes=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes

# The token goes through standard input: other users of the machine see the arguments of a process.
request() {
    printf 'header = "PRIVATE-TOKEN: %s"\n' "$GITLAB_TOKEN" |
        curl --config - --silent --show-error --fail --retry 3 --max-time 60 \
            --header 'Content-Type: application/json' "$@"
}

# Anybody can write a note that begins with the marker; only the token's own is replaced.
author=$(request "$CI_API_V4_URL/user" | jq .id)
page=1
note=
while [ -z "$note" ]; do
    found=$(request "$notes?per_page=100&page=$page")
    note=$(printf '%s' "$found" | jq --arg marker "$marker" --argjson author "$author" \
        'map(select((.body // "" | startswith($marker)) and .author.id == $author)) | .[0].id // empty')
    if [ "$(printf '%s' "$found" | jq length)" -lt 100 ]; then
        break
    fi
    page=$((page + 1))
done

body=$(mktemp)
trap 'rm -f "$body"' EXIT
jq --raw-input --slurp --arg marker "$marker" \
    '{body: (if startswith($marker) then . else $marker + "\n" + . end)}' "$1" >"$body"
if [ -n "$note" ]; then
    request --request PUT --data-binary "@$body" "$notes/$note" >/dev/null
    echo "Updated the note $note on merge request $CI_MERGE_REQUEST_IID."
else
    request --request POST --data-binary "@$body" "$notes" >/dev/null
    echo "Commented on merge request $CI_MERGE_REQUEST_IID."
fi
