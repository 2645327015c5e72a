// The gaps of sources as entries of the store: a gap that is reported again, or losses that follow each other, are one entry, which never ends
// before it begins.
#pragma once

#include "core/connect/sample.h"
#include "core/store/history/files/history.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// [one thread at a time]
class GapNotes {
public:
    struct Noted {
        store::GapEntry entry;
        bool isNew = false; // no entry that there was
    };
    Noted note(const std::string& source, const connect::Gap& gap);

    // The store did not take it; takeHeld() gives it back, as it was held last.
    void hold(const store::GapEntry& entry) { m_held.insert_or_assign(entry.id, entry); }
    std::map<std::int64_t, store::GapEntry> takeHeld() { return std::exchange(m_held, {}); }

private:
    std::map<std::string, std::vector<store::GapEntry>> m_recent; // that may be reported again, by source
    std::map<std::int64_t, store::GapEntry> m_held;               // by id
    std::int64_t m_lastId = 0;
};

} // namespace titer::app
