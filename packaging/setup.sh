# Shared by packaging/run, test, package and portable: installs what is missing and builds the release preset. Sourced, not run.
# Whoever sources it sets `root` (the tree) and, from its options: yes, noInstall, tests (each 1 or empty).

build="$root/build/release"
log="$root/build/setup.log"
needed= # programs that packing calls
systemFile=/etc/os-release
programSources=350 testSources=240

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; }

# Runs a command with its output in the log. What takes longer than two seconds is announced, and shows ninja's progress: on
# a terminal in one line, else each half minute.
logged()
{
    local title=$1 status=0 child halves=0 last shown=
    shift
    printf '\n== %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null &
    child=$!
    trap 'kill "$child" 2>/dev/null; exit 130' INT TERM
    while kill -0 "$child" 2>/dev/null; do
        sleep 0.5
        halves=$((halves + 1))
        [ "$halves" -ne 4 ] || say "$title"
        [ "$halves" -gt 4 ] || continue
        last=$(tail -n 1 "$log" | grep -o '^\[[0-9]*/[0-9]*\]') || continue
        if [ -t 1 ]; then
            printf '\r  %s' "$last"
            shown=1
        elif [ $((halves % 60)) -eq 0 ]; then
            say "  $last"
        fi
    done
    wait "$child" || status=$?
    trap - INT TERM
    [ -z "$shown" ] || printf '\r\033[K'
    if [ "$status" -ne 0 ]; then
        fail "This failed: $*"
        fail "The last 20 lines of $log:"
        tail -n 20 "$log" >&2
    fi
    return "$status"
}

# needs PROGRAM...: what the caller calls after prepare.
needs() { needed=$*; }

# What is missing, one line each, in `missing`, in `wished` (what Titer can do without) and in `apart` (that too, where no
# package of this system brings it).
probe()
{
    local tool text
    missing= wished= apart= lacking=
    for tool in $needed; do
        command -v "$tool" >/dev/null || lacking+="$tool"$'\n'
    done
    for tool in g++ cmake ninja; do
        command -v "$tool" >/dev/null || missing+="$tool"$'\n'
    done
    if [ -n "$missing" ]; then
        missing+="Qt, SUNDIALS and other libraries"$'\n'
        return
    fi
    rm -rf "$root/build/probe"
    text=$(cmake -G Ninja -S "$root/packaging/probe" -B "$root/build/probe" ${tests:+-DTITER_TESTS=ON} 2>&1)
    local status=$?
    printf '\n== probe\n%s\n' "$text" >>"$log"
    missing=$(sed -n 's/^missing: //p' <<<"$text")
    wished=$(sed -n 's/^wished: //p' <<<"$text")
    apart=$(sed -n 's/^apart: //p' <<<"$text")
    findList
    if [ -n "$apart" ] && grep -qs "lib$apart" "$list"; then
        wished+=${wished:+$'\n'}$apart
        apart=
    fi
    if [ "$status" -ne 0 ] && [ -z "$missing" ]; then
        missing="a working C++ compiler (see $log)"
    fi
    missing+=${missing:+${lacking:+$'\n'}}$lacking
}

inWords() { printf '%s' "$1" | sed '/^$/d' | paste -sd, | sed 's/,/, /g'; }

# Sets `list` to the package list of this system, or to nothing.
findList()
{
    local id version
    id=$(sed -n 's/^ID=//p' "$systemFile" 2>/dev/null | tr -d '"')
    version=$(sed -n 's/^VERSION_ID=//p' "$systemFile" 2>/dev/null | tr -d '"')
    list="$root/packaging/packages/$id$version"
    [ -n "$id" ] && [ -f "$list" ] || list=
}

# Sets `packages` to those of the list that are not installed; those that only packing needs where programs that it calls are missing.
findPackages()
{
    local kind rest name
    packages=()
    while read -r kind rest; do
        case $kind in
            build) ;;
            test) [ -n "$tests" ] || continue ;;
            pack) [ -n "$lacking" ] || continue ;;
            *) continue ;;
        esac
        for name in $rest; do
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && continue
            # It may have come with a Node.js that is not the system's, beside which the system's cannot be installed.
            [ "$name" = npm ] && command -v npm >/dev/null && continue
            packages+=("$name")
        done
    done <"$list"
}

