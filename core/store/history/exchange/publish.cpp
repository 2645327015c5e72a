#include "core/store/history/exchange/publish.h"

#include "core/base/not_available.h"
#include "core/base/time.h"
#include "core/base/units/conversion.h"
#include "core/base/units/units.h"
#include "core/store/history/exchange/export_rows.h"
#include "core/store/history/samples.h"
#include "core/store/project_lock.h"
#include "core/store/project_schema.h"

#include <filesystem>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t samplesAtOnce = 100'000;

constexpr const char* publishedTables = R"sql(
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL,
                  simulated INTEGER NOT NULL, unit TEXT NOT NULL, si_unit TEXT NOT NULL, si_factor REAL NOT NULL,
                  si_offset REAL NOT NULL, display_unit TEXT NOT NULL, display_factor REAL NOT NULL,
                  display_offset REAL NOT NULL) STRICT;
CREATE TABLE sample (tag INTEGER NOT NULL, time INTEGER NOT NULL, received INTEGER NOT NULL, value REAL,
                     status INTEGER NOT NULL, PRIMARY KEY (tag, time)) STRICT, WITHOUT ROWID;
CREATE TABLE text_sample (tag INTEGER NOT NULL, time INTEGER NOT NULL, received INTEGER NOT NULL, value TEXT NOT NULL,
                          status INTEGER NOT NULL, PRIMARY KEY (tag, time)) STRICT, WITHOUT ROWID;
CREATE TABLE gap (source TEXT NOT NULL, tag INTEGER NOT NULL, t0 INTEGER NOT NULL, t1 INTEGER NOT NULL,
                  cause TEXT NOT NULL, lost INTEGER, detail TEXT NOT NULL) STRICT;
CREATE TABLE result (sample TEXT NOT NULL, batch TEXT NOT NULL, vessel TEXT NOT NULL, day REAL, drawn INTEGER NOT NULL,
                     state TEXT NOT NULL, quantity TEXT NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL,
                     measured INTEGER NOT NULL, analyser TEXT NOT NULL, replicate TEXT NOT NULL,
                     status INTEGER NOT NULL) STRICT;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// A time of the store as text, also one before 1970.
std::string sqlTime(const std::string& column)
{
    const std::string rest = "((" + column + " % 1000000) + 1000000) % 1000000";
    return "strftime('%Y-%m-%dT%H:%M:%S', (" + column + " - " + rest +
           ") / 1000000, 'unixepoch') || printf('.%06dZ', " + rest + ")";
}

// A status as a word: those of OPC UA have their severity in the two highest bits.
std::string sqlQuality()
{
    return "CASE status >> 30 WHEN 0 THEN 'good' WHEN 1 THEN 'uncertain' ELSE 'bad' END AS quality";
}

std::string publishedViews()
{
    const std::string time = sqlTime("time") + " AS time", received = sqlTime("received") + " AS received",
                      quality = sqlQuality();
    return "CREATE VIEW tags AS SELECT name, label, kind, simulated, unit, si_unit, display_unit, (SELECT count(*) "
           "FROM "
           "sample WHERE tag = id) + (SELECT count(*) FROM text_sample WHERE tag = id) AS samples FROM tag;"
           "CREATE VIEW samples AS SELECT name AS tag, " +
           time +
           ", value, unit, value * si_factor + si_offset AS si_value, si_unit, value * display_factor + display_offset "
           "AS display_value, display_unit, " +
           quality + ", status, " + received +
           " FROM sample JOIN tag ON id = tag;"
           "CREATE VIEW texts AS SELECT name AS tag, " +
           time + ", value, " + quality + ", status, " + received +
           " FROM text_sample JOIN tag ON id = tag;"
           "CREATE VIEW gaps AS SELECT source, (SELECT name FROM tag WHERE id = gap.tag) AS tag, " +
           sqlTime("t0") + " AS begins, " + sqlTime("t1") +
           " AS ends, cause, lost, detail FROM gap;"
           "CREATE VIEW laboratory AS SELECT sample, batch, vessel, day, iif(drawn, " +
           sqlTime("drawn") + ", NULL) AS drawn, state, quantity, value, unit, iif(measured, " + sqlTime("measured") +
           ", NULL) AS measured, analyser, replicate, " + quality + " FROM result;";
}

