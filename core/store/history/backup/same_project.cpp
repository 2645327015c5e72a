#include "core/store/history/backup/same_project.h"

namespace titer::store {

std::vector<AuditEntry> wholeTrail(const std::filesystem::path& project)
{
    std::vector<AuditEntry> trail;
    const base::Done read = AuditTrail::ofProject(project.string()).read([&](const AuditEntry& entry) {
        trail.push_back(entry);
        return true;
    });
    return read ? trail : std::vector<AuditEntry>();
}

bool continues(const std::vector<AuditEntry>& trail, const std::filesystem::path& copy)
{
    std::size_t at = 0;
    bool same = true;
    const base::Done read = AuditTrail::ofProject(copy.string()).read([&](const AuditEntry& entry) {
        if (at == trail.size()) return false; // the file of an earlier copy was put in its place
        same = trail[at].hash == entry.hash;
        if (same) return ++at > 0;
        same = at > 0 && trail[at].change.what == "restored";
        return false;
    });
    return !read || same;
}

} // namespace titer::store