# What apt says about size and, where its lists are missing, the estimate in the package list.
announce()
{
    local plan download disk size wait="1 to 5 minutes"
    local next="the build; how long that takes is told once there is a compiler"
    plan=$(LC_ALL=C apt-get install --no-install-recommends --print-uris -y "${packages[@]}" 2>/dev/null)
    download=$(sed -n 's/^Need to get \(.*\) of archives[.]$/\1/p' <<<"$plan" | sed 's,/, of ,')
    disk=$(sed -n 's/^After this operation, \(.*\) of additional.*/\1/p' <<<"$plan")
    if [ -n "$download" ] && [ -n "$disk" ]; then
        size="$download to download, $disk on disk"
    else
        size=$(sed -n 's/^# Estimate[^:]*: \(.*\)[.]$/about \1/p' "$list")
    fi
    [ ${#packages[@]} -gt 5 ] || wait="a minute"
    [ -z "$minutes" ] || next="about $minutes to build with $jobs job(s)"
    say "Titer needs these packages: ${packages[*]}"
    say "Size: $size. Time: about $wait to install, then $next."
}

aptOptions=(-o DPkg::Lock::Timeout=600 -o Dpkg::Options::=--force-confold)

# apt-get update and install, with the words before it ("sudo", "-n", or none).
install()
{
    local quiet=(env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1)
    logged "Reading the package lists ..." "$@" "${quiet[@]}" apt-get "${aptOptions[@]}" update ||
        say "The package lists could not be renewed; going on with those that are there."
    logged "Installing ${#packages[@]} packages ..." "$@" "${quiet[@]}" apt-get "${aptOptions[@]}" install -y \
        --no-install-recommends "${packages[@]}"
}

askRoot()
{
    say "Run this as root, then start again:"
    say "apt-get update && apt-get install -y --no-install-recommends ${packages[*]}"
    exit 3
}

installMissing()
{
    local answer
    findList
    if [ -z "$list" ]; then
        fail "Titer knows the packages of Debian 12, Debian 13 and Ubuntu 24.04 only. This system lacks: $(inWords "$missing$wished")."
        exit 3
    fi
    findPackages
    if [ ${#packages[@]} -eq 0 ]; then
        fail "All packages are installed, and yet this is not found: $(inWords "$missing"). See $log."
        exit 1
    fi
    announce
    if [ -n "$noInstall" ]; then
        askRoot
    elif [ "$(id -u)" -eq 0 ]; then
        install || exit 1
    elif ! command -v sudo >/dev/null; then
        say "There is no sudo here."
        askRoot
    elif [ -t 0 ] && [ -t 1 ]; then
        if [ -z "$yes" ]; then
            read -r -p "Install them with sudo? [Y/n] " answer
            case $answer in [nN]*) askRoot ;; esac
        fi
        sudo -v || askRoot
        install sudo || exit 1
    elif sudo -n true 2>/dev/null; then
        install sudo -n || exit 1
    else
        say "sudo asks for a password, and there is no terminal to type it on."
        askRoot
    fi
    probe
    if [ -n "$missing" ]; then
        fail "Still missing after the installation: $(inWords "$missing"). See $log."
        exit 1
    fi
}

# As many jobs as there are cores, but no more than one for each 2.4 GB of memory: a jumbo source takes up to 2 GB.
countJobs()
{
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemTotal:/ {print int($2 / 2400000)}' /proc/meminfo)
    jobs=$((memory < cores ? memory : cores))
    [ "$jobs" -ge 1 ] || jobs=1
}

# Sets `sources` and `minutes`, what the build takes here, empty without a compiler: a source that is compiled alone takes `one` [ms],
# the programs programSources times as long on one core, the tests testSources times, each unless it was built before. A person who
# waits for minutes is told how many, and these differ tenfold from one computer to the next.
estimate()
{
    local one begin
    minutes=
    sources=0
    [ -x "$build/bin/titer" ] || sources=$programSources
    [ -z "$tests" ] || [ -x "$build/tests/ui" ] || sources=$((sources + testSources))
    begin=$(date +%s%N)
    if command -v g++ >/dev/null &&
        printf '#include <regex>\nbool fits(const char* text) { return std::regex_match(text, std::regex("[a-z]+")); }\n' |
        g++ -std=c++20 -O2 -x c++ -c -o /dev/null - 2>>"$log"; then
        one=$((($(date +%s%N) - begin) / 1000000))
        minutes="$((sources * one / jobs / 60000 + 1)) minute(s)"
    fi
}

# The library of OPC UA, into the build folder.
fetchApart()
{
    if [ -n "$noInstall" ]; then
        say "Going on without: $apart. packaging/open62541.sh fetches it."
        return
    fi
    say "Fetching $apart (OPC UA) into build/deps, 12 MB; nothing is installed ..."
    if "$root/packaging/open62541.sh" >>"$log" 2>&1 </dev/null; then
        probe
    else
        say "Going on without OPC UA: $(cat "$root/build/deps/open62541.why" 2>/dev/null)."
    fi
}

# prepare TARGET: all that comes before the programs can run.
prepare()
{
    if ! mkdir -p "$root/build" 2>/dev/null || ! : 2>/dev/null >"$log"; then
        fail "$root/build cannot be written by $(id -un): it belongs to someone else, or the disk is full or read-only."
        exit 1
    fi
    countJobs
    estimate
    probe
    if [ -n "$missing" ]; then
        installMissing
    elif [ -n "$wished" ]; then
        wish
    fi
    [ -z "$apart" ] || fetchApart
    # A folder that was built elsewhere and then moved or copied cannot be built on.
    if [ -f "$build/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        rm -rf "$build"
    fi
    estimate
    [ "$sources" -eq 0 ] || say "Building Titer with $jobs job(s), about $minutes; the next start is quick."
    cd "$root" || exit 1
    logged "Configuring ..." cmake --preset release "-DTITER_WARNINGS_AS_ERRORS=${strict:+ON}" || exit 1
    logged "Building ..." cmake --build "$build" -j "$jobs" --target "$1" || exit 1
}

# What only looks or tests miss stops nothing: it is installed where that needs no question.
wish()
{
    findList
    [ -z "$list" ] || findPackages
    if [ -z "$list" ] || [ ${#packages[@]} -eq 0 ] || [ -n "$noInstall" ]; then
        say "Going on without: $(inWords "$wished")."
    elif [ "$(id -u)" -eq 0 ]; then
        announce
        install || say "Going on without: $(inWords "$wished")."
    elif sudo -n true 2>/dev/null; then
        announce
        install sudo -n || say "Going on without: $(inWords "$wished")."
    else
        say "Going on without: $(inWords "$wished")."
    fi
}
