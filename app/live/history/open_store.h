// A store of recorded values as one thread reads it: opened by the first that asks, and open from then on. [one thread at a time]
#pragma once

#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"

#include <optional>
#include <string>

namespace titer::app {

class OpenStore {
public:
    // Of the store next to a project; nothing is opened yet.
    explicit OpenStore(const std::string& project)
        : m_folder(store::historyFolder(project))
    {
    }

    const std::string& folder() const { return m_folder; }
    // Whether there is a store at all. [any]
    bool isThere() const;
    base::Result<store::HistoryReader*> reader();
    base::Result<store::Intervals*> intervals();

private:
    std::string m_folder;
    std::optional<store::HistoryReader> m_reader;
    std::optional<store::Intervals> m_intervals;
};

} // namespace titer::app
