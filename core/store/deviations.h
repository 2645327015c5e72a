// Deviations of batches from what was asked of them: what was found, why, and what was done. They are entries of an audit trail, that of a
// project or one that is a file of its own beside a table, so that who and when are known and nothing is ever overwritten.
#pragma once

#include "core/store/audit.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::store {

struct Deviation {
    std::string id = {};        // "D-12", of the entry that opened it
    std::string batch = {};     // its name
    std::string attribute = {}; // empty: the batch as a whole
    std::string what = {}, cause = {}, action = {};
    bool open = true;
    std::string openedAt = {}, openedBy = {};   // UTC, ISO 8601; account with its display name
    std::string changedAt = {}, changedBy = {}; // of the last entry
};

// What is stated of one; what is not given stays.
struct DeviationWords {
    std::optional<std::string> cause = {}, action = {};
};

// [any] As AuditTrail: of two who state or close one at once the second goes by what the first left.
class DeviationRecord {
public:
    // That of a project, or a file of its own, which the first deviation makes. A name that ends in .titer is that of a project.
    static DeviationRecord at(const std::string& path);
    // Where the one of a table lies: "lots.csv" has "lots.deviations".
    static std::string pathBeside(const std::string& table);

    // Errors: batch or finding is empty.
    base::Result<Deviation> add(const Deviation& deviation) const;
    // `reason`: why it is stated anew. Errors: there is no such deviation, it is closed, nothing is stated.
    base::Result<Deviation> state(const std::string& id, const DeviationWords& words, const std::string& reason) const;
    // Errors: it is closed already, cause or action are still missing.
    base::Result<Deviation> close(const std::string& id, const DeviationWords& words, const std::string& reason) const;
    // In the order in which they were opened.
    base::Result<std::vector<Deviation>> read() const;

private:
    explicit DeviationRecord(AuditTrail trail)
        : m_trail(std::move(trail))
    {
    }
    base::Result<Deviation> change(const char* act, const std::string& id, const DeviationWords& words,
                                   const std::string& reason) const;

    AuditTrail m_trail;
};

} // namespace titer::store
