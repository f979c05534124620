#!/usr/bin/env bash
# Looks for misspelt words in notes, documents, and the captions, comments and tables of programs. Spelling is
# British. The dictionary is pinned, so the same everywhere; npm brings it into .cache/, which git ignores.
# What is right and not in it stands in tests/spelling/words.txt. Why so: docs/decisions/0017-spelling.md
#
# usage: tests/spelling.sh              says path:line:column of each unknown word; fails if there is one
#        tests/spelling.sh --add WORD…  puts these words into the list; without any, all unknown ones
set -u
cd "$(dirname "$0")/.." || exit 2
checker=2.1.5 dictionary=3.0.0
folder=.cache/spelling-$checker-$dictionary

if ! [ -r "$folder/node_modules/dictionary-en-gb/index.dic" ]; then
  command -v npm >/dev/null || { echo "spelling: needs npm, to install its dictionary for English"; exit 1; }
  mkdir -p "$folder"
  npm install --prefix "$folder" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --silent \
    "nspell@$checker" "dictionary-en-gb@$dictionary" </dev/null \
    || { echo "spelling: npm can't install nspell $checker and dictionary-en-gb $dictionary"; exit 1; }
fi
exec node tests/spelling/check.js "$folder/node_modules" "$@"
