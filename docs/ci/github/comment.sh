#!/bin/sh
# Writes a report as a comment on a pull request, in place of the one that it wrote before: comment.sh FILE NUMBER
# Or, for the pull request whose head is a branch at a commit: comment.sh FILE OWNER:BRANCH SHA
# Needs curl, jq, GITHUB_TOKEN (pull-requests: write) and GITHUB_REPOSITORY. COMMENT_AUTHOR is who the token stands for.
set -eu
if [ $# -lt 2 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
for tool in curl jq; do
    if ! command -v "$tool" >/dev/null; then
        echo "comment.sh needs $tool" >&2
        exit 3
    fi
done
file=$1
marker='<!-- jooq-conformance -->'
repository=${GITHUB_API_URL:-https://api.github.com}/repos/$GITHUB_REPOSITORY

# The token goes through standard input: other users of the machine see the arguments of a process.
request() {
    printf 'header = "Authorization: Bearer %s"\n' "$GITHUB_TOKEN" |
        curl --config - --silent --show-error --fail --retry 3 --max-time 60 \
            --header 'Accept: application/vnd.github+json' --header 'X-GitHub-Api-Version: 2022-11-28' "$@"
}

number=$2
if [ $# -gt 2 ]; then
    number=$(request --get --data-urlencode "head=$2" --data 'state=open' "$repository/pulls" |
        jq --arg sha "$3" 'map(select(.head.sha == $sha)) | .[0].number // empty')
    if [ -z "$number" ]; then
        echo "No open pull request is at $2 with that commit."
        exit 0
    fi
fi

# Anybody can write a comment that begins with the marker; only the token's own is replaced.
own() {
    jq --arg marker "$marker" --arg author "${COMMENT_AUTHOR:-github-actions[bot]}" \
        'map(select((.body // "" | startswith($marker)) and .user.login == $author)) | .[0].id // empty'
}
page=1
comment=
while [ -z "$comment" ]; do
    comments=$(request "$repository/issues/$number/comments?per_page=100&page=$page")
    comment=$(printf '%s' "$comments" | own)
    if [ "$(printf '%s' "$comments" | jq length)" -lt 100 ]; then
        break
    fi
    page=$((page + 1))
done

body=$(mktemp)
trap 'rm -f "$body"' EXIT
# GitHub takes 65,536 characters.
jq --raw-input --slurp --arg marker "$marker" \
    '{body: (if startswith($marker) then . else $marker + "\n" + . end)[:65536]}' "$file" >"$body"
if [ -n "$comment" ]; then
    request --request PATCH --data-binary "@$body" "$repository/issues/comments/$comment" >/dev/null
    echo "Updated the comment $comment on pull request $number."
else
    request --request POST --data-binary "@$body" "$repository/issues/$number/comments" >/dev/null
    echo "Commented on pull request $number."
fi
