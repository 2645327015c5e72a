#include "app/live/loop_session.h"

#include <algorithm>

namespace titer::app {

using What = LoopAct::What;

LoopSession::LoopSession(RecorderClient& recorder, QObject* parent)
    : QObject(parent)
    , m_recorder(recorder)
{
    connect(&m_recorder, &RecorderClient::loopsChanged, this, [this](const auto& picture) { take(*picture); });
    connect(&m_recorder, &RecorderClient::attachedChanged, this, [this] {
        if (!m_recorder.attached()) take({.rows = {}, .notes = {}, .isWhole = true});
    });
}

void LoopSession::take(const LoopPicture& picture)
{
    m_rows = picture.rows;
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
    return std::ranges::any_of(m_rows,
                               [](const LoopRow& row) { return row.isDriven || row.arming == guard::ArmState::Armed; });
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
