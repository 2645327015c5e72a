// What became of the alarms of a project over a span of time: figures and journal. Read on a thread of its own, next to the recorder, and
// also where none runs.
#pragma once

#include "app/common/background_task.h"
#include "core/alarm/figures.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace titer::app {

struct AlarmPeriod {
    static constexpr std::size_t max = 1000; // entries of the journal

    std::int64_t from = 0, to = 0; // [µs, UTC]
    alarm::Figures figures;
    std::vector<std::string> stale;         // those of the figures by name
    std::vector<alarm::Transition> journal; // the newest first
    std::size_t older = 0;                  // entries of the span that are not among them
};

// Of what the store in this folder holds, up to `to`; `from` 0: from the first entry on. [any]
base::Result<AlarmPeriod> readPeriod(const std::string& folder, std::int64_t from, std::int64_t to);

// What differs between the definitions that a Transition::Defined names, in the order of their keys (core/alarm/definition.h).
struct DefinitionChange {
    std::string key, before, after; // empty: the default
    bool operator==(const DefinitionChange&) const = default;
};
std::vector<DefinitionChange> changesOf(const alarm::Transition& defined);

// An entry of the journal for programs: times in UTC, words of core/alarm/alarm_status.h, null where there is no number.
base::Json journalRow(const alarm::Transition& entry);
// Such rows under a head of their keys; empty without an entry.
std::string journalCsv(const std::vector<alarm::Transition>& entries);

// [gui]
class AlarmHistory : public QObject {
    Q_OBJECT

public:
    explicit AlarmHistory(QObject* parent = nullptr);

    // The store next to this project; an empty path: none.
    void setProject(const std::string& path);
    // Whether there is a store at all.
    bool isThere() const;
    // The last `seconds` up to now, infinite: all there is. read() or failed() follows, unless another call comes first.
    void ask(double seconds);

signals:
    void projectChanged();
    void read(const std::shared_ptr<const titer::app::AlarmPeriod>& period);
    void failed(const titer::base::Error& error);

private:
    std::string m_folder;
    BackgroundTask m_task;
};

} // namespace titer::app
