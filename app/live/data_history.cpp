// Lines out of the store of recorded values.
#include "app/live/data_history.h"

#include "core/store/history/history_reader.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace titer::app {

using base::Result;
using store::HistoryReader;

namespace {

constexpr std::size_t wholePoints = 20'000; // of a line that are shown as they are
constexpr int qualityColumns = 400;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

// Adds a span, or makes the one before longer.
void extend(std::vector<QualitySpan>& spans, double from, double to, QualitySpan::Kind kind)
{
    if (!spans.empty() && spans.back().kind == kind)
        spans.back().to = to;
    else
        spans.push_back({from, to, kind});
}

QualitySpan::Kind kindOf(const store::Column& column)
{
    const double none = 1.0 - column.good - column.uncertain;
    if (none > column.good && none > column.uncertain) return QualitySpan::Kind::None;
    return column.uncertain > column.good ? QualitySpan::Kind::Uncertain : QualitySpan::Kind::Good;
}

// A bad value is a gap in the line.
void addPoints(DataTrace& trace, const std::vector<store::Point>& points, std::int64_t origin)
{
    for (const store::Point& point : points) {
        trace.x.push_back(double(point.time - origin) * 1e-6);
        trace.y.push_back(connect::qualityOf(point.status) == connect::Quality::Bad ? nothing : point.value);
    }
}

void addColumns(DataTrace& trace, const std::vector<store::Column>& columns, std::int64_t origin)
{
    trace.thinned = true;
    for (const store::Column& column : columns) {
        const double from = double(column.t0 - origin) * 1e-6, span = double(column.t1 - column.t0) * 1e-6;
        const double values[] = {column.first, column.min, column.max, column.last};
        for (int i = 0; i < 4; ++i) {
            trace.x.push_back(from + span * (i + 0.5) / 4.0);
            trace.y.push_back(values[i]);
        }
    }
}

Result<DataTrace> readTrace(HistoryReader& reader, const SourceHistory& known, std::size_t tag,
                            const TraceWindow& window, std::stop_token stop)
{
    const auto instant = [&](double seconds) { return known.origin + std::int64_t(seconds * 1e6); };
    const std::int64_t id = known.tags[tag].id;
    const std::int64_t from = std::isfinite(window.from) ? instant(window.from) : known.origin;
    const std::int64_t to = (std::isfinite(window.to) ? instant(window.to) : known.end) + 1;
    DataTrace trace;
    trace.tag = tag;
    const bool few = known.tags[tag].count <= std::int64_t(wholePoints);
    if (few) {
        const auto points = reader.points(id, from, to, wholePoints, stop);
        if (!points) return points.error();
        addPoints(trace, *points, known.origin);
    } else {
        const auto columns = reader.columns(id, from, to, window.columns / 2, stop);
        if (!columns) return columns.error();
        addColumns(trace, *columns, known.origin);
    }
    const auto quality = reader.columns(id, known.origin, known.end + 1, qualityColumns, stop);
    if (!quality) return quality.error();
    for (const store::Column& column : *quality)
        extend(trace.quality, double(column.t0 - known.origin) * 1e-6, double(column.t1 - known.origin) * 1e-6,
               kindOf(column));
    return trace;
}

Result<std::shared_ptr<const SourceHistory>> lookAt(HistoryReader& reader, const std::string& source)
{
    auto found = std::make_shared<SourceHistory>();
    found->source = source;
    const auto tags = reader.tags();
    if (!tags) return tags.error();
    for (const store::HistoryTag& tag : *tags) {
        if (tag.source != source || tag.kind != connect::TagKind::Number) continue;
        const auto extent = reader.extent(tag.id);
        if (!extent) return extent.error();
        if (extent->count == 0) continue;
        found->origin = found->tags.empty() ? extent->first : std::min(found->origin, extent->first);
        found->end = std::max(found->end, extent->last);
        connect::TagInfo info{tag.name, tag.label, tag.unit, tag.kind};
        info.simulated = tag.simulated;
        found->tags.push_back({tag.id, std::move(info), extent->first, extent->last, extent->count});
    }
    // Time that the recorder saw pass belongs to it too, a gap that lasts above all.
    const auto session = reader.lastSession();
    if (!session) return session.error();
    if (*session && (*session)->ended == 0 && !found->tags.empty())
        found->end = std::max(found->end, (*session)->lastAlive);
    const auto gaps = reader.gaps(0, std::numeric_limits<std::int64_t>::max());
    if (!gaps) return gaps.error();
    found->gaps = std::count_if(gaps->begin(), gaps->end(),
                                [&](const store::GapEntry& gap) { return gap.source.empty() || gap.source == source; });
    return std::shared_ptr<const SourceHistory>(std::move(found));
}

} // namespace

struct DataHistory::Store {
    std::string folder;
    std::optional<HistoryReader> reader;

    Result<HistoryReader*> open()
    {
        if (!reader) {
            auto opened = HistoryReader::open(folder);
            if (!opened) return opened.error();
            reader.emplace(std::move(*opened));
        }
        return &*reader;
    }
};

DataHistory::DataHistory(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DataHistory::~DataHistory()
{
    m_stop.request_stop();
    m_tracing.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void DataHistory::setProject(const std::string& path)
{
    m_stop.request_stop();
    m_tracing.request_stop();
    m_stop = {};
    m_tracing = {};
    m_looking = false;
    // The worker lets go of the old one with the last of its acts.
    m_store.reset();
    if (path.empty()) return;
    m_store = std::make_shared<Store>();
    m_store->folder = store::historyFolder(path);
}

void DataHistory::look(const std::string& source)
{
    std::error_code ignored;
    if (m_looking || !m_store || !std::filesystem::exists(m_store->folder, ignored)) return;
    m_looking = true;
    QMetaObject::invokeMethod(m_worker, [this, source, kept = m_store, stop = m_stop.get_token()] {
        const auto reader = kept->open();
        auto found = reader ? lookAt(**reader, source) : Result<std::shared_ptr<const SourceHistory>>(reader.error());
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(this, [this, stop, found = std::move(found)] {
            if (stop.stop_requested()) return;
            m_looking = false;
            if (!found) return void(emit failed(found.error()));
            emit looked(*found);
        });
    });
}

void DataHistory::readTraces(std::shared_ptr<const SourceHistory> known, const std::vector<std::size_t>& tags,
                             const TraceWindow& window)
{
    m_tracing.request_stop();
    m_tracing = {};
    if (!m_store) return;
    QMetaObject::invokeMethod(
        m_worker, [this, known = std::move(known), tags, window, kept = m_store, stop = m_tracing.get_token()] {
            if (stop.stop_requested()) return;
            const auto reader = kept->open();
            std::optional<base::Error> trouble;
            if (!reader) trouble = reader.error();
            auto traces = std::make_shared<std::vector<DataTrace>>();
            for (const std::size_t tag : tags) {
                if (trouble || stop.stop_requested()) break;
                Result<DataTrace> trace = readTrace(**reader, *known, tag, window, stop);
                if (trace)
                    traces->push_back(std::move(*trace));
                else
                    trouble = trace.error();
            }
            if (stop.stop_requested()) return;
            QMetaObject::invokeMethod(this, [this, stop, trouble, source = known->source, traces = std::move(traces)] {
                if (stop.stop_requested()) return;
                if (trouble) return void(emit failed(*trouble));
                emit tracesRead(source, traces);
            });
        });
}

} // namespace titer::app
