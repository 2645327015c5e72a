// Merges the blocks of a recording by the time their samples became known. Usually one block is at hand; where rows go back in time
// or samples come late, blocks overlap.
#include "core/connect/recording_reader.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace titer::connect {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::size_t maxHeld = 20'000'000; // 800 MB

Error changed(const Recording& recording)
{
    return {Code::Io, recording.path.filename().string(),
            say(CORE_TR("core", "The file has changed since it was opened; open it again."))};
}

} // namespace

RecordingReader::RecordingReader(std::shared_ptr<const Recording> recording)
    : m_recording(std::move(recording))
    , m_order(m_recording->blocks.size())
{
    const std::vector<Recording::Block>& blocks = m_recording->blocks;
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return blocks[a].firstKnown < blocks[b].firstKnown; });
    seek(std::numeric_limits<std::int64_t>::min());
}

void RecordingReader::seek(std::int64_t known)
{
    m_runs.clear();
    m_held = 0;
    m_next = 0;
    m_from = known;
    m_error.reset();
}

// Whether the next block may hold something that comes before all that is at hand.
bool RecordingReader::mustLoad() const
{
    if (m_next == m_order.size()) return false;
    if (m_runs.empty()) return true;
    const Recording::Block& block = m_recording->blocks[m_order[m_next]];
    const RecordedSample& head = m_runs.front().head();
    return std::tie(block.firstKnown, block.place.rows) < std::tie(head.known, head.row);
}

const RecordedSample* RecordingReader::peek()
{
    while (!m_error && mustLoad()) load(m_recording->blocks[m_order[m_next++]]);
    return m_error || m_runs.empty() ? nullptr : &m_runs.front().head();
}

void RecordingReader::take()
{
    // The run at the front stays there as long as it has the first sample, which is nearly always.
    Run& front = m_runs.front();
    ++front.at;
    --m_held;
    if (front.at == front.samples.size()) {
        std::swap(front, m_runs.back());
        m_runs.pop_back();
    } else {
        const auto isBefore = [&](std::size_t other) {
            return m_runs.size() <= other || front.head() < m_runs[other].head();
        };
        if (isBefore(1) && isBefore(2)) return;
    }
    std::make_heap(m_runs.begin(), m_runs.end(), headIsLater);
}

void RecordingReader::load(const Recording::Block& block)
{
    if (block.lastKnown < m_from) return;
    base::Result<std::vector<RecordedSample>> samples = read(block);
    if (!samples) {
        m_error = samples.error();
        return;
    }
    std::erase_if(*samples, [&](const RecordedSample& sample) { return sample.known < m_from; });
    m_held += samples->size();
    if (m_held > maxHeld) {
        m_error =
            Error{Code::Input, m_recording->path.filename().string(),
                  say(CORE_TR("core", "The rows are so far out of order that more than {1} samples would have to be "
                                      "held in memory; sort the file by time."),
                      std::to_string(maxHeld))};
        return;
    }
    // Late samples make a run of their own, so that the others of the block can go.
    const auto late = std::stable_partition(samples->begin(), samples->end(),
                                            [](const RecordedSample& sample) { return sample.known == sample.drawn; });
    addRun({late, samples->end()});
    samples->erase(late, samples->end());
    addRun(std::move(*samples));
}

void RecordingReader::addRun(std::vector<RecordedSample> samples)
{
    if (samples.empty()) return;
    if (!std::is_sorted(samples.begin(), samples.end())) std::sort(samples.begin(), samples.end());
    m_runs.push_back({std::move(samples), 0});
    std::push_heap(m_runs.begin(), m_runs.end(), headIsLater);
}

base::Result<std::vector<RecordedSample>> RecordingReader::read(const Recording::Block& block)
{
    const Recording& recording = *m_recording;
    std::error_code fault;
    const bool same = std::int64_t(std::filesystem::file_size(recording.path, fault)) == recording.bytes && !fault &&
                      std::filesystem::last_write_time(recording.path, fault) == recording.modified && !fault;
    if (!same) return changed(recording);
    std::vector<RecordedSample> samples;
    std::int64_t rows = 0;
    const auto sink = [&](const base::CsvChunk& chunk) {
        rows = std::int64_t(chunk.time.size());
        samples.reserve(std::size_t(rows) * recording.tags.size());
        readSamples(recording, chunk, samples);
        return false;
    };
    base::Notices reported; // when the file was opened
    const base::Result<base::CsvSummary> summary =
        base::streamCsv(recording.path, recording.layout, block.place, {sink, {}, {}}, reported, m_table);
    if (!summary) return summary.error();
    if (rows != block.rows) return changed(recording);
    return samples;
}

} // namespace titer::connect
