#include "app/live/alarm_history.h"

#include "app/live/alarm_client.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/history/alarm_journal.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <map>

namespace titer::app {

using alarm::Transition;
using base::Result;

Result<AlarmPeriod> readPeriod(const std::string& folder, std::int64_t from, std::int64_t to)
{
    Result<store::AlarmJournal> journal = store::AlarmJournal::open(folder, store::Database::Mode::Read);
    if (!journal) return journal.error();
    Result<std::vector<Transition>> all = journal->between(from, to, std::numeric_limits<std::size_t>::max());
    if (!all) return all.error();
    const Result<std::vector<store::AlarmState>> states = journal->states();
    if (!states) return states.error();
    std::vector<alarm::AlarmStatus> statuses;
    for (const store::AlarmState& state : *states) statuses.push_back(state.alarmStatus);
    AlarmPeriod period;
    period.from = from == 0 && !all->empty() ? std::min(all->front().time, to) : from;
    period.to = to;
    if (period.from == 0) period.from = to;
    period.figures = alarm::figuresOf(*all, statuses, period.from, to);
    for (const std::string& id : period.figures.stale) {
        const auto state =
            std::ranges::find(*states, id, [](const store::AlarmState& one) { return one.alarmStatus.id; });
        Result<alarm::Definition> read =
            state == states->end() ? base::Error{} : alarm::readDefinition(id, state->definition);
        if (read) translateOwn(*read);
        period.stale.push_back(read ? read->name : id);
    }
    period.older = all->size() - std::min(all->size(), AlarmPeriod::max);
    period.journal.assign(all->rbegin(), all->rend() - std::ptrdiff_t(period.older));
    return period;
}

std::vector<DefinitionChange> changesOf(const Transition& defined)
{
    std::map<std::string, DefinitionChange> changes;
    const auto take = [&](const std::string& text, std::string DefinitionChange::* side) {
        base::Errors ignored;
        if (text.empty()) return;
        const base::Json json = base::readJson(text, ignored);
        for (const auto& [given, value] : json.members()) {
            const std::string key(alarm::presentKey(given));
            changes[key].key = key;
            changes[key].*side = value.isString() ? value.string() : value.write(false);
        }
    };
    take(defined.oldText, &DefinitionChange::before);
    take(defined.newText, &DefinitionChange::after);
    std::vector<DefinitionChange> list;
    for (auto& [key, change] : changes)
        if (change.before != change.after) list.push_back(std::move(change));
    return list;
}

base::Json journalRow(const Transition& entry)
{
    using base::Json;
    const auto time = [](std::int64_t at) { return at == 0 ? std::string() : base::writeInstant({at}); };
    const auto number = [](double value) { return std::isfinite(value) ? Json(value) : Json(); };
    Json json = Json::object();
    json["time"] = time(entry.time);
    json["source_time"] = time(entry.sourceTime);
    json["alarm"] = entry.alarm;
    json["name"] = entry.name;
    json["priority"] = alarm::nameOf(entry.priority);
    json["act"] = alarm::nameOf(entry.act);
    json["before"] = alarm::nameOf(entry.before);
    json["after"] = alarm::nameOf(entry.after);
    json["value"] = number(entry.value);
    json["limit"] = number(entry.limit);
    json["unit"] = entry.unit;
    json["person"] = entry.person;
    json["reason"] = entry.reason;
    json["old"] = entry.oldText;
    json["new"] = entry.newText;
    return json;
}

std::string journalCsv(const std::vector<Transition>& entries)
{
    std::string text;
    for (const Transition& entry : entries) {
        const base::Json row = journalRow(entry);
        std::vector<std::string> cells;
        if (text.empty()) {
            for (const auto& [key, value] : row.members()) cells.push_back(key);
            text = base::join(cells, ",") + "\n";
            cells.clear();
        }
        for (const auto& [key, value] : row.members())
            cells.push_back(base::csvCell(value.isNumber() ? base::writeNumber(value.number()) : value.string()));
        text += base::join(cells, ",") + "\n";
    }
    return text;
}

AlarmHistory::AlarmHistory(QObject* parent)
    : QObject(parent)
{
}

void AlarmHistory::setProject(const std::string& path)
{
    m_task.stop();
    m_folder = path.empty() ? std::string() : store::historyFolder(path);
    emit projectChanged();
}

bool AlarmHistory::isThere() const
{
    std::error_code ignored;
    return !m_folder.empty() && std::filesystem::exists(store::HistoryIndex::pathIn(m_folder), ignored);
}

void AlarmHistory::ask(double seconds)
{
    m_task.stop();
    if (!isThere()) return;
    const std::int64_t to = base::now().microseconds;
    const std::int64_t from = std::isfinite(seconds) ? to - std::llround(seconds * 1e6) : 0;
    m_task.start([this, folder = m_folder, from, to](const std::stop_token& stop,
                                                     const BackgroundTask::Report&) -> BackgroundTask::Reported {
        if (stop.stop_requested()) return [] {};
        const Result<AlarmPeriod> period = readPeriod(folder, from, to);
        if (!period) return [this, error = period.error()] { emit failed(error); };
        return [this, read = std::make_shared<const AlarmPeriod>(*period)] { emit this->read(read); };
    });
}

} // namespace titer::app

#include "app/live/moc_alarm_history.cpp"
