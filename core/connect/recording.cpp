// Opens a recording: reads through the file once, notes where its blocks begin and what its tags do.
#include "core/connect/recording.h"

#include "core/base/text.h"
#include "core/connect/tag_survey.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

namespace titer::connect {

using base::Code;
using base::say;

namespace {

using Role = base::CsvColumn::Role;

constexpr double farthest = 1e11; // [s], some 3000 years
constexpr std::size_t maxRemarks = 50;

std::int64_t microseconds(double seconds)
{
    return std::llround(seconds * 1e6);
}

void findTags(Recording& recording)
{
    const std::vector<base::CsvColumn>& columns = recording.layout.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role != Role::Value) continue;
        RecordedTag tag;
        tag.info = {columns[i].name, {}, columns[i].unit};
        tag.column = int(i);
        tag.reported = reportedColumn(recording.layout, int(i));
        recording.tags.push_back(std::move(tag));
    }
}

// Remarks before the data report where a file comes from.
void readRemarks(Recording& recording)
{
    std::ifstream file(recording.path, std::ios::binary);
    std::string line;
    for (int i = 0; i < recording.layout.firstData && std::getline(file, line, recording.layout.lineEnd); ++i) {
        std::string_view text = base::trimmed(line);
        if (base::startsWith(text, "\xef\xbb\xbf")) text.remove_prefix(3);
        if (!base::startsWith(text, "#") || recording.remarks.size() == maxRemarks) continue;
        text = base::trimmed(text.substr(1));
        recording.remarks.emplace_back(text);
        recording.simulated = recording.simulated || base::startsWith(base::lowerAscii(text), "simulated");
    }
}

// Fills a recording from its chunks.
class Survey {
public:
    explicit Survey(Recording& recording)
        : m_recording(recording)
        , m_tags(recording.tags.size())
    {
    }

    void take(const base::CsvChunk& chunk);
    void finish(base::Notices& notices);

private:
    Recording& m_recording;
    std::vector<TagSurvey> m_tags;
    std::vector<RecordedSample> m_samples;
    std::int64_t m_early = 0; // samples reported before they were drawn
    std::int64_t m_far = 0;   // rows whose time no clock can hold
};

void Survey::take(const base::CsvChunk& chunk)
{
    m_samples.clear();
    readSamples(m_recording, chunk, m_samples);
    for (const double time : chunk.time) m_far += std::abs(time) > farthest;
    for (const RecordedTag& tag : m_recording.tags) {
        if (tag.reported < 0) continue;
        for (std::size_t i = 0; i < chunk.time.size(); ++i)
            m_early += chunk.columns[std::size_t(tag.reported)][i] < chunk.time[i] &&
                       !std::isnan(chunk.columns[std::size_t(tag.column)][i]);
    }
    if (m_samples.empty()) return;
    Recording::Block block{chunk.begin, std::int64_t(chunk.time.size()), std::numeric_limits<std::int64_t>::max(),
                           std::numeric_limits<std::int64_t>::min()};
    if (m_recording.samples == 0) m_recording.begin = m_recording.end = m_samples.front().drawn;
    for (const RecordedSample& sample : m_samples) {
        block.firstKnown = std::min(block.firstKnown, sample.known);
        block.lastKnown = std::max(block.lastKnown, sample.known);
        m_recording.begin = std::min(m_recording.begin, sample.drawn);
        m_recording.end = std::max(m_recording.end, sample.drawn);
        m_tags[sample.tag].take(double(sample.drawn) * 1e-6);
        m_recording.tags[sample.tag].late += sample.known > sample.drawn;
        m_recording.tags[sample.tag].delayed += double(sample.known - sample.drawn) * 1e-6 >= base::lateTime;
    }
    m_recording.lastKnown =
        m_recording.blocks.empty() ? block.lastKnown : std::max(m_recording.lastKnown, block.lastKnown);
    m_recording.samples += std::int64_t(m_samples.size());
    m_recording.blocks.push_back(std::move(block));
}

