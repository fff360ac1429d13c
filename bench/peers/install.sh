#!/usr/bin/env bash
# Installs the peers, of fixed versions, into a folder of their own: bash bench/peers/install.sh FOLDER
set -euo pipefail
folder="${1:?usage: bash bench/peers/install.sh FOLDER}"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check datasketch==2.0.0 rensa==0.5.0 text-dedup==0.4.0
"$folder/bin/python" -c "import datasketch, rensa, text_dedup; print('datasketch, rensa and text-dedup are in place')"
