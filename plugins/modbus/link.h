// The line to one device: opens, asks one thing at a time, and finds out when it is dead.
#pragma once

#include "core/base/result.h"
#include "plugins/modbus/wire.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace titer::modbus {

struct Answer {
    enum class Kind {
        Data,
        Exception,  // the device refuses, by a code of the protocol
        Timeout,    // nothing came
        Unreadable, // what came does not fit the question
        Lost        // the line is gone
    };
    Kind kind = Kind::Data;
    std::vector<std::uint16_t> words = {};
    int exception = 0;
    bool isDamaged = false;  // Timeout: something came, with a wrong checksum
    base::Sentence why = {}; // Unreadable: what does not fit
};

// What went wrong, and what can be done about it.
struct Trouble {
    base::Sentence why, remedy;
    bool operator==(const Trouble&) const = default;
};

// [one thread at a time] Lives by the event loop of its thread. Not to be destroyed by a function that it calls.
class Link {
public:
    using Clock = std::chrono::steady_clock;
    using Handler = std::function<void(const Answer&)>;

    explicit Link(const Setup& setup);
    ~Link();
    Link(const Link&) = delete;

    enum class State { Opening, Open, Broken };
    State state() const { return m_state; }
    const Trouble& trouble() const { return m_trouble; } // Broken

    // One at a time, while it is open.
    void read(Kind kind, int start, int count, Handler handler);
    void write(Kind kind, int start, const std::vector<std::uint16_t>& words, Handler handler);
    bool isBusy() const { return bool(m_handler); }
    // Breaks where the device took longer than the library notices.
    void check(Clock::time_point now);

    // Turns the event loop until `reached`, at most as long as a question may take. False where that came before, or a stop.
    bool wait(const std::function<bool()>& reached, std::stop_token stop);

private:
    void ask(QModbusRequest question, Handler handler);
    void finish(const Reply& reply);
    void fail(Trouble trouble);
    Trouble unreachable(const QString& reason) const;

    Setup m_setup;
    State m_state = State::Opening;
    Trouble m_trouble;
    QModbusRequest m_question;
    Handler m_handler;
    Clock::time_point m_until; // of the opening, or the answer
    std::unique_ptr<Wire> m_wire;
};

} // namespace titer::modbus