void Survey::finish(base::Notices& notices)
{
    for (std::size_t i = 0; i < m_tags.size(); ++i) m_tags[i].write(m_recording.tags[i], m_recording.layout.isRun);
    const std::string where = m_recording.path.filename().string();
    if (m_early > 0)
        notices.push_back(
            {where,
             say(CORE_TR("core", "{1} samples are reported before they were drawn; their report time is set to the "
                                 "time at which they were drawn."),
                 std::to_string(m_early))});
    if (m_far > 0)
        notices.push_back(
            {where,
             say(CORE_TR("core", "{1} rows are more than 3000 years from the start and are ignored; check the unit "
                                 "of the time."),
                 std::to_string(m_far))});
    for (const RecordedTag& tag : m_recording.tags)
        if (tag.count == 0) notices.push_back({where, say(CORE_TR("core", "“{1}” has no sample."), tag.info.id)});
}

bool openFile(Recording& recording, const base::CsvOptions& options, base::Errors& errors)
{
    std::error_code none;
    const std::filesystem::file_status status = std::filesystem::status(recording.path, none);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        errors.push_back({Code::Io, recording.path.filename().string(),
                          say(CORE_TR("core", "This is not a file. Choose a file with a recording."))});
        return false;
    }
    recording.layout = base::sniffCsvFile(recording.path, options);
    errors.insert(errors.end(), recording.layout.problems.begin(), recording.layout.problems.end());
    if (!recording.layout.problems.empty()) return false;
    std::error_code fault;
    recording.bytes = std::int64_t(std::filesystem::file_size(recording.path, fault));
    recording.modified = std::filesystem::last_write_time(recording.path, fault);
    findTags(recording);
    readRemarks(recording);
    if (!recording.tags.empty()) return true;
    errors.push_back({Code::Input, recording.path.filename().string(),
                      say(CORE_TR("core", "The file has no column of values besides its time."))});
    return false;
}

} // namespace

base::CsvMissing Recording::missingOf(const RecordedTag& tag) const
{
    const auto at = std::size_t(tag.column);
    return tag.column >= 0 && at < summary.missingOf.size() ? summary.missingOf[at] : base::CsvMissing();
}

void readSamples(const Recording& recording, const base::CsvChunk& chunk, std::vector<RecordedSample>& samples)
{
    for (std::size_t i = 0; i < chunk.time.size(); ++i) {
        if (std::abs(chunk.time[i]) > farthest) continue;
        const std::int64_t drawn = microseconds(chunk.time[i]);
        for (std::size_t t = 0; t < recording.tags.size(); ++t) {
            const RecordedTag& tag = recording.tags[t];
            const double value = chunk.columns[std::size_t(tag.column)][i];
            if (std::isnan(value)) continue;
            std::int64_t known = drawn;
            if (tag.reported >= 0) {
                const double reported = chunk.columns[std::size_t(tag.reported)][i];
                if (std::abs(reported) <= farthest) known = std::max(drawn, microseconds(reported));
            }
            const bool limit = !chunk.limits.empty() && chunk.limitOf(std::size_t(tag.column), i);
            samples.push_back({known, drawn, chunk.begin.rows + std::int64_t(i), std::uint32_t(t),
                               limit ? status::uncertainUnitsExceeded : status::good, value});
        }
    }
}

std::shared_ptr<const Recording> openRecording(const std::filesystem::path& path, const base::CsvOptions& options,
                                               const TaskContext& context, base::Errors& errors, base::Notices& notices)
{
    auto recording = std::make_shared<Recording>();
    recording->path = path;
    if (!openFile(*recording, options, errors)) return nullptr;
    Survey survey(*recording);
    const auto take = [&](const base::CsvChunk& chunk) {
        survey.take(chunk);
        return true;
    };
    base::Result<base::CsvSummary> summary =
        base::streamCsv(path, recording->layout, {take, context.progress, context.stop}, notices);
    const std::string where = path.filename().string();
    if (!summary)
        errors.push_back(summary.error());
    else if (summary->stopped)
        errors.push_back({Code::Input, where, say(CORE_TR("core", "Reading the recording was stopped."))});
    else if (recording->samples == 0)
        errors.push_back({Code::Input, where,
                          say(CORE_TR("core", "The recording contains no readable sample; check the notices."))});
    else {
        recording->summary = std::move(*summary);
        survey.finish(notices);
        return recording;
    }
    return nullptr;
}

} // namespace titer::connect
