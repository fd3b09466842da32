import type { Intended } from './fields';
import { fragments } from './fragments';
import { LINUX_FOLDERS } from './linux-json';
import { DOMAINS } from './mobileconfig';
import type { Route } from './routes';
import type { Files } from './zip';

/** Scripts for Linux and macOS, by name: what the policy files hold, what a browser received, and how to take it off. */
export function shScripts(route: Route, intended: Intended, version: string): Files {
  const scripts: Record<string, string> = {
    'install-check.sh': `${head(route, intended)}${INSTALL_CHECK}`,
    'smoke-test.sh': `${head(route, intended)}VERSION='${version}'\n${SMOKE_TEST}`,
    'remove.sh': `${head(route, intended)}${REMOVE}`,
  };
  return Object.fromEntries(
    Object.entries(scripts).map(([name, script]) => [name, Buffer.from(script, 'utf8')]),
  );
}

function head(route: Route, intended: Intended): string {
  const chrome = route.chrome?.id ?? '';
  return `#!/bin/sh
# Sensecheck, ${route.name}. Usage: sh SCRIPT chrome|edge|chromium
set -eu
BROWSER="\${1:-}"
case "$BROWSER" in
  chrome) ID='${chrome}'; FOLDER='${LINUX_FOLDERS.chrome}'; DOMAIN='${DOMAINS.chrome}' ;;
  edge) ID='${route.edge?.id ?? ''}'; FOLDER='${LINUX_FOLDERS.edge}'; DOMAIN='${DOMAINS.edge}' ;;
  chromium) ID='${chrome}'; FOLDER='${LINUX_FOLDERS.chromium}'; DOMAIN='org.chromium.Chromium' ;;
  *) echo "Say which browser: chrome, edge or chromium." >&2; exit 2 ;;
esac
[ -n "$ID" ] || { echo "This kit has no store id for $BROWSER." >&2; exit 2; }
# A setting a line: its name, a tab, and how it stands in JSON without any space.
intended() {
cat <<'END_OF_SETTINGS'
${fragments(intended)
  .map(([name, fragment]) => `${name}\t${fragment}`)
  .join('\n')}
END_OF_SETTINGS
}
# In: all that was found, without any space. Says of each setting whether it is there; counts what is not in FAULTS.
FAULTS=0
compare() {
  TAB="$(printf '\\t')"
  while IFS="$TAB" read -r NAME FRAGMENT; do
    if grep -aqF -e "$FRAGMENT" "$1"; then echo "ok: $NAME"; else echo "DIFFERS: $NAME"; FAULTS=$((FAULTS + 1)); fi
  done <<END_OF_LIST
$(intended)
END_OF_LIST
}
# finish FILE: compares it, says how many faults there are, and ends with a 1 where there are any.
finish() {
  compare "$1"
  echo "$FAULTS faults"
  [ "$FAULTS" -eq 0 ]
}
`;
}

const INSTALL_CHECK = `# Compares the policies on this computer with what the kit intends.
FOUND="$(mktemp)"
trap 'rm -f "$FOUND"' EXIT
# Tools write slashes and brackets differently; they mean the same.
alike() { tr -d '[:space:]' | sed -e 's#\\\\/#/#g' -e 's/</\\\\u003C/g'; }
if [ "$(uname)" = Darwin ]; then
  PLIST="/Library/Managed Preferences/$DOMAIN.extensions.$ID.plist"
  [ -f "$PLIST" ] || { echo "MISSING: $PLIST"; exit 1; }
  plutil -convert json -o - "$PLIST" | alike >"$FOUND"
  MAIN="/Library/Managed Preferences/$DOMAIN.plist"
  { [ -f "$MAIN" ] && plutil -convert json -o - "$MAIN" || true; } | alike >>"$FOUND"
else
  cat "$FOLDER"/*.json 2>/dev/null | alike >"$FOUND" || true
fi
if grep -qE -e "\\"$ID\\":\\{[^}]*\\"installation_mode\\":\\"force_installed\\"" "$FOUND"; then
  echo "ok: force-installed"
else
  echo "DIFFERS: force-installed"; FAULTS=$((FAULTS + 1))
fi
finish "$FOUND"
`;

const SMOKE_TEST = `# Starts the browser for a moment in an empty profile and compares what the extension received there with what the
# kit intends. The extension keeps IT's settings in its own storage, which is read here. Takes up to two minutes.
case "$BROWSER" in
  chrome) NAMES='google-chrome google-chrome-stable /Applications/Google\\ Chrome.app/Contents/MacOS/Google\\ Chrome' ;;
  edge) NAMES='microsoft-edge microsoft-edge-stable /Applications/Microsoft\\ Edge.app/Contents/MacOS/Microsoft\\ Edge' ;;
  *) NAMES='chromium chromium-browser' ;;
esac
PROGRAM="\${BROWSER_PROGRAM:-}"
if [ -z "$PROGRAM" ]; then
  eval "set -- $NAMES"
  for NAME in "$@"; do if command -v "$NAME" >/dev/null; then PROGRAM="$NAME"; break; fi; done
fi
[ -n "$PROGRAM" ] || { echo "No $BROWSER found; set BROWSER_PROGRAM." >&2; exit 2; }
PROFILE="$(mktemp -d)"
SANDBOX=''
# As root the browser's own sandbox cannot start.
[ "$(id -u)" -ne 0 ] || SANDBOX='--no-sandbox'
"$PROGRAM" --headless=new $SANDBOX --no-first-run --user-data-dir="$PROFILE" about:blank >/dev/null 2>&1 &
PID=$!
tidy() {
  kill "$PID" 2>/dev/null || true
  wait "$PID" 2>/dev/null || true
  # Its helpers may write for a moment longer; what is left of a profile is no fault of what was tested.
  for AGAIN in 1 2 3 4 5; do rm -rf "$PROFILE" 2>/dev/null && return 0; sleep 1; done
  echo "Left behind: $PROFILE" >&2
}
trap tidy EXIT
STORED="$PROFILE/Default/Local Extension Settings/$ID"
RECEIVED="$PROFILE/received"
WAITED=0
while :; do
  cat "$STORED"/*.log 2>/dev/null | tr -d '[:space:]' >"$RECEIVED" || true
  if grep -aqF -e '"values":{"' "$RECEIVED"; then break; fi
  WAITED=$((WAITED + 1))
  if [ "$WAITED" -ge 120 ]; then break; fi
  sleep 1
done
if ls -d "$PROFILE/Default/Extensions/$ID/$VERSION"_* >/dev/null 2>&1; then
  echo "ok: installed, version $VERSION"
else
  echo "DIFFERS: version $VERSION is not installed"; FAULTS=$((FAULTS + 1))
fi
finish "$RECEIVED"
`;

const REMOVE = `# Takes the kit's own policy file away; browsers then remove the extension by themselves, at once or at their next start.
if [ "$(uname)" = Darwin ]; then
  profiles remove -identifier "sensecheck.$BROWSER.$ID"
else
  rm -f "$FOLDER/sensecheck.json"
  if cat "$FOLDER"/*.json 2>/dev/null | grep -qF -e "$ID"; then
    echo "Another file in $FOLDER still names $ID." >&2; exit 1
  fi
fi
echo "Removed from the policies of $BROWSER."
`;
