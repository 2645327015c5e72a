// An index that was lost is made anew from the segments, which hold the names of their tags as well.
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/history/historian_data.h"

#include <charconv>
#include <filesystem>

namespace titer::store {

using base::Done;
using base::Result;
using base::say;

namespace {

// The segments that lie in the folder, by their numbers.
std::map<std::int64_t, std::string> segmentFiles(const std::string& folder)
{
    constexpr std::string_view head = "segment-", tail = ".db";
    std::map<std::int64_t, std::string> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        const std::string name = entry.path().filename().string();
        if (!base::startsWith(name, head) || !base::endsWith(name, tail)) continue;
        const char* end = name.data() + name.size() - tail.size();
        std::int64_t number = 0;
        const auto read = std::from_chars(name.data() + head.size(), end, number);
        if (read.ec == std::errc() && read.ptr == end && number > 0) files[number] = name;
    }
    return files;
}

Done takeTags(Segment& segment, HistoryIndex& index)
{
    Result<Statement> from =
        segment.database().prepare("SELECT id, source, name, label, unit, kind, simulated FROM tags");
    if (!from) return from.error();
    Result<Statement> to = index.database().prepare("INSERT OR REPLACE INTO tags (id, source, name, label, unit, kind, "
                                                    "simulated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!to) return to.error();
    for (;;) {
        const Result<bool> row = from->step();
        if (!row) return row.error();
        if (!*row) return base::done();
        to->bind(1, from->integer(0)).bind(6, from->integer(5)).bind(7, from->integer(6));
        for (int i = 1; i < 5; ++i) to->bind(i + 1, std::string_view(from->text(i)));
        const Done put = to->run();
        if (!put) return put;
    }
}

} // namespace

Done Historian::Data::rebuildIndex()
{
    const Result<std::vector<SegmentEntry>> known = index.segments();
    if (!known) return known.error();
    const std::map<std::int64_t, std::string> files = segmentFiles(folder);
    if (!known->empty() || files.empty()) return base::done();
    Result<Transaction> transaction = Transaction::begin(index.database());
    if (!transaction) return transaction.error();
    for (const auto& [number, file] : files) {
        const SegmentEntry one{number, file, base::now().microseconds, false};
        const Done put = index.putSegment(one);
        if (!put) return put;
        Result<Segment> opened = Segment::open(folder, one, Database::Mode::Write);
        const Done taken = opened ? takeTags(*opened, index) : opened.error();
        // One that is damaged is told by whoever reads it; its number is taken.
        if (!taken) notices.push_back({taken.error().where, taken.error().what});
    }
    const Done done = transaction->commit();
    if (!done) return done;
    notices.push_back(
        {index.database().path(),
         say(CORE_TR("core", "The index of the recorded data was missing and was made anew from {1} files. "
                             "Gaps and intervals that stood in it are lost; take it from a backup to have "
                             "them back."),
             std::to_string(files.size()))});
    return done;
}

} // namespace titer::store
