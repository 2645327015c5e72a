#include "core/store/history/backup/recorded_extent.h"

#include "core/base/time.h"
#include "core/store/audit.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/retention.h"

#include <algorithm>
#include <limits>
#include <set>

namespace titer::store {

using base::Done;
using base::Result;
using base::say;
using base::Sentence;

namespace {

constexpr std::int64_t nothingRemoved = std::numeric_limits<std::int64_t>::min();

// What only grows in the index: what a person removes stays as a revision.
struct IndexRows {
    const char* query;
    const char* fewer;
};
constexpr IndexRows indexRows[] = {
    {"SELECT count(*) FROM gaps", CORE_TR("core", "{1} gaps fewer.")},
    {"SELECT count(*) + (SELECT count(*) FROM interval_revisions WHERE removed = 1) FROM intervals",
     CORE_TR("core", "{1} batches, phases and notes fewer.")},
    {"SELECT count(*) FROM alarm_journal", CORE_TR("core", "{1} entries of the alarm journal fewer.")},
    {"SELECT count(*) FROM lab_samples", CORE_TR("core", "{1} laboratory samples fewer.")},
    {"SELECT count(*) FROM lab_results", CORE_TR("core", "{1} laboratory results fewer.")}};

// 0 where there is no index, or an older format has no such table.
std::int64_t countOf(const std::string& folder, const char* query)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const Result<std::int64_t> count = index ? index->database().number(query) : index.error();
    return count ? *count : 0;
}

// Those that are made from results of a laboratory.
Result<std::set<std::int64_t>> labTags(const std::string& folder)
{
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    if (!index) return index.error();
    std::set<std::int64_t> tags;
    Result<Statement> query = index->database().prepare("SELECT tag FROM lab_tags");
    if (!query) return tags; // of an older format
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return tags;
        tags.insert(query->integer(0));
    }
}

Result<std::vector<HistoryTag>> recordedTags(HistoryReader& reader, const std::string& folder)
{
    Result<std::vector<HistoryTag>> tags = reader.tags();
    const Result<std::set<std::int64_t>> lab = labTags(folder);
    if (!lab) return lab.error();
    if (tags) std::erase_if(*tags, [&](const HistoryTag& tag) { return lab->contains(tag.id); });
    return tags;
}

// Of numbers each instant counts once, so that a correction changes nothing.
Result<std::int64_t> samplesIn(HistoryReader& reader, std::int64_t tag, const HistoryReader::Extent& span,
                               std::stop_token stop)
{
    const Result<std::vector<Column>> columns = reader.columns(tag, span.first, span.last + 1, 1, stop);
    if (!columns) return columns.error();
    std::int64_t count = 0;
    for (const Column& column : *columns) count += column.count;
    return count;
}

struct Compared {
    HistoryReader &before, &now;
    std::stop_token stop;
};

// Nothing where all is there.
Result<std::optional<Sentence>> missingOf(const Compared& both, const HistoryTag& tag, std::int64_t removed)
{
    Result<HistoryReader::Extent> had = both.before.extent(tag.id);
    if (!had) return had.error();
    if (had->count == 0 || had->last < removed) return std::optional<Sentence>();
    const Result<HistoryReader::Extent> has = both.now.extent(tag.id);
    if (!has) return has.error();
    std::int64_t before = had->count, now = has->count;
    had->first = std::max(had->first, removed);
    if (tag.kind == connect::TagKind::Number && has->count > 0) {
        const Result<std::int64_t> counted = samplesIn(both.before, tag.id, *had, both.stop);
        const Result<std::int64_t> there = samplesIn(both.now, tag.id, *had, both.stop);
        if (!counted || !there) return counted ? there.error() : counted.error();
        before = *counted;
        now = *there;
    } else if (removed != nothingRemoved && has->count > 0) {
        before = now = 0; // nobody knows how many of the texts were removed
    }
    if (now >= before && has->last >= had->last) return std::optional<Sentence>();
    return std::optional(say(CORE_TR("core", "{1} has {2} samples between {3} and {4} instead of {5}."), fullName(tag),
                             std::to_string(now), base::writeInstant({had->first}), base::writeInstant({had->last}),
                             std::to_string(before)));
}

} // namespace

