// Hands out the samples of a recording one by one, in the order in which they became known.
#pragma once

#include "core/connect/recording.h"

#include <optional>

namespace titer::connect {

// [one thread at a time] Holds the blocks whose samples are at hand; a late sample of a block is held until its time comes.
class RecordingReader {
public:
    explicit RecordingReader(std::shared_ptr<const Recording> recording);

    const Recording& recording() const { return *m_recording; }
    // Next comes the first sample that became known at this time or later [µs since the origin].
    void seek(std::int64_t known);
    // The next sample; nullptr at the end, or where the file can no longer be read as it was (error()). Reads a block at most
    // now and then.
    const RecordedSample* peek();
    // Goes on to the one behind that of peek().
    void take();
    const std::optional<base::Error>& error() const { return m_error; }

private:
    // Samples in order, of which the first `at` are gone.
    struct Run {
        std::vector<RecordedSample> samples;
        std::size_t at = 0;
        const RecordedSample& head() const { return samples[at]; }
    };
    static bool headIsLater(const Run& a, const Run& b) { return a.head() > b.head(); }

    bool mustLoad() const;
    void load(const Recording::Block& block);
    void addRun(std::vector<RecordedSample> samples);
    base::Result<std::vector<RecordedSample>> read(const Recording::Block& block);

    std::shared_ptr<const Recording> m_recording;
    std::vector<std::size_t> m_order; // blocks by the first sample that becomes known
    std::size_t m_next = 0;           // of the order
    std::int64_t m_from = 0;
    std::vector<Run> m_runs; // a heap by their heads
    std::size_t m_held = 0;
    std::string m_table; // what curves of a chromatography system became, as base::streamCsv() keeps it
    std::optional<base::Error> m_error;
};

} // namespace titer::connect
