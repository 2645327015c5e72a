// Work that may take long: a progress bar on a terminal, and Ctrl-C that stops it in good order.
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>

namespace titer::cli {

// One at a time: the signal belongs to the process. Ctrl-C (or SIGTERM) asks to stop, a second one ends the process.
class LongWork {
public:
    explicit LongWork(std::string title);
    ~LongWork();
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

    std::stop_token token() const;
    bool stopped() const;
    // Of the bar from now on.
    void entitle(const std::string& title) { m_title = title; }
    // Takes 0 to 1.
    std::function<void(double)> progress();
    // Takes the bar away; what is printed next begins on a clean line.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    void show(double done);

    std::string m_title;
    bool m_terminal = false;
    bool m_shown = false;
    Clock::time_point m_next;
};

} // namespace titer::cli
