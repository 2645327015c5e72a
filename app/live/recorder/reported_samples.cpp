#include "app/live/recorder/reported_samples.h"

#include <span>
#include <utility>

namespace titer::app {

namespace {

constexpr std::size_t maxReported =
    100'000; // while the disk takes nothing; their values and texts are kept all the same

} // namespace

void ReportedSamples::note(const std::string& source, const std::string& text, std::int64_t known)
{
    if (std::optional<formats::LabRecord> record = formats::readRecord(text); record && m_waiting.size() < maxReported)
        m_waiting.push_back({std::move(*record), source, known});
}

base::Done ReportedSamples::keep()
{
    if (m_waiting.empty()) return base::done();
    if (!m_store) {
        base::Result<store::LabSamples> opened = store::LabSamples::open(m_folder);
        if (!opened) return opened.error();
        m_store.emplace(std::move(*opened));
    }
    base::Done kept = base::done();
    auto next = m_waiting.begin();
    for (; next != m_waiting.end(); ++next) {
        const auto taken =
            m_store->take(std::span(&next->record.sample, 1), {next->source, next->record.file, next->known});
        if (taken) continue;
        kept = taken.error();
        break;
    }
    m_waiting.erase(m_waiting.begin(), next);
    return kept;
}

} // namespace titer::app
