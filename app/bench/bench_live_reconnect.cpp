// How soon a source is back after its device was: a Modbus device on loopback is killed and started again.
#include "app/bench/bench_live_rig.h"
#include "app/bench/benchmark.h"
#include "core/store/history/history_reader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <limits>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace titer::bench {

namespace {

using base::Code;
using base::Error;
using base::say;
using Clock = std::chrono::steady_clock;

// Answers each request for registers with as many of 370.
void serve(int connection)
{
    std::array<unsigned char, 260> request{};
    while (::recv(connection, request.data(), 12, MSG_WAITALL) == 12) {
        const unsigned count = std::min(125u, request[10] * 256u + request[11]);
        std::vector<unsigned char> answer(request.begin(), request.begin() + 8);
        answer[4] = 0;
        answer[5] = static_cast<unsigned char>(3 + 2 * count);
        answer.push_back(static_cast<unsigned char>(2 * count));
        for (unsigned i = 0; i < count; ++i) answer.insert(answer.end(), {0x01, 0x72});
        if (::send(connection, answer.data(), answer.size(), MSG_NOSIGNAL) != ssize_t(answer.size())) break;
    }
    ::close(connection);
}

// Listens at the port on loopback, or at a free one for 0, which `port` then is. -1 where that fails.
int listenAt(std::uint16_t& port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(server, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(server, 8) != 0 ||
        ::getsockname(server, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        ::close(server);
        return -1;
    }
    port = ntohs(address.sin_port);
    return server;
}

// A device in a process of its own; it ends with this one.
pid_t startDevice(std::uint16_t& port)
{
    const int server = listenAt(port);
    if (server < 0) return -1;
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (int connection = ::accept(server, nullptr, nullptr); connection >= 0;
             connection = ::accept(server, nullptr, nullptr))
            serve(connection);
        _exit(0);
    }
    ::close(server);
    return child;
}

void killDevice(pid_t device)
{
    if (device <= 0) return;
    kill(device, SIGKILL);
    waitpid(device, nullptr, 0);
}

Measured failedReconnect(const char* what)
{
    return {.errors = {Error{Code::Device, "live-reconnect", say(what)}}};
}

bool gapIsRecorded(const std::string& folder)
{
    base::Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
    if (!reader) return false;
    const auto gaps = reader->gaps(0, std::numeric_limits<std::int64_t>::max());
    return gaps && std::any_of(gaps->begin(), gaps->end(), [](const store::GapEntry& gap) {
               return gap.cause == connect::Gap::Cause::Disconnected && gap.to - gap.from > 1'000'000;
           });
}

Measured reconnect(std::stop_token stop)
{
    constexpr double away = 3.0, longest = 40.0; // [s]
    std::uint16_t port = 0;
    pid_t device = startDevice(port);
    if (device <= 0) return failedReconnect("No device could be started on loopback.");
    LiveRig rig;
    const connect::Settings settings{{"link", "tcp"},
                                     {"host", "127.0.0.1"},
                                     {"port", std::to_string(port)},
                                     {"every", "0.1 s"},
                                     {"register", "name=T, address=0"}};
    const base::Done started = rig.start({{"device", "Device", "modbus", settings, true}});
    const auto connected = [&] { return rig.picture().sources[0].status.state == connect::State::Connected; };
    if (!started || !rig.runUntil(connected, longest, stop)) {
        killDevice(device);
        const std::string why = started ? rig.picture().sources[0].status.why.text() : started.error().what.text();
        return failedReconnect(("The device was never reached: " + why).c_str());
    }
    killDevice(device);
    const bool noticed = rig.runUntil([&] { return !connected(); }, longest, stop);
    rig.runUntil([] { return false; }, away, stop);
    device = startDevice(port);
    const auto back = Clock::now();
    const bool healed = rig.runUntil(connected, longest, stop);
    const double time = std::chrono::duration<double>(Clock::now() - back).count();
    rig.runUntil([] { return false; }, 1.0, stop);
    const base::Errors errors = rig.stop();
    killDevice(device);
    if (!errors.empty()) return {.errors = errors};
    if (!noticed || !healed) return failedReconnect("The source did not find its device again.");
    if (!gapIsRecorded(rig.folder())) return failedReconnect("The gap is not recorded.");
    return {.value = time, .note = "from the return of a killed Modbus device, away for 3 s; gap recorded"};
}

constexpr Benchmark reconnectList[] = {{.name = "live-reconnect",
                                        .what = "from a device's return to its source being connected",
                                        .unit = "s",
                                        .target = 5.0,
                                        .measure = reconnect}};

} // namespace

std::span<const Benchmark> liveReconnectBenchmarks()
{
    return reconnectList;
}

} // namespace titer::bench
