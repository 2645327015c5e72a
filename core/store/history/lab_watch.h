// What becomes known of the samples of a laboratory while somebody looks, as values of the tags of the source "lab".
#pragma once

#include "core/store/history/files/history_index.h"
#include "core/store/history/files/lab_points.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace titer::store {

// [one thread at a time]
class LabWatch {
public:
    static base::Result<LabWatch> open(const std::string& folder);

    // What results and decisions have made of the tags since it was opened or last asked, by when it became known. A value that is another
    // now comes again; one of a sample that was rejected stays as it was asked.
    base::Result<std::vector<TagPoint>> next();

private:
    explicit LabWatch(HistoryIndex index)
        : m_index(std::move(index))
    {
    }
    base::Result<bool> readNewest(std::int64_t& result, std::int64_t& change);
    base::Done addOf(std::int64_t sample, std::vector<TagPoint>& values);

    HistoryIndex m_index;
    std::int64_t m_result = 0, m_change = 0;                           // the newest that are reported
    std::map<std::pair<std::int64_t, std::int64_t>, Point> m_reported; // by tag and sample
};

} // namespace titer::store
