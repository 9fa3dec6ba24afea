#!/usr/bin/env bash
# Backs up Daryger: the database as one consistent dump, the stored files beside it, checksums of both.
#
#   PGHOST=… PGUSER=… PGPASSWORD=… PGDATABASE=daryger infra/backup.sh FOLDER [FILES]
#
# FOLDER  where the backup goes, as daryger-<time in UTC>/
# FILES   the folder of the file store, if files lie on this machine
#
# The search index is not in it: it is derived and builds itself anew. Encrypt and move the result away.
set -euo pipefail
umask 077

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
: "${PGDATABASE:?name the database in PGDATABASE}"
target=$1/daryger-$(date -u +%Y%m%dT%H%M%SZ)
part=$target.part
mkdir -p "$part"
trap 'rm -rf "$part"' EXIT

# Database first: a file that came later is only not referred to; the other way round a document would be missing.
pg_dump --format=custom --no-owner --no-privileges --file="$part/database.dump"
pg_restore --list "$part/database.dump" >/dev/null # it can be read back
if [ -n "${2:-}" ]; then
  tar --create --gzip --file="$part/files.tar.gz" --directory="$2" .
fi
sums=$(cd "$part" && { sha256sum -- * 2>/dev/null || shasum -a 256 -- *; })
printf '%s\n' "$sums" >"$part/SHA256SUMS"
mv "$part" "$target"
echo "$target"
