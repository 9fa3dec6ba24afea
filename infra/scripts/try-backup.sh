#!/usr/bin/env bash
# Backs up and restores a small database on a PostgreSQL of its own, where this machine has the server's programs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

programs=
for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin; do
  if [ -x "$folder/initdb" ]; then programs=$folder; fi
done
if [ -z "$programs" ]; then
  echo "no PostgreSQL server on this machine: backup and restore were not tried"
  exit 0
fi
export PATH=$programs:$PATH
work=$(mktemp -d "${TMPDIR:-/tmp}/daryger-backup.XXXXXX")
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown nobody "$work"
finish() {
  as pg_ctl -D "$work/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT

cd "$work" # a place that the server's user may enter
as initdb -D "$work/data" -U daryger --auth=trust --locale=C.UTF-8 --encoding=UTF8 >/dev/null
as pg_ctl -D "$work/data" -w -l "$work/data/log" -o "-k $work -c listen_addresses=''" start >/dev/null
export PGHOST=$work PGUSER=daryger
createdb first
createdb second
query() { psql --no-psqlrc -tA -d "$1" -c "$2"; }
query first "create table note(id int primary key, text text not null); insert into note select n, 'Өмүров ' || n from generate_series(1, 500) n" >/dev/null
mkdir files && echo scan >files/one.pdf

backup=$(PGDATABASE=first "$here/backup.sh" "$work/backups" "$work/files")
PGDATABASE=second "$here/restore.sh" "$backup" "$work/files2"
[ "$(query first 'select count(*), min(text), max(text) from note')" = "$(query second 'select count(*), min(text), max(text) from note')" ]
[ "$(cat files2/one.pdf)" = scan ]
echo "✓ what was backed up is restored: rows and files"

if PGDATABASE=second "$here/restore.sh" "$backup" 2>/dev/null; then exit 1; fi
echo "✓ a database that is not empty is left alone"

createdb third
echo x >>"$backup/database.dump"
if PGDATABASE=third "$here/restore.sh" "$backup" 2>/dev/null; then exit 1; fi
[ "$(query third "select count(*) from pg_tables where schemaname = 'public'")" = 0 ]
echo "✓ a damaged backup is refused"
