#include "app/boards/alarm_annunciator.h"

#include <algorithm>
#include <utility>

namespace titer::app {

using alarm::Priority;

AlarmAnnunciator::AlarmAnnunciator(AlarmBoard& board, QObject* parent)
    : QObject(parent)
    , m_board(board)
{
    m_again.setSingleShot(true);
    connect(&board, &AlarmBoard::changed, this, &AlarmAnnunciator::look);
    connect(&m_claim, &SoundClaim::changed, this, &AlarmAnnunciator::look);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!m_sounding) return;
        m_again.start(pauseOf(*m_sounding));
        emit tone(*m_sounding);
    });
}

int AlarmAnnunciator::pauseOf(Priority priority)
{
    switch (priority) {
    case Priority::Critical:
        return 2000;
    case Priority::High:
        return 4000;
    case Priority::Medium:
        return 10'000;
    case Priority::Low:
        break;
    }
    return 30'000;
}

void AlarmAnnunciator::look()
{
    std::set<std::string> calling;
    std::vector<const AlarmRow*> fresh;
    std::optional<Priority> worst;
    // Those of a replay are others than those of the recorder, although they have the same ids.
    if (std::exchange(m_of, m_board.clock().of) != m_board.clock().of) {
        m_heard.clear();
        m_silenced.clear();
    }
    // While nobody evaluates them, what was heard and silenced stays so.
    const bool watched = m_board.isWatched();
    for (const AlarmRow& row : m_board.rows()) {
        const std::string& id = row.definition.id;
        if (!watched || row.alarmStatus.state != alarm::State::Unacknowledged || !m_board.calls(row)) continue;
        calling.insert(id);
        if (!m_heard.contains(id)) fresh.push_back(&row);
        if (!m_on || !m_claim.isMine() || m_silenced.contains(id)) continue;
        if (!worst || row.definition.priority < *worst) worst = row.definition.priority;
    }
    if (watched) {
        std::erase_if(m_silenced, [&](const std::string& id) { return !calling.contains(id); });
        m_heard = std::move(calling);
    }
    const std::optional<Priority> before = std::exchange(m_sounding, worst);
    // Worse than what was heard, or anything after silence: at once.
    if (worst && (!before || *worst < *before || !fresh.empty())) m_again.start(0);
    if (!worst) m_again.stop();
    if (fresh.size() == 1) emit raised(*fresh.front());
    if (fresh.size() > 1) emit raisedMany(int(fresh.size()));
    if (before != worst) emit soundingChanged();
}

void AlarmAnnunciator::setOn(bool on)
{
    m_on = on;
    m_claim.setWanted(on);
    look();
}

void AlarmAnnunciator::setProject(const QString& path)
{
    m_heard.clear();
    m_silenced.clear();
    goOnIn(path);
}

void AlarmAnnunciator::goOnIn(const QString& path)
{
    m_claim.setProject(path);
    look();
}

void AlarmAnnunciator::silence()
{
    m_silenced = m_heard;
    look();
}

} // namespace titer::app

#include "app/boards/moc_alarm_annunciator.cpp"
