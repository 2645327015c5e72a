// What a recorder does when it is reported: sources that start, stop and change, and the end.
#include "app/live/recorder/recorder.h"

#include "app/common/post.h"
#include "app/live/access/consent.h"
#include "app/live/recorder/source_runner.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::app {

using base::Code;
using base::say;

void Recorder::apply(const std::vector<connect::Source>& sources)
{
    if (m_stopping) return;
    const auto waitsForConsent = [&](const connect::Source& source) {
        return m_consent && source.enabled && !m_consent->mayRun(source);
    };
    // What is allowed of it is what was allowed when it was run last.
    const auto isAsAllowed = [&](const Line& line) {
        const bool runs = line.thread || line.source.enabled;
        return !m_consent || !runs || line.consent == m_consent->of(line.source.id);
    };
    const auto wanted = [&](const std::string& id) {
        return std::find_if(sources.begin(), sources.end(), [&](const auto& source) { return source.id == id; });
    };
    bool changed = false;
    for (std::size_t i = m_lines.size(); i-- > 0;) {
        Line& line = *m_lines[i];
        if (line.isOfEstimators()) continue; // it looks into the project by itself
        const auto source = wanted(line.source.id);
        const bool there = source != sources.end();
        if (there && isAsAllowed(line) && (*source == line.source || waitsForConsent(*source))) continue;
        changed = true;
        line.next.reset();
        if (there) line.next = *source;
        end(line);
    }
    for (const connect::Source& source : sources)
        if (!find(source.id)) {
            changed = true;
            add(source);
        }
    if (!changed) return;
    sendAlarms(CORE_TR("core", "the sources changed"));
    change();
}

void Recorder::setUpAgain(const std::string& id)
{
    Line* line = find(id);
    // One that ends is set up again then, or is removed.
    if (!line || line->ending || m_stopping) return;
    line->next = line->source;
    end(*line);
}

// A source that does not run: the values that the store has of it ended with the recorder before, and where it is to run and cannot, it is a
// gap while that lasts, as where a device cannot be reached.
void Recorder::leaveOut(Line& line, const connect::ConnectorStatus& status)
{
    takeStatus(line, status);
    FeedOrder order{line.source.id, nullptr, {}, line.down, {}};
    std::ranges::copy_if(m_before, std::back_inserter(order.before),
                         [&](const store::HistoryTag& tag) { return tag.source == line.source.id; });
    if (order.down && !order.before.empty()) {
        std::erase_if(m_before, [&](const auto& tag) { return tag.source == line.source.id; }); // said once
        post(m_history, [order](HistoryRunner& history) { history.addFeed(order); });
        line.isDownTold = true;
    }
    if (line.isOfEstimators() || !line.source.enabled) return;
    const std::int64_t now = base::now().microseconds;
    if (!line.idle) line.idle = connect::Gap{now, now, connect::Gap::Cause::Disconnected, -1, {}};
    line.idle->detail = status.why.text();
    reportIdle(line);
}

void Recorder::reportIdle(Line& line)
{
    if (!line.idle || !m_history) return;
    line.idle->to = base::now().microseconds;
    post(m_history, [order = FeedOrder{line.source.id, nullptr, {}, line.idle, {}}](HistoryRunner& history) {
        history.addFeed(order);
    });
}

// Ends a line; what takes its place, or nothing, follows when it has.
void Recorder::end(Line& line)
{
    if (!line.thread) {
        takeEnded(line, false);
        return;
    }
    if (std::exchange(line.ending, true)) return;
    line.stop.request_stop();
    post(line.runner, [](SourceRunner& runner) { runner.end(); });
    QTimer::singleShot(threadStopTimeout, this, [this, id = line.source.id, number = line.number] {
        Line* now = find(id);
        if (now && now->number == number && now->thread) takeEnded(*now, true);
    });
}

void Recorder::takeEnded(Line& line, bool abandon)
{
    QThread* thread = std::exchange(line.thread, nullptr);
    line.runner = nullptr;
    const bool ran = thread != nullptr;
    if (ran) {
        thread->quit();
        // One that still runs cannot be taken away; it stays as it is until the program ends.
        if (!abandon && thread->wait(threadStopTimeout)) delete thread;
        post(m_history, [id = line.source.id](HistoryRunner& history) { history.removeFeed(id); });
    }
    if (abandon)
        emit abandoned(
            {Code::Device, line.source.label.empty() ? line.source.id : line.source.label,
             say(CORE_TR("core", "The source did not stop within 2 s and was abandoned; if its device stays busy, "
                                 "restart the recorder."))});
    line.feed.reset();
    reportIdle(line);
    line.idle.reset();
    // Of one that ran nobody has listened since it stopped, or since it was heard last, where it was left behind.
    const std::int64_t now = base::now().microseconds;
    std::int64_t heard = now;
    if (ran && line.state.status.state == connect::State::Stopped) heard = std::min(now, line.state.since);
    if (abandon && line.state.lastValue != 0) heard = std::min(now, line.state.lastValue);
    takeStatus(line, {.state = connect::State::Stopped});
    if (m_stopping) {
        finishWhenAllEnded();
        return;
    }
    const std::string id = line.source.id;
    if (std::optional<connect::Source> next = std::exchange(line.next, std::nullopt)) {
        line.setUp(std::move(*next));
        line.down = connect::Gap{heard, now, connect::Gap::Cause::Disconnected, -1, "set up again"};
        line.isDownTold = false;
        line.lastSource = 0;
        if (line.source.enabled) run(line);
        return;
    }
    std::erase_if(m_lines, [&](const auto& other) { return other->source.id == id; });
    change();
}

void Recorder::startSource(const std::string& id)
{
    Line* line = find(id);
    if (!line || m_stopping || line->ending) return;
    if (!line->thread)
        run(*line);
    else if (line->state.status.state == connect::State::Stopped)
        post(line->runner, [](SourceRunner& runner) { runner.start(); });
    else
        retryNow(id);
}

void Recorder::stopSource(const std::string& id)
{
    Line* line = find(id);
    if (line && line->runner && !line->ending) post(line->runner, [](SourceRunner& runner) { runner.stop(); });
}

void Recorder::retryNow(const std::string& id)
{
    Line* line = find(id);
    if (!line || m_stopping || line->ending) return;
    if (line->thread)
        post(line->runner, [](SourceRunner& runner) { runner.retry(); });
    else
        run(*line);
}

void Recorder::follow(const std::string& id, bool follow)
{
    Line* line = find(id);
    if (!line) return;
    line->followers = std::max(0, line->followers + (follow ? 1 : -1));
    post(m_history, [id, on = line->followers > 0](HistoryRunner& history) { history.setFollowed(id, on); });
}

void Recorder::stop()
{
    if (std::exchange(m_stopping, true)) return;
    m_backup->stop();
    m_notifier->stop();
    for (const auto& line : m_lines) {
        reportIdle(*line);
        if (line->thread) end(*line);
    }
    finishWhenAllEnded();
}

void Recorder::finishWhenAllEnded()
{
    const bool running =
        std::any_of(m_lines.begin(), m_lines.end(), [](const auto& line) { return line->thread != nullptr; });
    if (running || !m_history) return;
    m_measureTimer.stop();
    post(std::exchange(m_history, nullptr), [](HistoryRunner& history) { history.finish(); });
}

void Recorder::takeFinished(const std::vector<base::Error>& error)
{
    QThread* thread = std::exchange(m_historyThread, nullptr);
    thread->quit();
    if (thread->wait(threadStopTimeout)) delete thread;
    measure();
    emit stopped(error);
}

} // namespace titer::app
