#!/usr/bin/env bash
# Restores what infra/backup.sh wrote, into an empty database, in one transaction.
#
#   PGHOST=… PGUSER=… PGPASSWORD=… PGDATABASE=daryger infra/restore.sh BACKUP [FILES]
#
# BACKUP  a folder daryger-<time>/
# FILES   where the stored files go; must be empty or absent
#
# Stop Daryger first. Afterwards repeat the erasures made since the backup (docs/data-protection.md) before it starts.
set -euo pipefail
umask 077

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
: "${PGDATABASE:?name the database in PGDATABASE}"
backup=$1
files=${2:-}

refuse() {
  echo "✗ $1" >&2
  exit 1
}

[ -f "$backup/database.dump" ] || refuse "$backup is not a backup of infra/backup.sh"
(cd "$backup" && { sha256sum --check --status SHA256SUMS 2>/dev/null || shasum -a 256 --check --status SHA256SUMS; }) ||
  refuse "$backup is damaged: its checksums differ"
tables=$(psql --no-psqlrc --tuples-only --no-align --command \
  "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
[ "$tables" = 0 ] || refuse "database $PGDATABASE is not empty ($tables tables): restore into a new one"
if [ -n "$files" ] && [ -d "$files" ] && [ -n "$(ls -A "$files")" ]; then refuse "$files is not empty"; fi
if [ -n "$files" ] && [ ! -f "$backup/files.tar.gz" ]; then refuse "$backup has no files"; fi

pg_restore --single-transaction --exit-on-error --no-owner --no-privileges --dbname="$PGDATABASE" "$backup/database.dump"
if [ -n "$files" ]; then
  mkdir -p "$files"
  tar --extract --gzip --file="$backup/files.tar.gz" --directory="$files"
fi
echo "restored $backup into $PGDATABASE"
