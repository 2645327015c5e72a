// The bar and the signals.
#include "app/cli/common/long_work.h"

#include "app/cli/common/console.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <optional>

#include <unistd.h>

namespace titer::cli {

namespace {

// Made before the handler is set and gone after it is taken away. Nobody waits on it by a stop_callback, so that a request only
// flips an atomic and may be made from a signal handler.
std::optional<std::stop_source> source;

extern "C" void askToStop(int)
{
    source->request_stop();
}

// A process that was started to ignore the signal (nohup, a shell's background) goes on ignoring it.
void takeSignal(int signal)
{
    struct sigaction before{};
    if (sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) return;
    struct sigaction action{};
    action.sa_handler = askToStop;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second signal does what it does without us
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

void leaveSignal(int signal)
{
    struct sigaction now{};
    if (sigaction(signal, nullptr, &now) != 0 || now.sa_handler != askToStop) return;
    now.sa_handler = SIG_DFL;
    now.sa_flags = 0;
    sigaction(signal, &now, nullptr);
}

} // namespace

LongWork::LongWork(std::string title)
    : m_title(std::move(title))
    , m_terminal(isatty(STDERR_FILENO) == 1)
    , m_next(Clock::now() + std::chrono::milliseconds(300)) // shorter work gets no bar
{
    source.emplace();
    takeSignal(SIGINT);
    takeSignal(SIGTERM);
}

LongWork::~LongWork()
{
    clear();
    leaveSignal(SIGINT);
    leaveSignal(SIGTERM);
    source.reset();
}

std::stop_token LongWork::token() const
{
    return source->get_token();
}

bool LongWork::stopped() const
{
    return source->stop_requested();
}

std::function<void(double)> LongWork::progress()
{
    if (!m_terminal) return {};
    return [this](double done) { show(done); };
}

void LongWork::show(double done)
{
    const Clock::time_point now = Clock::now();
    if (now < m_next) return;
    m_next = now + std::chrono::milliseconds(100);
    constexpr int width = 30;
    const double share = std::clamp(done, 0.0, 1.0);
    const int full = int(std::lround(share * width));
    std::string bar;
    for (int i = 0; i < width; ++i) bar += i < full ? "█" : "░";
    steer("\r" + harmless(m_title) + "  " + bar + "  " + std::to_string(int(share * 100.0)) + " %\033[K");
    m_shown = true;
}

void LongWork::clear()
{
    if (m_shown) steer("\r\033[K");
    m_shown = false;
}

} // namespace titer::cli
