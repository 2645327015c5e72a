#include "app/live/alarm_client.h"

#include "app/common/sentence.h"
#include "app/live/alarms/alarm_defaults.h"
#include "core/store/history/alarm_journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace titer::app {

using alarm::Transition;
using base::Result;

namespace {

constexpr int refreshTime = 100;                     // [ms]
constexpr std::int64_t countedOver = 86'400'000'000; // how many were raised: within a day [µs]

} // namespace

void translateOwn(alarm::Definition& definition)
{
    if (!definition.id.starts_with(ownSource)) return;
    const std::optional<base::Sentence> ofSource = nameOfSourceAlarm(definition.name);
    if (ofSource) definition.name = sentence(*ofSource).toStdString();
    for (std::string* text : {&definition.name, &definition.cause, &definition.consequence, &definition.response})
        if (!text->empty()) *text = QCoreApplication::translate("core", text->c_str()).toStdString();
}

void sortAlarms(std::vector<AlarmRow>& rows)
{
    std::ranges::stable_sort(rows, {}, [](const AlarmRow& row) {
        return std::tuple(!alarm::isUnacknowledged(row.alarmStatus.state), int(row.definition.priority),
                          -row.alarmStatus.since);
    });
}

Result<std::vector<AlarmRow>> storedAlarms(const std::string& project, int* raisedToday)
{
    std::vector<AlarmRow> rows;
    const std::string folder = store::historyFolder(project);
    std::error_code ignored;
    if (!std::filesystem::exists(store::HistoryIndex::pathIn(folder), ignored)) return rows;
    Result<store::AlarmJournal> journal = store::AlarmJournal::open(folder, store::Database::Mode::Read);
    if (!journal) return journal.error();
    const Result<std::vector<store::AlarmState>> states = journal->states();
    if (!states) return states.error();
    for (const store::AlarmState& state : *states)
        if (Result<alarm::Definition> read = alarm::readDefinition(state.alarmStatus.id, state.definition))
            rows.push_back({std::move(*read), state.alarmStatus});
    if (!raisedToday) return rows;
    const Result<int> raised = journal->raisedSince(base::now().microseconds - countedOver);
    if (!raised) return raised.error();
    *raisedToday = *raised;
    return rows;
}

RecorderAlarms::RecorderAlarms(RecorderClient& recorder, QObject* parent)
    : AlarmBoard(parent)
    , m_recorder(recorder)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshTime);
    connect(&m_refresh, &QTimer::timeout, this, &RecorderAlarms::refresh);
    const auto soon = [this] {
        if (!m_refresh.isActive()) m_refresh.start();
    };
    connect(&m_recorder, &RecorderClient::alarmsChanged, this, soon);
    connect(&m_recorder, &RecorderClient::attachedChanged, this, soon);
}

void RecorderAlarms::setProject(const std::string& path)
{
    m_project = path;
    refresh();
}

void RecorderAlarms::refresh()
{
    if (m_recorder.attached()) {
        m_rows = m_recorder.alarms();
        m_raisedToday = m_recorder.raisedToday();
    } else {
        m_rows.clear();
        m_raisedToday = 0;
        // Of a store that cannot be read the Data page reports.
        if (Result<std::vector<AlarmRow>> stored = storedAlarms(m_project, &m_raisedToday);
            !m_project.empty() && stored)
            m_rows = std::move(*stored);
    }
    for (AlarmRow& row : m_rows) translateOwn(row.definition);
    sortAlarms(m_rows);
    emit changed();
}

void RecorderAlarms::acknowledge(const std::string& alarm, const std::string& reason, Answer answer)
{
    m_recorder.act({Transition::Act::Acknowledged, alarm, {}, reason, 0}, std::move(answer));
}

void RecorderAlarms::reset(const std::string& alarm, Answer answer)
{
    m_recorder.act({Transition::Act::Reset, alarm, {}, {}, 0}, std::move(answer));
}

void RecorderAlarms::shelve(const std::string& alarm, const std::string& reason, std::int64_t until, Answer answer)
{
    m_recorder.act({Transition::Act::Shelved, alarm, {}, reason, until}, std::move(answer));
}

void RecorderAlarms::unshelve(const std::string& alarm, Answer answer)
{
    m_recorder.act({Transition::Act::Unshelved, alarm, {}, {}, 0}, std::move(answer));
}

void RecorderAlarms::takeOut(const std::string& alarm, const std::string& reason, Answer answer)
{
    m_recorder.act({Transition::Act::TakenOut, alarm, {}, reason, 0}, std::move(answer));
}

void RecorderAlarms::putBack(const std::string& alarm, Answer answer)
{
    m_recorder.act({Transition::Act::ReturnedToService, alarm, {}, {}, 0}, std::move(answer));
}

} // namespace titer::app

#include "app/live/moc_alarm_client.cpp"
