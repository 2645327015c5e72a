// What analysers report samples stands next to their values as a text "sample"; here it finds its place among the samples of the store.
#include "app/live/recorder/history_runner.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr std::size_t maxReported =
    100'000; // while the disk takes nothing; their values and texts are kept all the same

} // namespace

void HistoryRunner::noteSample(const Line& line, const Tag& tag, const connect::LongSample& sample)
{
    const std::string* text = std::get_if<std::string>(&sample.value);
    if (!text || tag.info.id != formats::recordTag || tag.info.simulated) return;
    if (std::optional<formats::LabRecord> record = formats::readRecord(*text);
        record && m_reportedSamples.size() < maxReported)
        m_reportedSamples.push_back({std::move(*record), line.source, sample.receiveTime});
}

// Of those that were reported and are not in the store when the recorder is killed, watched folders report again.
void HistoryRunner::keepSamples()
{
    if (m_reportedSamples.empty()) return;
    if (!m_samples) {
        base::Result<store::LabSamples> opened = store::LabSamples::open(m_historian.folder());
        if (!take(opened ? base::done() : base::Done(opened.error()))) return;
        m_samples.emplace(std::move(*opened));
    }
    std::size_t kept = 0;
    for (const ReportedSample& reported : m_reportedSamples) {
        const auto taken = m_samples->take(std::span(&reported.record.sample, 1),
                                           {reported.source, reported.record.file, reported.known});
        if (!take(taken ? base::done() : base::Done(taken.error()))) break;
        ++kept;
    }
    m_reportedSamples.erase(m_reportedSamples.begin(), m_reportedSamples.begin() + std::ptrdiff_t(kept));
}

} // namespace titer::app
