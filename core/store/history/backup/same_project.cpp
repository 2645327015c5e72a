#include "core/store/history/backup/same_project.h"

#include <algorithm>

namespace titer::store {

namespace {

constexpr std::int64_t endOfTrail = std::numeric_limits<std::int64_t>::max();

// The last one up to this sequence; nothing where there is none, or none can be read.
std::optional<AuditEntry> lastUpTo(const AuditTrail& trail, std::int64_t sequence)
{
    std::optional<AuditEntry> last;
    (void)trail.readBack(
        [&](const AuditEntry& entry) {
            last = entry;
            return false;
        },
        sequence);
    return last;
}

// Whether one is the other, or its beginning.
bool goOnAlike(const AuditTrail& one, const AuditTrail& other)
{
    const std::optional<AuditEntry> last = lastUpTo(one, endOfTrail), otherLast = lastUpTo(other, endOfTrail);
    if (!last || !otherLast) return false;
    const std::int64_t both = std::min(last->sequence, otherLast->sequence);
    const std::optional<AuditEntry> here = lastUpTo(one, both), there = lastUpTo(other, both);
    return here && there && here->sequence == both && there->sequence == both && here->hash == there->hash;
}

} // namespace

std::int64_t lastEntryOf(const std::filesystem::path& copy)
{
    const std::optional<AuditEntry> last = lastUpTo(AuditTrail::ofProject(copy.string()), endOfTrail);
    return last ? last->sequence : 0;
}

const std::vector<AuditEntry>& OwnTrail::whole()
{
    if (m_whole) return *m_whole;
    std::vector<AuditEntry>& trail = m_whole.emplace();
    const base::Done read = m_trail.read([&](const AuditEntry& entry) {
        trail.push_back(entry);
        return true;
    });
    if (!read) trail.clear();
    return trail;
}

bool OwnTrail::continues(const std::filesystem::path& copy)
{
    const AuditTrail other = AuditTrail::ofProject(copy.string());
    if (goOnAlike(m_trail, other)) return true;
    const std::vector<AuditEntry>& trail = whole();
    std::size_t at = 0;
    bool same = true;
    const base::Done read = other.read([&](const AuditEntry& entry) {
        if (at == trail.size()) return false; // the file of an earlier copy was put in its place
        same = trail[at].hash == entry.hash;
        if (same) return ++at > 0;
        same = at > 0 && trail[at].change.what == "restored";
        return false;
    });
    return !read || same;
}

} // namespace titer::store
