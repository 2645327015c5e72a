// A program that runs next to Titer, with its three streams. Started without a shell, in a process group of its own.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace titer::process {

struct Command {
    std::string executable; // absolute path
    std::vector<std::string> arguments;
    std::vector<std::string> environment; // "NAME=value", all that there is
    std::string folder;                   // in which it is started
};

// How a program ended.
struct Exit {
    int code = 0;
    int signal = 0; // that ended it, 0 without
};

// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { close(); }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void close();

private:
    int m_number = -1;
};

// Kills the process group of a program when this process ends, however that comes about: a shell that waits for the end of its input, which
// nobody writes to. Where none can be started, the program has the end of its own input alone.
class Keeper {
public:
    Keeper() = default;
    explicit Keeper(pid_t group);
    Keeper(Keeper&& other) noexcept
        : m_pid(std::exchange(other.m_pid, -1))
        , m_line(std::move(other.m_line))
    {
    }
    Keeper& operator=(Keeper&& other) noexcept
    {
        std::swap(m_pid, other.m_pid);
        std::swap(m_line, other.m_line);
        return *this;
    }
    ~Keeper() { release(); }

    // It kills nothing any more.
    void release();

private:
    pid_t m_pid = -1;
    Descriptor m_line;
};

// [one thread at a time] No call waits but the destructor, which ends the program: asked to by SIGTERM, killed after a second. What it
// started itself goes with it as far as it stays in its process group, also where this process is killed.
class Child {
public:
    static base::Result<Child> start(const Command& command);
    Child(Child&& other) noexcept;
    Child& operator=(Child&&) = delete;
    ~Child();

    enum class Came { Some, Nothing, End };
    // Appends what has come, at most one buffer's worth.
    Came readOutput(std::string& bytes);
    Came readErrors(std::string& bytes);
    // How many of the bytes the program has taken; nothing where it no longer listens.
    std::optional<std::size_t> write(std::string_view bytes);
    // Until something comes, can be written (if asked for), or the time is over.
    void wait(std::chrono::milliseconds time, bool untilWritable);

    // How it ended, once it has.
    std::optional<Exit> ended();
    // Without waiting: SIGTERM at first, SIGKILL a second later; to be called until it has ended.
    void end();

private:
    Child() = default;
    static Came readFrom(Descriptor& from, std::string& bytes);

    pid_t m_pid = -1; // also of its group; -1 once it is gone
    std::optional<Exit> m_exit;
    std::optional<std::chrono::steady_clock::time_point> m_asked; // when it was asked to end
    Descriptor m_input, m_output, m_errors;
    Keeper m_keeper;
};

} // namespace titer::process
