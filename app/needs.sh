# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034
# Read by app/run and tests/run: installs what a step needs, or names it and stops.
# Names are Debian's and Ubuntu's; a|b means whichever of the two the release knows.
build_needs="g++ cmake ninja-build pkg-config ccache qt6-base-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-svg-dev|libqt6svg6-dev libqt6sql6-sqlite libsqlite3-dev
    libsodium-dev qtkeychain-qt6-dev
    libqt6sql6-psql libboost1.81-dev|libboost-dev libssl-dev zlib1g-dev"
test_needs="catch2 python3 postgresql"
tidy_needs="clang-tidy clang-tools"

say() { printf '%s\n' "$*" >&2; }

is_known_system() {
    [ -r /etc/os-release ] || return 1
    case $(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}") in
        "debian 12" | "debian 13" | "ubuntu 24.04") return 0 ;;
    esac
    return 1
}

is_installed() {
    for name in $(echo "$1" | tr '|' ' '); do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return 0
    done
    return 1
}

# Prints those of the needs given that are not installed.
missing() {
    for need in "$@"; do
        is_installed "$need" || echo "$need"
    done
}

# Prints the first of a|b that apt knows.
known_name() {
    for name in $(echo "$1" | tr '|' ' '); do
        apt-cache policy "$name" | grep -q 'Candidate: [^(]' && { echo "$name"; return; }
    done
    echo "${1%%|*}"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_by_apt() {
    say "UPIK Desk is built here from its source. For that these packages are still missing:"
    say "    $(echo "$*" | sed 's,|[^ ]*,,g')"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "Only root may install them and there is no sudo. Ask root to install them, then try again."
        exit 1
    fi
    say "apt-get installs them now$([ "$(id -u)" -eq 0 ] || echo ", as root through sudo")."
    as_root apt-get update >&2
    names=
    for need in "$@"; do
        names="$names $(known_name "$need")"
    done
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        $names >&2
}

# On a system we do not know packages by name: look for the tools and libraries themselves.
name_what_is_missing() {
    absent=
    for tool in c++ cmake ninja pkg-config; do
        command -v "$tool" >/dev/null || absent="$absent $tool"
    done
    for library in Qt6Widgets Qt6Sql Qt6Svg libsodium sqlite3; do
        pkg-config --exists "$library" 2>/dev/null || absent="$absent $library"
    done
    [ -z "$absent" ] && return
    say "This is not Debian 12 or 13 nor Ubuntu 24.04, so nothing is installed by itself."
    say "Missing here:$absent"
    say "In all, UPIK Desk needs (Debian's names): $(echo "$@" | tr '\n' ' ')"
    exit 1
}

# Installs which of the needs given are missing, or stops saying what is.
install_missing() {
    if ! is_known_system; then
        name_what_is_missing "$@"
        return
    fi
    absent=$(missing "$@")
    # shellcheck disable=SC2086
    [ -z "$absent" ] || install_by_apt $absent
}
