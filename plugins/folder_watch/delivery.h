// Brings rows into the feed: tags get their places, the same row is brought once.
#pragma once

#include "core/connect/feed.h"
#include "core/formats/lab_sample.h"
#include "plugins/folder_watch/spectrum_file.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace titer::folder_watch {

// The tag of texts that reports each sample, by formats::recordOf().
const connect::TagInfo& sampleTag();
// The tags of spectra: their values, and the axis of those that follow.
const connect::TagInfo& spectrumTag();
const connect::TagInfo& axisTag();

// [one thread at a time] What finds no room in the feed is held, in order.
class Delivery {
public:
    // Which tags are known from the beginning.
    void start(connect::Feed& feed, std::vector<connect::TagInfo> tags);
    void stop() { m_feed = nullptr; }

    // False for a row that was brought before, by its hash.
    bool isNew(std::size_t hash) { return remember(hash); }
    // A state that it had before is not reported again.
    void bringState(const std::string& tag, const std::string& text, std::int64_t drawn, std::int64_t known);
    // How many samples it made; the sample must have a time. `known` is when it became known [µs, UTC]. Second and further replicates
    // have tags of their own: "glucose #2".
    std::size_t bring(const formats::LabSample& sample, const std::string& file, std::int64_t known);
    // The axis goes before it where it is another one than that of the spectrum before.
    void bringSpectrum(const FileSpectrum& spectrum, connect::Status status, std::int64_t drawn, std::int64_t known);
    void report(connect::Gap gap) { m_held.push_back(std::move(gap)); }
    // Whether the feed has taken everything that was held.
    bool flush();

private:
    std::optional<std::uint32_t> placeOf(const connect::TagInfo& info);
    void bringArray(connect::TagInfo info, const std::string& unit, const std::vector<double>& values,
                    connect::Status status, std::int64_t drawn, std::int64_t known);
    void bringRecord(const formats::LabSample& sample, const std::string& file, std::int64_t drawn, std::int64_t known);
    bool remember(std::size_t hash);

    connect::Feed* m_feed = nullptr;
    std::deque<std::variant<connect::Sample, connect::OutOfBand>> m_held;
    std::vector<connect::TagInfo> m_tags;
    std::unordered_map<std::string, std::uint32_t> m_places;
    formats::SampleInstants m_instants;
    std::unordered_map<std::uint32_t, std::string> m_states;
    std::vector<double> m_axis; // of the last spectrum
    std::string m_axisUnit;
    std::unordered_set<std::uint32_t> m_used;                   // tags that had a value: these keep their unit
    std::unordered_set<std::size_t> m_brought, m_broughtBefore; // hashes of rows, the newer ones and the older ones
};

} // namespace titer::folder_watch
