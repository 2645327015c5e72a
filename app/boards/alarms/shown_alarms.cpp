#include "app/boards/alarms/shown_alarms.h"

#include <algorithm>

namespace titer::app {

ShownAlarms::ShownAlarms(RecorderAlarms& recorder, PlayedAlarms& played, const AlarmDefinitions& definitions, Rule rule,
                         QObject* parent)
    : AlarmBoard(parent)
    , m_recorder(recorder)
    , m_played(played)
    , m_definitions(definitions)
    , m_rule(rule)
    , m_shown(&recorder)
{
    connect(&recorder, &AlarmBoard::changed, this, &ShownAlarms::refresh);
    connect(&played, &AlarmBoard::changed, this, &ShownAlarms::refresh);
    connect(&definitions, &AlarmDefinitions::changed, this, &ShownAlarms::refresh);
    refresh();
}

void ShownAlarms::refresh()
{
    const bool played =
        m_rule == Rule::OfTheFeed ? m_played.isOfTheFeed() : m_played.isWatched() && !m_recorder.isWatched();
    m_shown = played ? static_cast<AlarmBoard*>(&m_played) : &m_recorder;
    m_rows = m_shown->rows();
    if (!m_shown->isWatched()) define();
    emit changed();
}

// A recorder that runs has them itself.
void ShownAlarms::define()
{
    if (m_definitions.list().empty()) return; // no project, or none that can be read
    std::erase_if(m_rows, [this](const AlarmRow& row) { return !m_definitions.find(row.definition.id); });
    for (const DefinedAlarm& defined : m_definitions.list()) {
        const auto known =
            std::ranges::find(m_rows, defined.definition.id, [](const AlarmRow& row) { return row.definition.id; });
        AlarmRow& row = known == m_rows.end() ? m_rows.emplace_back() : *known;
        row.definition = defined.definition;
        row.alarmStatus.id = defined.definition.id;
    }
    sortAlarms(m_rows);
}

void ShownAlarms::acknowledge(const std::string& alarm, const std::string& reason, Answer answer)
{
    m_shown->acknowledge(alarm, reason, std::move(answer));
}

void ShownAlarms::reset(const std::string& alarm, Answer answer)
{
    m_shown->reset(alarm, std::move(answer));
}

void ShownAlarms::shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer)
{
    m_shown->shelve(alarm, reason, until, std::move(answer));
}

void ShownAlarms::unshelve(const std::string& alarm, Answer answer)
{
    m_shown->unshelve(alarm, std::move(answer));
}

void ShownAlarms::takeOut(const std::string& alarm, const std::string& reason, Answer answer)
{
    m_shown->takeOut(alarm, reason, std::move(answer));
}

void ShownAlarms::putBack(const std::string& alarm, Answer answer)
{
    m_shown->putBack(alarm, std::move(answer));
}

} // namespace titer::app

#include "app/boards/alarms/moc_shown_alarms.cpp"
