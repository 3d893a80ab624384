#!/usr/bin/env bash
# Makes .venv with Python 3.11: the interpreter given as $1, else python3.11, else a python3 that is 3.11.
set -euo pipefail
cd "$(dirname "$0")/.."

is_311() { "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' >/dev/null 2>&1; }

if [ -x .venv/bin/python ] && is_311 .venv/bin/python; then exit 0; fi

python=""
for candidate in ${1:-python3.11 python3 python}; do
    if is_311 "$candidate"; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
    echo "StoDir needs Python 3.11; none of '${1:-python3.11 python3 python}' is one." >&2
    echo "Install it (Debian, Ubuntu: apt install python3.11 python3.11-venv), or name it: make run PYTHON=/path/to/python3.11" >&2
    exit 1
fi
if ! "$python" -m venv --clear .venv; then
    echo "$python could not make a virtual environment; on Debian and Ubuntu install python3.11-venv." >&2
    exit 1
fi
