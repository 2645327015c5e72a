// Starts programs and talks to them through pipes that never block.
#include "plugins/process/child.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

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

// False where the other end was closed before.
bool readWhole(const Descriptor& from, int& number)
{
    ssize_t count = 0;
    do {
        count = ::read(from.number(), &number, sizeof number);
    } while (count < 0 && errno == EINTR);
    return count == sizeof number;
}

void takeUsualSignals()
{
    struct sigaction usual{};
    usual.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal) ::sigaction(signal, &usual, nullptr); // some cannot be changed
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// As fork(), but no handler of ours runs in the new process before it takes the usual signals.
pid_t forkQuietly()
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t pid = ::fork();
    const int reason = errno;
    if (pid != 0) pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = reason;
    return pid;
}

// Becomes the program: three streams, no other file, no signal blocked or ignored, a group of its own. Comes back, with the reason in
// errno, where that failed. It runs between fork and exec of a process with other threads: nothing here may take memory or a lock.
void become(const Command& command, char* const* words, char* const* environment, const std::array<int, 3>& streams,
            const Descriptor& fault, pid_t parent)
{
#ifdef __linux__
    // With the thread that started it, also where that is killed. The keeper takes what it started, and on other systems it too.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
    if (::getppid() != parent) ::_exit(1); // it was quicker
#endif
    for (int stream = 0; stream < int(streams.size()); ++stream)
        if (::dup2(streams[std::size_t(stream)], stream) < 0 || ::fcntl(stream, F_SETFD, 0) < 0) return;
    ::closefrom(std::max(fault.number(), STDERR_FILENO) + 1);
    for (int other = STDERR_FILENO + 1; other < fault.number(); ++other) ::close(other);
    takeUsualSignals();
    if (::setpgid(0, 0) != 0 || ::chdir(command.folder.c_str()) != 0) return;
    ::execve(command.executable.c_str(), words, environment);
}

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

// A shell, and not this program once more, which would hold on to our memory.
Keeper::Keeper(pid_t group)
{
    std::optional<Pipe> line = makePipe();
    if (!line) return;
    std::string shell = "sh", option = "-c", script = "exec >/dev/null 2>&1; read word || kill -s KILL -- -$0",
                number = std::to_string(group);
    char* const words[] = {shell.data(), option.data(), script.data(), number.data(), nullptr};
    char* const environment[] = {nullptr};
    m_pid = forkQuietly();
    if (m_pid == 0) {
        takeUsualSignals();
        ::setpgid(0, 0); // what ends us from a terminal leaves it
        if (::dup2(line->read.number(), STDIN_FILENO) == STDIN_FILENO) {
            ::closefrom(STDOUT_FILENO);
            ::execve("/bin/sh", words, environment);
        }
        ::_exit(127);
    }
    if (m_pid > 0) m_line = std::move(line->write);
}

void Keeper::release()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    m_pid = -1;
    m_line.close();
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
    const std::vector<char*> wordPointers = pointers(words), environmentPointers = pointers(environment);
    std::optional<Pipe> fault = makePipe(); // closed when the program takes over
    if (!fault) return failed(errno);
    const std::array<int, 3> streams{input->read.number(), output->write.number(), errors->write.number()};
    const pid_t parent = ::getpid();
    Child child;
    child.m_pid = forkQuietly();
    if (child.m_pid == 0) {
        become(command, wordPointers.data(), environmentPointers.data(), streams, fault->write, parent);
        const int reason = errno;
        [[maybe_unused]] const ssize_t said = ::write(fault->write.number(), &reason, sizeof reason);
        ::_exit(127);
    }
    if (child.m_pid < 0) return failed(errno);
    fault->write.close();
    int reason = 0;
    if (readWhole(fault->read, reason)) {
        ::waitpid(std::exchange(child.m_pid, -1), nullptr, 0);
        return failed(reason);
    }
    child.m_input = std::move(input->write);
    child.m_output = std::move(output->read);
    child.m_errors = std::move(errors->read);
    for (const Descriptor* descriptor : {&child.m_input, &child.m_output, &child.m_errors}) neverBlock(*descriptor);
    child.m_keeper = Keeper(child.m_pid); // it has made its group by now
    return child;
}

Child::Child(Child&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_exit(other.m_exit)
    , m_asked(other.m_asked)
    , m_input(std::move(other.m_input))
    , m_output(std::move(other.m_output))
    , m_errors(std::move(other.m_errors))
    , m_keeper(std::move(other.m_keeper))
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
    m_keeper.release();
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