Result<RecordedExtent> recordedExtent(const std::string& folder)
{
    RecordedExtent all;
    if (!HistoryIndex::isThere(folder)) return all;
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const Result<std::vector<SegmentEntry>> segments = index ? index->segments() : index.error();
    if (!segments) return segments.error();
    all.segments = std::int64_t(segments->size());
    Result<HistoryReader> reader = HistoryReader::open(folder);
    if (!reader) return reader.error();
    const Result<std::vector<HistoryTag>> tags = recordedTags(*reader, folder);
    if (!tags) return tags.error();
    for (const HistoryTag& tag : *tags) {
        const Result<HistoryReader::Extent> extent = reader->extent(tag.id);
        if (!extent) return extent.error();
        if (extent->count == 0) continue;
        all.from = all.samples == 0 ? extent->first : std::min(all.from, extent->first);
        all.to = all.samples == 0 ? extent->last : std::max(all.to, extent->last);
        all.samples += extent->count;
        ++all.tags;
    }
    return all;
}

Result<std::map<std::int64_t, std::int64_t>> removedBefore(const std::string& folder, const std::string& project,
                                                           std::int64_t since, std::int64_t known)
{
    std::map<std::int64_t, std::int64_t> removed;
    if (!HistoryIndex::isThere(folder)) return removed;
    Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const Result<std::vector<HistoryIndex::Rule>> rules = index ? index->rules() : index.error();
    if (!rules) return rules.error();
    const Result<std::vector<HistoryTag>> tags = index->tags();
    if (!tags) return tags.error();
    for (const HistoryIndex::Rule& rule : *rules) removed[rule.tag] = base::now().microseconds - rule.keep;
    const Done read = AuditTrail::ofProject(project).readBack([&](const AuditEntry& entry) {
        const Result<base::Instant> time = base::readInstant(entry.time);
        if (!time) return true;
        if (time->microseconds <= since) return entry.sequence > known;
        for (const HistoryTag& tag : *tags)
            if (const std::int64_t before = removalIn(entry.change, tag)) {
                const auto [at, added] = removed.emplace(tag.id, before);
                at->second = std::max(at->second, before);
            }
        return true;
    });
    if (!read) return read.error();
    return removed;
}

Result<std::vector<Sentence>> missingSamples(const std::string& now, const std::string& before,
                                             const std::map<std::int64_t, std::int64_t>& removed, std::stop_token stop)
{
    std::vector<Sentence> missing;
    if (!HistoryIndex::isThere(before)) return missing;
    Result<HistoryReader> old = HistoryReader::open(before);
    const Result<std::vector<HistoryTag>> tags = old ? recordedTags(*old, before) : old.error();
    if (!tags) return tags.error();
    if (!HistoryIndex::isThere(now)) {
        const Result<RecordedExtent> all = recordedExtent(before);
        if (!all) return all.error();
        if (all->samples > 0) missing.push_back(say(CORE_TR("core", "There are no recorded data at all.")));
        return missing;
    }
    Result<HistoryReader> fresh = HistoryReader::open(now);
    if (!fresh) return fresh.error();
    for (const HistoryTag& tag : *tags) {
        const auto rule = removed.find(tag.id);
        Result<std::optional<Sentence>> one =
            missingOf({*old, *fresh, stop}, tag, rule == removed.end() ? nothingRemoved : rule->second);
        if (!one) return one.error();
        if (*one) missing.push_back(**std::move(one));
    }
    return missing;
}

std::vector<Sentence> missingRows(const std::string& now, const std::string& before)
{
    std::vector<Sentence> missing;
    for (const IndexRows& rows : indexRows)
        if (const std::int64_t fewer = countOf(before, rows.query) - countOf(now, rows.query); fewer > 0)
            missing.push_back(say(rows.fewer, std::to_string(fewer)));
    return missing;
}

} // namespace titer::store
