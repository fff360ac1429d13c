#!/usr/bin/env bash
# Installs what the tests need and runs them all. Debian's Chromium is needed for the browser tests only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  as_root=""
  if [ "$(id -u)" -ne 0 ] && command -v sudo >/dev/null; then as_root="sudo"; fi
  if command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || [ -n "$as_root" ]; }; then
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium >/dev/null
  else
    echo "no Chromium and no way to install it here: the browser tests are skipped" >&2
  fi
fi

npm ci --no-audit --no-fund
npm test
