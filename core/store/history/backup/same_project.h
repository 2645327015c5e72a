// Whether a copy is one of a project: two projects may have files of the same name.
#pragma once

#include "core/store/audit.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace titer::store {

// The sequence of the last entry that a copy of a project has; 0 where it has none that can be read.
std::int64_t lastEntryOf(const std::filesystem::path& copy);

// The trail of a project as it is now, held against those of copies.
class OwnTrail {
public:
    explicit OwnTrail(const std::filesystem::path& project)
        : m_trail(AuditTrail::ofProject(project.string()))
    {
    }

    // Whether the project of the copy at `copy` became the one with this trail: it goes on where that of the copy ends, or from where the
    // project was restored. A copy of a project that both went on with is none of it. True as well where a trail cannot be read. Since each
    // hash stands for all entries before it, the last one that both have decides; where it differs, both are read.
    bool continues(const std::filesystem::path& copy);

private:
    const std::vector<AuditEntry>& whole();

    AuditTrail m_trail;
    std::optional<std::vector<AuditEntry>> m_whole; // empty where it cannot be read
};

} // namespace titer::store
