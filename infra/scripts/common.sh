# shellcheck shell=bash
# What the root scripts (run, test) share: finding tools, building, stamps. Sourced, never run.
# Must work with bash 3.2 (macOS) and without a terminal.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
WORKPLACE=${DARYGER_HOME:-$ROOT} # the application works there and keeps its data in .daryger
mkdir -p "$WORKPLACE"
WORKPLACE=$(cd "$WORKPLACE" && pwd)
STATE=$WORKPLACE/.daryger  # ignored by git
BUILD=$ROOT/.daryger/build # the extracted application and the stamps of what was built
export ROOT WORKPLACE STATE BUILD

# How the Java machine runs Daryger, in ./run and ./bench as in infra/Containerfile: measured in docs/benchmarks.md.
# Documents that are being built fit beside the new generation (SurvivorRatio): full collections were a tenth of re-indexing.
# The last but one gives back what the compilers took.
JAVA_OPTIONS="-Xmx384m -Xmn160m -XX:SurvivorRatio=4 -XX:+UseSerialGC -XX:TrimNativeHeapInterval=5000 --enable-native-access=ALL-UNNAMED"
export JAVA_OPTIONS

say() { printf '%s\n' "$*"; }

# One line a problem, in English and Russian.
fail() {
  printf '✗ %s | %s\n' "$1" "$2" >&2
  exit 1
}

# --- tools ---------------------------------------------------------------------------------------

is_jdk25() { # home of a JDK: has javac, and its java says 25
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && "$1/bin/java" -version 2>&1 </dev/null | head -n 1 | grep -q '"25[."]'
}

