#include "app/live/loop_session.h"

#include "core/base/time.h"

#include <algorithm>

namespace titer::app {

using What = LoopAct::What;

namespace {

bool isHeldByDevice(const LoopRow& row)
{
    return row.isDriven || row.arming == guard::ArmState::Armed;
}

} // namespace

LoopSession::LoopSession(RecorderClient& recorder, QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
{
    connect(&m_recorder, &RecorderClient::loopsChanged, this, [this](const auto& picture) { take(*picture); });
    connect(&m_recorder, &RecorderClient::attachedChanged, this, [this] {
        if (!m_recorder.attached()) lose(true);
    });
    connect(&m_recorder, &RecorderClient::sourcesChanged, this, [this] {
        if (m_recorder.attached()) lookAt(m_recorder.sources());
    });
    connect(&m_recorder, &RecorderClient::turned, this, [this] { take({.rows = {}, .notes = {}, .isWhole = true}); });
    m_clock.start();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { watch(seconds()); });
}

// What was driven is not at rest because nobody says so any more.
void LoopSession::lose(bool isRecorderLost)
{
    if (isRecorderLost) {
        std::erase_if(m_rows, [](const LoopRow& row) { return !isHeldByDevice(row); });
        m_lost = seconds();
    }
    for (LoopRow& row : m_rows) {
        if (!isHeldByDevice(row)) continue;
        if (row.unheardSince == 0) row.unheardSince = base::now().microseconds;
        row.isRecorderLost = isRecorderLost;
    }
    emit changed();
}

void LoopSession::watch(double time)
{
    if (isArmed() && !isUnheard() && time - m_heard > silentAfter) return lose(false);
    const bool isGone = !m_recorder.isReached();
    end([&](const LoopRow& row) {
        const bool hasFallenBack = row.hasHeartbeat && time - m_lost > row.fallsBack;
        return isGone && row.isRecorderLost && hasFallenBack ? LoopEnd::FellBack : LoopEnd::None;
    });
}

void LoopSession::lookAt(const std::vector<SourceState>& sources)
{
    end([&](const LoopRow& row) {
        const auto source = std::ranges::find(sources, row.source, &SourceState::id);
        const bool runs = source != sources.end() && source->status.state != connect::State::Stopped;
        return runs ? LoopEnd::None : LoopEnd::Source;
    });
}

// Of those that are unknown.
void LoopSession::end(const std::function<LoopEnd(const LoopRow&)>& howEnded)
{
    bool changes = false;
    for (LoopRow& row : m_rows) {
        if (row.unheardSince == 0) continue;
        row.ended = howEnded(row);
        if (row.ended == LoopEnd::None) continue;
        changes = true;
        row.endedSince = std::exchange(row.unheardSince, 0);
        row.isDriven = false;
        row.arming = guard::ArmState::Disarmed;
        row.limit = guard::Limit::None;
        row.measured = row.advised = row.let = row.held = base::notAvailable;
        row.plan.reset();
        row.status.reset();
    }
    if (!isArmed()) m_second.stop();
    if (changes) emit changed();
}

void LoopSession::take(const LoopPicture& picture)
{
    m_rows = picture.rows;
    m_heard = seconds();
    if (!isArmed())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    if (picture.isWhole) m_notes.clear();
    m_notes.insert(m_notes.end(), picture.notes.begin(), picture.notes.end());
    while (m_notes.size() > maxNotes) m_notes.pop_front();
    emit changed();
}

const LoopRow* LoopSession::find(const std::string& loop) const
{
    const auto found = std::ranges::find(m_rows, loop, &LoopRow::id);
    return found == m_rows.end() ? nullptr : &*found;
}

bool LoopSession::isArmed() const
{
    return std::ranges::any_of(m_rows, isHeldByDevice);
}

bool LoopSession::isUnheard() const
{
    return std::ranges::any_of(m_rows, [](const LoopRow& row) { return row.unheardSince != 0; });
}

void LoopSession::begin(const std::string& loop, const guard::ArmTerms& terms, Answer answer)
{
    m_recorder.actOnLoop(LoopAct{What::Begin, loop, terms}, std::move(answer));
}

void LoopSession::press(const std::string& loop, Answer answer)
{
    m_recorder.actOnLoop(LoopAct{What::Press, loop}, std::move(answer));
}

void LoopSession::release(const std::string& loop, Answer answer)
{
    m_recorder.actOnLoop(LoopAct{What::Release, loop}, std::move(answer));
}

void LoopSession::acknowledge(const std::string& loop, Answer answer)
{
    const LoopRow* known = find(loop);
    if (known && known->unheardSince != 0 && known->isRecorderLost) {
        end([&](const LoopRow& row) { return row.id == loop ? LoopEnd::Seen : LoopEnd::None; });
        if (answer) answer(std::nullopt);
        return;
    }
    m_recorder.actOnLoop(LoopAct{What::Acknowledge, loop}, std::move(answer));
}

void LoopSession::disarm(const std::string& loop, Answer answer)
{
    m_recorder.actOnLoop(LoopAct{What::Disarm, loop}, std::move(answer));
}

void LoopSession::disarmAll(Answer answer)
{
    m_recorder.actOnLoop(LoopAct{}, std::move(answer));
}

} // namespace titer::app

#include "app/live/moc_loop_session.cpp"
