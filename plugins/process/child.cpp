// Starts programs by posix_spawn and talks to them through pipes that never block.
#include "plugins/process/child.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace titer::process {

using base::Code;
using base::Error;
using base::say;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::size_t bufferSize = 16'384; // few enough lines that reading them takes some milliseconds
constexpr milliseconds grace(1000);        // between the request to end and the end

struct Pipe {
    Descriptor read, write;
};

std::optional<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

void neverBlock(const Descriptor& descriptor)
{
    ::fcntl(descriptor.number(), F_SETFL, ::fcntl(descriptor.number(), F_GETFL) | O_NONBLOCK);
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> list;
    for (std::string& text : texts) list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

// What the new process is given: three streams, no other file, no signal blocked or ignored, a group of its own.
class SpawnRules {
public:
    SpawnRules(const Command& command, const Pipe& input, const Pipe& output, const Pipe& errors)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, input.read.number(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output.write.number(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, errors.write.number(), STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
        posix_spawnattr_setpgroup(&attributes, 0);
        sigset_t signalSet;
        sigemptyset(&signalSet);
        posix_spawnattr_setsigmask(&attributes, &signalSet);
        sigfillset(&signalSet);
        posix_spawnattr_setsigdefault(&attributes, &signalSet);
    }
    SpawnRules(const SpawnRules&) = delete;
    ~SpawnRules()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

// A program that no longer reads ends us by SIGPIPE unless that is held back while we write.
class NoBrokenPipe {
public:
    NoBrokenPipe()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        m_waiting = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    ~NoBrokenPipe()
    {
        const timespec now{};
        if (!m_waiting)
            while (sigtimedwait(&m_pipe, nullptr, &now) < 0 && errno == EINTR) {
            }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe, m_before;
    bool m_waiting = false; // one was due before
};

} // namespace

void Descriptor::close()
{
    if (m_number >= 0) ::close(m_number);
    m_number = -1;
}

base::Result<Child> Child::start(const Command& command)
{
    const auto failed = [&](int number) {
        return Error{Code::Device, "process",
                     say(CORE_TR("core", "“{1}” cannot be started: {2}."), command.executable, std::strerror(number))};
    };
    std::optional<Pipe> input = makePipe(), output = makePipe(), errors = makePipe();
    if (!input || !output || !errors) return failed(errno);

    std::vector<std::string> words = command.arguments, environment = command.environment;
    words.insert(words.begin(), command.executable);
    const SpawnRules rules(command, *input, *output, *errors);
    Child child;
    const int fault = ::posix_spawn(&child.m_pid, command.executable.c_str(), &rules.actions, &rules.attributes,
                                    pointers(words).data(), pointers(environment).data());
    if (fault != 0) {
        child.m_pid = -1;
        return failed(fault);
    }
    child.m_input = std::move(input->write);
    child.m_output = std::move(output->read);
    child.m_errors = std::move(errors->read);
    for (const Descriptor* descriptor : {&child.m_input, &child.m_output, &child.m_errors}) neverBlock(*descriptor);
    return child;
}

Child::Child(Child&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_exit(other.m_exit)
    , m_asked(other.m_asked)
    , m_input(std::move(other.m_input))
    , m_output(std::move(other.m_output))
    , m_errors(std::move(other.m_errors))
{
}

Child::~Child()
{
    m_input.close();
    m_output.close();
    m_errors.close();
    while (m_pid >= 0 && !ended()) {
        end();
        ::poll(nullptr, 0, 5);
    }
}

Child::Came Child::readFrom(Descriptor& from, std::string& bytes)
{
    if (!from.isOpen()) return Came::End;
    char buffer[bufferSize];
    const ssize_t count = ::read(from.number(), buffer, sizeof buffer);
    if (count > 0) {
        bytes.append(buffer, std::size_t(count));
        return Came::Some;
    }
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return Came::Nothing;
    from.close();
    return Came::End;
}

Child::Came Child::readOutput(std::string& bytes)
{
    return readFrom(m_output, bytes);
}

Child::Came Child::readErrors(std::string& bytes)
{
    return readFrom(m_errors, bytes);
}

std::optional<std::size_t> Child::write(std::string_view bytes)
{
    if (!m_input.isOpen()) return std::nullopt;
    const NoBrokenPipe guard;
    const ssize_t count = ::write(m_input.number(), bytes.data(), bytes.size());
    if (count >= 0) return std::size_t(count);
    if (errno == EAGAIN || errno == EINTR) return 0;
    m_input.close();
    return std::nullopt;
}

void Child::wait(milliseconds time, bool untilWritable)
{
    pollfd streams[] = {{m_output.number(), POLLIN, 0},
                        {m_errors.number(), POLLIN, 0},
                        {untilWritable ? m_input.number() : -1, POLLOUT, 0}};
    ::poll(streams, std::size(streams), int(time.count()));
}

std::optional<Exit> Child::ended()
{
    if (m_pid < 0) return m_exit;
    siginfo_t info{};
    const bool known = ::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0;
    if (known ? info.si_pid == 0 : errno != ECHILD) return std::nullopt;
    // What it left running goes too, while its number still belongs to it.
    if (known) {
        ::kill(-m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    const bool left = info.si_code == CLD_EXITED;
    m_exit = Exit{left ? info.si_status : 0, left ? 0 : info.si_status};
    m_pid = -1;
    return m_exit;
}

void Child::end()
{
    if (m_pid < 0) return;
    const steady_clock::time_point now = steady_clock::now();
    if (!m_asked) {
        m_asked = now;
        m_input.close();
        ::kill(-m_pid, SIGTERM);
        ::kill(-m_pid, SIGCONT); // one that is halted would not notice
    } else if (now - *m_asked > grace) {
        ::kill(-m_pid, SIGKILL);
    }
}

} // namespace titer::process