find_jdk25() { # prints the home of a JDK 25
  local home on_path
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then
    on_path=$(java -XshowSettings:properties -version 2>&1 </dev/null | sed -n 's/^ *java\.home = //p' | head -n 1)
  fi
  for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" "$on_path" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/java/* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && is_jdk25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

require_jdk() { # exports JAVA_HOME of a JDK 25 for Maven and for us
  JAVA_HOME=$(find_jdk25) || fail \
    "No JDK 25 found (looked at JAVA_HOME, the path, /usr/lib/jvm, ~/.sdkman, /Library/Java). Install one (https://adoptium.net) or set JAVA_HOME." \
    "JDK 25 не найден (искали в JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman, /Library/Java). Установите его (https://adoptium.net) или задайте JAVA_HOME."
  export JAVA_HOME
}

require_node() {
  local version=''
  if command -v npm >/dev/null 2>&1; then version=$(node -v 2>/dev/null || true); fi
  version=${version#v}
  [ -n "$version" ] || fail \
    "Node.js 20 or newer with npm is needed and was not found (https://nodejs.org)." \
    "Нужен Node.js 20 или новее вместе с npm, он не найден (https://nodejs.org)."
  [ "${version%%.*}" -ge 20 ] || fail \
    "Node.js 20 or newer is needed, found $version (https://nodejs.org)." \
    "Нужен Node.js 20 или новее, найден $version (https://nodejs.org)."
}

require_git() {
  command -v git >/dev/null 2>&1 || fail "git is needed and was not found." "Нужен git, он не найден."
  git -C "$ROOT" rev-parse --git-dir >/dev/null 2>&1 || fail \
    "$ROOT is not a git clone (or git refuses it: see 'git status')." \
    "$ROOT не является клоном git (или git его отвергает: смотрите «git status»)."
}

require_tools() {
  require_git
  require_node
  require_jdk
}

# Maven by the wrapper; the system's Maven only where the wrapper cannot bring its own.
maven() {
  if [ -z "${MAVEN:-}" ]; then
    if "$ROOT/mvnw" -v >/dev/null 2>&1 </dev/null; then
      MAVEN=$ROOT/mvnw
    elif command -v mvn >/dev/null 2>&1; then
      MAVEN=mvn
    else
      fail "Maven could not be downloaded by ./mvnw and no 'mvn' is on the path: check the network." \
        "./mvnw не смог загрузить Maven, а «mvn» не найден: проверьте сеть."
    fi
  fi
  (cd "$ROOT" && "$MAVEN" -f backend/pom.xml --batch-mode --no-transfer-progress "$@" </dev/null)
}

# --- stamps: what a build was made from ----------------------------------------------------------

fingerprint() { # of the files under the given paths, as they lie on the disk now
  (
    cd "$ROOT" || exit 1
    git ls-files -s -- "$@"
    git diff --no-ext-diff --binary HEAD -- "$@"
    git ls-files -o --exclude-standard -- "$@" | while IFS= read -r file; do
      printf '%s %s\n' "$(git hash-object -- "$file")" "$file"
    done
  ) | git -C "$ROOT" hash-object --stdin
}

stamped() { [ -f "$BUILD/$1.stamp" ] && [ "$(cat "$BUILD/$1.stamp")" = "$2" ]; } # name, value
stamp() { mkdir -p "$BUILD" && printf '%s\n' "$2" >"$BUILD/$1.stamp"; }

# --- processes -----------------------------------------------------------------------------------

command_of() { # pid: its command line, where the system tells it
  if [ -r "/proc/$1/cmdline" ]; then
    tr '\0' ' ' <"/proc/$1/cmdline"
  else
    ps -p "$1" -o command= 2>/dev/null || true
  fi
}

processes_of() { # word in the command line: the numbers of such processes
  local entry
  if [ -r /proc/self/cmdline ]; then
    for entry in /proc/[0-9]*; do
      case $(command_of "${entry#/proc/}" 2>/dev/null) in *"$1"*) printf '%s\n' "${entry#/proc/}" ;; esac
    done
  else
    pgrep -f -- "$1" || true
  fi
}

# --- building ------------------------------------------------------------------------------------

frontend_print() { fingerprint frontend; }
backend_print() { printf '%s %s %s' "$(fingerprint backend .mvn)" "$(frontend_print)" "$JAVA_HOME"; }

install_frontend() { # npm ci, unless exactly these packages are already there
  local packages
  packages="$(node -v) $(cd "$ROOT/frontend" && git hash-object package.json package-lock.json | tr '\n' ' ')"
  if [ -d "$ROOT/frontend/node_modules" ] && stamped packages "$packages"; then return 0; fi
  rm -f "$BUILD/packages.stamp"
  (cd "$ROOT/frontend" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --prefer-offline </dev/null)
  stamp packages "$packages"
}

build_frontend() {
  local print
  print=$(frontend_print)
  if [ -f "$ROOT/frontend/dist/index.html" ] && stamped frontend "$print"; then return 0; fi
  rm -f "$BUILD/frontend.stamp"
  install_frontend
  (cd "$ROOT/frontend" && npm run build </dev/null)
  stamp frontend "$print"
}

build_backend() {
  local print
  print=$(backend_print)
  if [ -f "$BUILD/app/app.jar" ] && stamped backend "$print"; then return 0; fi
  maven -q package -Dfast -Dmaven.test.skip=true
  extract_backend
}

extract_backend() { # unpacks the packaged application, which starts faster so, and stamps it
  local jar
  rm -rf "$BUILD/backend.stamp" "$BUILD/app" "$BUILD/app.new"
  jar=$(find "$ROOT/backend/target" -maxdepth 1 -name '*.jar' ! -name '*-tests.jar' ! -name '*-sources.jar' | head -n 1)
  [ -n "$jar" ] || fail "The build left no jar in backend/target." "Сборка не оставила jar в backend/target."
  mkdir -p "$BUILD"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$BUILD/app.new" --application-filename app.jar
  mv "$BUILD/app.new" "$BUILD/app"
  stamp backend "$(backend_print)"
}

# --- a browser for the journeys ------------------------------------------------------------------

# Exports CHROMIUM_PATH, or leaves it unset where Playwright has a Chromium of its own.
find_chromium() {
  local path
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    [ -x "$CHROMIUM_PATH" ] || fail "CHROMIUM_PATH=$CHROMIUM_PATH cannot be run." "CHROMIUM_PATH=$CHROMIUM_PATH нельзя запустить."
    return 0
  fi
  path=$(installed_chromium) || {
    if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
      say "Installing Chromium by apt … | Установка Chromium …"
      { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } \
        >/dev/null 2>&1 </dev/null || true
    fi
    path=$(installed_chromium) || path=''
  }
  if [ -n "$path" ]; then
    export CHROMIUM_PATH=$path
    return 0
  fi
  (cd "$ROOT/frontend" && npx playwright install chromium </dev/null) || fail \
    "No Chromium: install one and set CHROMIUM_PATH, or let 'npx playwright install chromium' reach the network." \
    "Нет Chromium: установите его и задайте CHROMIUM_PATH или откройте сеть для «npx playwright install chromium»."
}

installed_chromium() { # Ubuntu's /usr/bin/chromium can be a mere pointer to a snap: let it say its version
  local path
  for path in /usr/bin/chromium /usr/bin/chromium-browser \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -x "$path" ] && "$path" --version >/dev/null 2>&1 </dev/null; then
      printf '%s\n' "$path"
      return 0
    fi
  done
  return 1
}

# --- network -------------------------------------------------------------------------------------

port_taken() { # port: does anybody listen there?
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null
}

answers() { # port path: does GET answer 200?
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$2" "$1" >&3
    IFS= read -r -t 10 line <&3
    case $line in *' 200'*) exit 0 ;; *) exit 1 ;; esac
  ) 2>/dev/null
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'
}
