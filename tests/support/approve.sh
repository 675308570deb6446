#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# approve.sh RECEIVED TREE: shows how what the tests received differs from what is approved, and takes it over.
set -euo pipefail
received=$1 tree=$2
files=()
[ ! -d "$received" ] || mapfile -t files < <(cd "$received" && find . -type f -printf '%P\n' | sort)
if [ ${#files[@]} -eq 0 ]; then
  echo "Nothing was received: run the tests first." >&2
  exit 1
fi
for file in "${files[@]}"; do
  case $file in
  tests/data/* | exports/samples/*) ;;
  *)
    echo "Not a place of approved files, nothing was taken over: $file" >&2
    exit 1
    ;;
  esac
done
for file in "${files[@]}"; do
  old=$tree/$file
  [ -e "$old" ] || old=/dev/null
  diff -u --label "approved $file" --label "received $file" "$old" "$received/$file" || [ $? -eq 1 ]
  mkdir -p "$(dirname "$tree/$file")"
  cp "$received/$file" "$tree/$file"
  rm "$received/$file"
done
echo "${#files[@]} taken over" >&2
