#!/bin/bash
# Fetches open62541 1.4 (OPC UA) into build/deps/open62541 on systems that have no package of it (Debian 12, Ubuntu 24.04): the
# packages of Debian 13, from the Debian mirror that this machine uses, or from the one that TITER_DEBIAN_MIRROR names. Installs
# nothing, needs no root and leaves the machine's apt alone. What is there already is not fetched again; a failure leaves its
# reason in build/deps/open62541.why.
root=$(CDPATH= cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 1
deps=$root/build/deps
target=$deps/open62541
apt=$deps/apt
suite=trixie
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

giveUp()
{
    printf '%s\n' "$1" >"$deps/open62541.why"
    printf 'open62541 cannot be had here: %s\n' "$1" >&2
    exit 1
}

[ ! -e "$target/complete" ] || exit 0
mkdir -p "$deps" || exit 1
rm -rf "$target" "$apt" "$deps/open62541.why"

# "URI suite" of Debian's main archive and of its security updates, as this machine's own sources name them.
mirrors()
{
    local id codename
    if [ -n "${TITER_DEBIAN_MIRROR:-}" ]; then
        printf '%s %s\n' "$TITER_DEBIAN_MIRROR" "$suite"
        return
    fi
    id=$(sed -n 's/^ID=//p' /etc/os-release | tr -d '"')
    codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release | tr -d '"')
    [ "$id" = debian ] || return
    # shellcheck disable=SC2016 # the names in brackets are apt's
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sort -u |
        awk -v from="$codename" -v to="$suite" '$3 == "main" && $1 !~ /^cdrom:/ &&
            ($2 == from || $2 == from "-security") {sub("^" from, to, $2); print $1, $2}'
}

command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || giveUp "this system has no apt"
sources=$(mirrors)
[ -n "$sources" ] || giveUp "no mirror of Debian is known; name one in TITER_DEBIAN_MIRROR"
[ -r "$keyring" ] || giveUp "the package debian-archive-keyring, which holds the keys of Debian, is not installed"

# A state of its own; proxies and the like stay those of the machine. What the machine does after its own updates is left out.
mkdir -p "$apt"/lists/partial "$apt"/archives/partial "$target" || exit 1
: >"$apt/status"
while read -r uri of; do
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nTargets: Packages\nSigned-By: %s\n\n' "$uri" "$of" "$keyring"
done <<<"$sources" >"$apt/debian.sources"
cat >"$apt/apt.conf" <<CONF
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::State "$apt";
Dir::State::status "$apt/status";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt";
Dir::Etc::sourcelist "$apt/debian.sources";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Sandbox::User "$(id -un)";
APT::Get::List-Cleanup "false";
Acquire::Languages "none";
Acquire::Retries "1";
Acquire::http::Timeout "15";
Acquire::https::Timeout "15";
CONF
quiet=(env LC_ALL=C DEBIAN_FRONTEND=noninteractive)

"${quiet[@]}" apt-get -c "$apt/apt.conf" -o APT::Update::Error-Mode=any update || giveUp "the package lists of Debian 13 could not be read"
# With the libraries of mbedTLS that it names, and those that these name.
names=(libopen62541-1.4)
for _ in 1 2; do
    mapfile -t names < <({
        printf '%s\n' "${names[@]}"
        "${quiet[@]}" apt-cache -c "$apt/apt.conf" depends "${names[@]}" | sed -n 's/^ *Depends: \(libmbed[^ ]*\)$/\1/p'
    } | sort -u)
done
(cd "$apt/archives" && "${quiet[@]}" apt-get -c "$apt/apt.conf" download "${names[@]}" libopen62541-1.4-dev) ||
    giveUp "the packages of Debian 13 could not be fetched"
for file in "$apt"/archives/*.deb; do
    dpkg-deb -x "$file" "$target" || giveUp "$(basename "$file") could not be unpacked"
done
rm -rf "$apt"
: >"$target/complete"
