// Lines out of the store of recorded values.
#include "app/live/data_history.h"

#include "app/live/history_trace.h"
#include "app/live/shown_export.h"
#include "core/store/audit.h"
#include "core/store/history/exchange/export_csv.h"

#include <filesystem>

namespace titer::app {

using base::Result;
using store::HistoryReader;

struct DataHistory::Store {
    std::string folder;
    std::optional<HistoryReader> reader;
    std::optional<store::Intervals> intervals;

    Result<HistoryReader*> open()
    {
        if (!reader) {
            auto opened = HistoryReader::open(folder);
            if (!opened) return opened.error();
            reader.emplace(std::move(*opened));
        }
        return &*reader;
    }

    // What `read` makes of reader and intervals.
    template <class Read> auto with(Read read) -> decltype(read(*reader, *intervals))
    {
        const auto reading = open();
        if (!reading) return reading.error();
        if (!intervals) {
            auto opened = store::Intervals::open(folder, store::Database::Mode::Read);
            if (!opened) return opened.error();
            intervals.emplace(std::move(*opened));
        }
        return read(**reading, *intervals);
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
    m_exporting.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void DataHistory::setProject(const std::string& path)
{
    m_stop.request_stop();
    m_tracing.request_stop();
    m_exporting.request_stop();
    m_stop = {};
    m_tracing = {};
    m_looking = m_surveying = false;
    // The worker lets go of the old one with the last of its acts.
    m_store.reset();
    if (path.empty()) return;
    m_store = std::make_shared<Store>();
    m_store->folder = store::historyFolder(path);
}

bool DataHistory::isThere() const
{
    std::error_code ignored;
    return m_store && std::filesystem::exists(m_store->folder, ignored);
}

void DataHistory::survey()
{
    if (m_surveying || !isThere()) return;
    m_surveying = true;
    QMetaObject::invokeMethod(m_worker, [this, kept = m_store, stop = m_stop.get_token()] {
        auto found = kept->with(surveyStore);
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(this, [this, stop, found = std::move(found)] {
            if (stop.stop_requested()) return;
            m_surveying = false;
            if (!found) return void(emit failed(found.error()));
            emit surveyed(std::make_shared<const StoreSurvey>(*found));
        });
    });
}

void DataHistory::look(const std::string& source)
{
    if (m_looking || !isThere()) return;
    m_looking = true;
    QMetaObject::invokeMethod(m_worker, [this, source, kept = m_store, stop = m_stop.get_token()] {
        auto found = kept->with(
            [&](HistoryReader& reader, store::Intervals& intervals) { return readSource(reader, intervals, source); });
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
                Result<DataTrace> trace = readTrace(**reader, *known, tag, window, base::now().microseconds, stop);
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

void DataHistory::exportCsv(std::shared_ptr<const SourceHistory> known, const std::vector<std::size_t>& tags,
                            double from, double to, const std::string& path, const std::string& foot)
{
    if (!m_store) return;
    store::ExportOrder order{{}, known->instantOf(from), known->instantOf(to) + 1};
    for (const std::size_t place : tags) {
        const SourceHistory::Tag& tag = known->tags[place];
        order.tags.push_back({tag.id, tag.source, tag.info.id, tag.info.label, tag.info.unit, tag.info.kind});
    }
    m_exporting = {};
    QMetaObject::invokeMethod(m_worker, [this, order, path, foot, kept = m_store, stop = m_exporting.get_token()] {
        const auto progress = nowAndThen(
            [this](double done) { QMetaObject::invokeMethod(this, [this, done] { emit exporting(done); }); });
        const auto reader = kept->open();
        const Result<std::int64_t> samples =
            reader ? writeShown(path, foot,
                                [&](const WritePiece& write) {
                                    return store::exportCsv(**reader, order, write, stop, progress);
                                })
                   : Result<std::int64_t>(reader.error());
        QMetaObject::invokeMethod(this, [this, path, samples] {
            if (!samples) return void(emit failed(samples.error()));
            emit exported(path, *samples);
        });
    });
}

void DataHistory::annotate(store::Interval note, const std::string& reason, bool removed)
{
    if (!m_store) return;
    note.kind = store::Interval::Kind::Annotation;
    note.openedBy = "hand";
    const auto keep = [note = std::move(note), reason, removed](store::Intervals& intervals) {
        const std::string person = store::personOfProcess();
        const std::int64_t now = base::now().microseconds;
        if (removed) return intervals.remove(note.id, person, reason, now);
        if (note.id != 0) return intervals.amend(note, person, reason, now);
        const Result<std::int64_t> added = intervals.add(note);
        return added ? base::done() : base::Done(added.error());
    };
    QMetaObject::invokeMethod(m_worker, [this, keep, kept = m_store, stop = m_stop.get_token()] {
        auto intervals = store::Intervals::open(kept->folder);
        const base::Done done = intervals ? keep(*intervals) : base::Done(intervals.error());
        QMetaObject::invokeMethod(this, [this, stop, done] {
            if (stop.stop_requested()) return;
            if (!done) return void(emit failed(done.error()));
            emit annotated();
        });
    });
}

} // namespace titer::app
