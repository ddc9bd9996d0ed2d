#!/bin/sh
# Runs kbaudit in a GitHub workflow: annotations in the log, SARIF in a file, a summary on the run's page.
# Ends with kbaudit's own exit code.
set -eu

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT

set -- check --locale "${INPUT_LOCALE:-en}" --format github --fail-on "${INPUT_FAIL_ON:-error}" \
  --report "sarif=${INPUT_SARIF:-kbaudit.sarif}" --report "markdown=$summary"
if [ -n "${INPUT_SINCE:-}" ]; then
  set -- "$@" --since "$INPUT_SINCE"
fi

status=0
kbaudit "$@" -- "${INPUT_PATH:-.}" || status=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$summary" >> "$GITHUB_STEP_SUMMARY"
fi
exit "$status"
