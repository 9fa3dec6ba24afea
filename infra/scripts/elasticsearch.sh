#!/usr/bin/env bash
# The real Elasticsearch for tests, benchmarks and a look at it: fetched by Maven, run as a child that is not root.
#   elasticsearch.sh home               prints where it lies, after fetching it when it is not there yet
#   elasticsearch.sh start PORT FOLDER  runs it in the foreground on 127.0.0.1:PORT with its data in FOLDER
# ELASTICSEARCH_HOME names another distribution; ES_JAVA_OPTS is passed on (default: 512 MB heap).
set -euo pipefail
# shellcheck source=infra/scripts/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

VERSION=8.19.21
ARTIFACT=org.elasticsearch.distribution.integ-test-zip:elasticsearch:$VERSION:zip

# Elasticsearch refuses to run as root, and whom we run it as instead can't look into root's home.
if [ "$(id -u)" = 0 ]; then
  CACHE=/var/tmp/daryger-elasticsearch
  COMMAND_PREFIX="setpriv --reuid=nobody --regid=$(id -gn nobody) --clear-groups"
else
  CACHE=$ROOT/.daryger/elasticsearch
  COMMAND_PREFIX=
fi

home() { # fetches it at most once; a half unpacked one never takes the place
  local target=$CACHE/elasticsearch-$VERSION fresh
  if [ -n "${ELASTICSEARCH_HOME:-}" ]; then
    [ -x "$ELASTICSEARCH_HOME/bin/elasticsearch" ] || fail \
      "ELASTICSEARCH_HOME=$ELASTICSEARCH_HOME has no bin/elasticsearch." "В ELASTICSEARCH_HOME=$ELASTICSEARCH_HOME нет bin/elasticsearch."
    printf '%s\n' "$ELASTICSEARCH_HOME"
    return 0
  fi
  if [ ! -x "$target/bin/elasticsearch" ]; then
    mkdir -p "$CACHE"
    fresh=$(mktemp -d "$CACHE/unpack.XXXXXX")
    maven -q -o dependency:unpack -Dartifact="$ARTIFACT" -DoutputDirectory="$fresh" >/dev/null 2>&1 ||
      maven -q dependency:unpack -Dartifact="$ARTIFACT" -DoutputDirectory="$fresh" >&2 ||
      { rm -rf "$fresh"; fail "Elasticsearch $VERSION ($ARTIFACT) could not be fetched by Maven: check the network, or set ELASTICSEARCH_HOME." \
        "Maven не смог получить Elasticsearch $VERSION ($ARTIFACT): проверьте сеть или задайте ELASTICSEARCH_HOME."; }
    chmod -R a+rX "$CACHE"
    chmod a+x "$fresh/elasticsearch-$VERSION"/bin/*
    mv -T "$fresh/elasticsearch-$VERSION" "$target" 2>/dev/null || [ -x "$target/bin/elasticsearch" ] ||
      mv "$fresh/elasticsearch-$VERSION" "$target"
    rm -rf "$fresh"
  fi
  printf '%s\n' "$target"
}

start() { # port folder
  local port=$1 folder=$2 home
  home=$(home)
  mkdir -p "$folder/config" "$folder/data" "$folder/logs" "$folder/tmp"
  cp "$home/config/jvm.options" "$home/config/log4j2.properties" "$folder/config/"
  cat >"$folder/config/elasticsearch.yml" <<SETTINGS
cluster.name: daryger-$port
node.name: daryger
discovery.type: single-node
http.host: 127.0.0.1
http.port: $port
transport.host: 127.0.0.1
path.data: $folder/data
path.logs: $folder/logs
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
SETTINGS
  [ -z "$COMMAND_PREFIX" ] || chown -R nobody "$folder"
  export ES_PATH_CONF=$folder/config ES_TMPDIR=$folder/tmp ES_JAVA_HOME=$JAVA_HOME
  export ES_JAVA_OPTS=${ES_JAVA_OPTS:--Xms512m -Xmx512m}
  cd "$folder"
  # shellcheck disable=SC2086 # a prefix is words
  exec $COMMAND_PREFIX "$home/bin/elasticsearch"
}

require_jdk
case ${1:-} in
  home) home ;;
  start)
    [ $# -eq 3 ] || fail "start needs a port and a folder." "start требует порт и папку."
    start "$2" "$3"
    ;;
  *) fail "Use: elasticsearch.sh home | start PORT FOLDER" "Использование: elasticsearch.sh home | start PORT FOLDER" ;;
esac