const char* kindWord(connect::TagKind kind)
{
    return kind == connect::TagKind::Number ? "number" : kind == connect::TagKind::Text ? "text" : "array";
}

// A unit that is not known stands for itself.
struct PublishedUnit {
    std::string unit;
    base::Conversion conversion;
};
PublishedUnit publishedIn(const std::string& recorded, const std::string& unit)
{
    const std::optional<base::Conversion> conversion = unit.empty() ? std::nullopt : base::conversion(recorded, unit);
    return conversion ? PublishedUnit{unit, *conversion} : PublishedUnit{recorded, {}};
}

Done putTag(Database& file, const HistoryTag& tag)
{
    Result<Statement> put = file.prepare("INSERT INTO tag VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    if (!put) return put.error();
    const std::string si = base::siUnitOf(tag.unit);
    const PublishedUnit inSi = publishedIn(tag.unit, si);
    const PublishedUnit shown = publishedIn(tag.unit, si.empty() ? std::string() : base::displayUnit(si));
    put->bind(1, tag.id).bind(2, fullName(tag)).bind(3, tag.label).bind(4, std::string_view(kindWord(tag.kind)));
    put->bind(5, std::int64_t(tag.simulated)).bind(6, tag.unit);
    put->bind(7, inSi.unit).bind(8, inSi.conversion.factor).bind(9, inSi.conversion.offset);
    put->bind(10, shown.unit).bind(11, shown.conversion.factor).bind(12, shown.conversion.offset);
    return put->run();
}

Result<std::int64_t> putSamples(Database& file, HistoryReader& reader, const HistoryTag& tag, const PublishOrder& order,
                                const std::stop_token& stop)
{
    Result<Statement> put = file.prepare("INSERT INTO sample VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!put) return put.error();
    std::int64_t count = 0;
    for (std::int64_t from = order.from;;) {
        const Result<std::vector<Point>> points = reader.points(tag.id, from, order.to, samplesAtOnce, stop);
        if (!points) return points.error();
        for (const Point& point : *points) {
            put->bind(1, tag.id).bind(2, point.time).bind(3, point.received).bind(4, point.value);
            if (const Done done = put->bind(5, std::int64_t(point.status)).run(); !done) return done.error();
        }
        count += std::int64_t(points->size());
        if (points->size() < samplesAtOnce) return count;
        from = points->back().time + 1;
    }
}

Result<std::int64_t> putTexts(Database& file, HistoryReader& reader, const HistoryTag& tag, const PublishOrder& order,
                              const std::stop_token& stop)
{
    Result<Statement> put = file.prepare("INSERT INTO text_sample VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!put) return put.error();
    std::int64_t count = 0;
    for (std::int64_t from = order.from;;) {
        const Result<std::vector<LongPoint>> points = reader.longPoints(tag.id, from, order.to, samplesAtOnce, stop);
        if (!points) return points.error();
        for (const LongPoint& point : *points) {
            const std::string* text = std::get_if<std::string>(&point.value);
            if (!text) continue;
            put->bind(1, tag.id).bind(2, point.time).bind(3, point.received).bind(4, *text);
            if (const Done done = put->bind(5, std::int64_t(point.status)).run(); !done) return done.error();
            ++count;
        }
        if (points->size() < samplesAtOnce) return count;
        from = points->back().time + 1;
    }
}

Done putGaps(Database& file, HistoryReader& reader, const PublishOrder& order)
{
    const Result<std::vector<GapEntry>> gaps = reader.gaps(order.from, order.to);
    if (!gaps) return gaps.error();
    Result<Statement> put = file.prepare("INSERT INTO gap VALUES (?1, ?2, ?3, ?4, ?5, iif(?6 < 0, NULL, ?6), ?7)");
    if (!put) return put.error();
    for (const GapEntry& gap : *gaps) {
        put->bind(1, gap.source).bind(2, gap.tag).bind(3, gap.from).bind(4, gap.to);
        put->bind(5, std::string_view(connect::textOf(gap.cause))).bind(6, gap.lost).bind(7, gap.detail);
        if (const Done done = put->run(); !done) return done;
    }
    return base::done();
}

// The newest result of each measurement; none in a store from before there were any.
Done putResults(Database& file, const std::string& folder)
{
    Result<LabSamples> lab = LabSamples::open(folder, Database::Mode::Read);
    if (!lab) return lab.error();
    const Result<std::vector<SampleEntry>> samples = lab->list();
    if (!samples) return samples.error();
    const std::int64_t now = base::now().microseconds;
    Result<Statement> put =
        file.prepare("INSERT INTO result VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    if (!put) return put.error();
    for (const SampleEntry& sample : *samples) {
        const Result<std::vector<SampleResult>> results = lab->results(sample.id);
        if (!results) return results.error();
        for (const SampleResult& one : *results) {
            if (one.superseded) continue;
            put->bind(1, sample.name).bind(2, sample.parts.batch).bind(3, sample.parts.vessel);
            put->bind(4, sample.parts.day.value_or(base::notAvailable)).bind(5, sample.drawn);
            put->bind(6, std::string_view(nameOf(sample.state(now)))).bind(7, one.quantity).bind(8, one.value);
            put->bind(9, one.unit).bind(10, one.measured).bind(11, one.analyser).bind(12, one.replicate);
            if (const Done done = put->bind(13, std::int64_t(one.status)).run(); !done) return done;
        }
    }
    return base::done();
}

Result<std::int64_t> writeInto(Database& file, HistoryReader& reader, const PublishOrder& order, std::stop_token stop,
                               const std::function<void(double)>& progress)
{
    // It is written once, by itself, and thrown away where that fails.
    Done done = file.run("PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
    if (done) done = file.run(publishedTables);
    if (done) done = file.run(publishedViews().c_str());
    const Result<std::vector<HistoryTag>> tags = done ? reader.tags() : done.error();
    if (!tags) return tags.error();
    std::int64_t count = 0;
    for (std::size_t i = 0; i < tags->size(); ++i) {
        if (stop.stop_requested()) return exportStopped();
        if (progress) progress(double(i) / double(tags->size()));
        const HistoryTag& tag = (*tags)[i];
        if (const Done put = putTag(file, tag); !put) return put.error();
        if (tag.kind == connect::TagKind::Array) continue;
        const bool isNumber = tag.kind == connect::TagKind::Number;
        const Result<std::int64_t> samples =
            isNumber ? putSamples(file, reader, tag, order, stop) : putTexts(file, reader, tag, order, stop);
        if (!samples) return samples.error();
        count += *samples;
    }
    done = putGaps(file, reader, order);
    if (done) done = putResults(file, order.folder);
    if (!done) return done.error();
    Result<Statement> meta = file.prepare("INSERT INTO meta VALUES ('format', 'titer.published/1'), ('time', ?1)");
    if (!meta) return meta.error();
    done = meta->bind(1, base::writeInstant(base::now())).run();
    const std::string marks =
        "PRAGMA application_id=" + std::to_string(publishedId) + "; PRAGMA user_version=1; COMMIT";
    if (done) done = file.run(marks.c_str());
    return done ? Result<std::int64_t>(count) : done.error();
}

} // namespace

Result<std::int64_t> publishHistory(HistoryReader& reader, const PublishOrder& order, const std::string& path,
                                    std::stop_token stop, const std::function<void(double)>& progress)
{
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(path, holder);
    if (!lock.taken())
        return Error{
            Code::Io, path,
            say(CORE_TR("core", "The file cannot be written, or another program is writing it. Wait for it, or "
                                "choose another folder."))};
    const std::string part = path + ".part"; // of one that was killed
    std::error_code fault;
    fs::remove(part, fault);
    Result<Database> file = Database::open(part, Database::Mode::Create);
    Result<std::int64_t> count = file ? writeInto(*file, reader, order, stop, progress) : file.error();
    file = Error{};
    Done placed = count ? base::done() : Done(count.error());
    if (placed) {
        constexpr auto all = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
        fs::permissions(part, all, fault);
        placed = moveDurably(part, path);
    }
    if (placed) return count;
    fs::remove(part, fault);
    return placed.error();
}

} // namespace titer::store
