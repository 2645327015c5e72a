// Stretches of recordings as text.
#include "app/live/recordings/recording_csv.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/connect/recording_reader.h"
#include "core/store/history/exchange/export_rows.h"

#include <algorithm>
#include <optional>

namespace titer::app {

using base::Error;
using base::Result;
using base::say;
using connect::RecordedSample;

namespace {

constexpr std::size_t maxSamples = 5'000'000; // that are sorted in memory
constexpr std::size_t pieceOfText = 1 << 18;
constexpr std::int64_t lateSample = 1'000'000; // [µs]

class Writer {
public:
    Writer(const connect::Recording& recording, const RecordingStretch& stretch)
        : m_recording(recording)
        , m_stretch(stretch)
        , m_places(recording.tags.size(), -1)
        , m_late(stretch.tags.size(), false)
    {
        for (std::size_t i = 0; i < stretch.tags.size(); ++i) m_places[stretch.tags[i]] = int(i);
    }

    // Whether it is one of those that are written.
    bool take(const RecordedSample& sample)
    {
        const double drawn = double(sample.drawn) * 1e-6;
        const int place = m_places[sample.tag];
        if (place < 0 || drawn < m_stretch.from || drawn > m_stretch.to) return true;
        if (sample.known - sample.drawn >= lateSample) m_late[std::size_t(place)] = true;
        m_samples.push_back(sample);
        return m_samples.size() <= maxSamples;
    }

    bool write(const std::function<bool(std::string_view)>& write, std::stop_token stop)
    {
        std::stable_sort(m_samples.begin(), m_samples.end(),
                         [](const RecordedSample& a, const RecordedSample& b) { return a.drawn < b.drawn; });
        std::string text = head();
        for (std::size_t at = 0; at < m_samples.size();) {
            std::size_t next = at;
            while (next < m_samples.size() && m_samples[next].drawn == m_samples[at].drawn) ++next;
            addRow(at, next, text);
            at = next;
            if (text.size() < pieceOfText) continue;
            if (stop.stop_requested() || !write(text)) return false;
            text.clear();
        }
        return write(text);
    }
    std::int64_t count() const { return std::int64_t(m_samples.size()); }

private:
    std::string timeText(std::int64_t time) const
    {
        if (m_recording.summary.origin) return base::writeInstant({m_recording.origin() + time});
        return base::writeNumber(double(time) * 1e-6);
    }

    std::string head() const
    {
        std::string line = m_recording.summary.origin ? "time" : "time [s]";
        for (std::size_t i = 0; i < m_stretch.tags.size(); ++i) {
            const connect::TagInfo& tag = m_recording.tags[m_stretch.tags[i]].info;
            line += "," + base::csvCell(tag.unit.empty() ? tag.id : tag.id + " [" + tag.unit + "]");
            if (m_late[i]) line += "," + base::csvCell(tag.id + ".reported");
        }
        return line + "\n";
    }

    // Samples of one time: a row, and one more for each further sample of the same tag.
    void addRow(std::size_t at, std::size_t end, std::string& text)
    {
        std::vector<const RecordedSample*> left;
        for (std::size_t i = at; i < end; ++i) left.push_back(&m_samples[i]);
        while (!left.empty()) {
            std::vector<const RecordedSample*> row(m_stretch.tags.size(), nullptr), more;
            for (const RecordedSample* sample : left) {
                const RecordedSample*& cell = row[std::size_t(m_places[sample->tag])];
                if (cell)
                    more.push_back(sample);
                else
                    cell = sample;
            }
            text += timeText(left.front()->drawn);
            for (std::size_t i = 0; i < row.size(); ++i) {
                text += ',';
                if (row[i]) text += base::writeNumber(row[i]->value);
                if (m_late[i]) text += row[i] ? "," + timeText(row[i]->known) : ",";
            }
            text += '\n';
            left = std::move(more);
        }
    }

    const connect::Recording& m_recording;
    const RecordingStretch& m_stretch;
    std::vector<int> m_places; // of the tags of the recording, -1: left out
    std::vector<bool> m_late;
    std::vector<RecordedSample> m_samples;
};

} // namespace

Result<std::int64_t> writeStretch(const std::shared_ptr<const connect::Recording>& recording,
                                  const RecordingStretch& stretch, const std::function<bool(std::string_view)>& write,
                                  std::stop_token stop, const std::function<void(double)>& progress)
{
    Writer writer(*recording, stretch);
    connect::RecordingReader reader(recording);
    // Nothing is known before it was drawn.
    reader.seek(std::int64_t(std::max(stretch.from * 1e6, double(recording->begin))));
    for (std::int64_t i = 0; const RecordedSample* sample = reader.peek(); ++i) {
        if (i % 65536 == 0) {
            if (stop.stop_requested()) return store::exportStopped();
            if (progress && i > 0) progress(double(i) / double(std::max<std::int64_t>(1, recording->samples)));
        }
        if (!writer.take(*sample))
            return Error{base::Code::Input, "export",
                         say(CORE_TR("core", "The time range has more than {1} samples; zoom in, or remove tags."),
                             std::to_string(maxSamples))};
        reader.take();
    }
    if (reader.error()) return *reader.error();
    if (!writer.write(write, stop)) return store::exportStopped();
    return writer.count();
}

} // namespace titer::app
