// Lines out of the store of recorded values.
#include "app/live/history/data_history.h"

#include "app/live/history/history_trace.h"
#include "core/store/audit.h"
#include "core/store/history/exchange/export_csv.h"

namespace titer::app {

using base::Result;
using Report = BackgroundTask::Report;
using Reported = BackgroundTask::Reported;

namespace {

base::Done added(store::Intervals& intervals, const store::Interval& interval)
{
    const Result<std::int64_t> id = intervals.add(interval);
    return id ? base::done() : base::Done(id.error());
}

} // namespace

DataHistory::DataHistory(QObject* parent)
    : QObject(parent)
{
}

void DataHistory::setProject(const std::string& path)
{
    for (const Subject subject : {Surveying, Looking, Tracing, Noting}) m_task.stop(subject);
    m_export.stop();
    // The worker lets go of the old one with the last of its acts.
    m_store = path.empty() ? nullptr : std::make_shared<OpenStore>(path);
}

// What `find` makes of reader and intervals, reported as `take` does.
template <class Find, class Take> void DataHistory::read(Subject subject, Find find, Take take)
{
    if (m_task.isRunning(subject) || !m_store || !m_store->isThere()) return;
    m_task.start(
        [this, find, take, kept = m_store](const std::stop_token& stop, const Report&) -> Reported {
            if (stop.stop_requested()) return [] {};
            const auto fail = [this](const base::Error& error) { return [this, error] { emit failed(error); }; };
            const auto reader = kept->reader();
            if (!reader) return fail(reader.error());
            const auto intervals = kept->intervals();
            if (!intervals) return fail(intervals.error());
            auto found = find(**reader, **intervals);
            if (!found) return fail(found.error());
            const auto made = std::make_shared<const std::decay_t<decltype(*found)>>(std::move(*found));
            return [take, made] { take(*made); };
        },
        subject);
}

void DataHistory::survey()
{
    read(Surveying, surveyStore,
         [this](const StoreSurvey& found) { emit surveyed(std::make_shared<const StoreSurvey>(found)); });
}

void DataHistory::look(const std::string& source)
{
    read(
        Looking,
        [source](store::HistoryReader& reader, store::Intervals& intervals) {
            return readSource(reader, intervals, source);
        },
        [this](const std::shared_ptr<const SourceHistory>& found) { emit looked(found); });
}

void DataHistory::readTraces(std::shared_ptr<const SourceHistory> known, const std::vector<std::size_t>& tags,
                             const TraceWindow& window)
{
    m_task.stop(Tracing);
    if (!m_store) return;
    m_task.start(
        [this, known = std::move(known), tags, window, kept = m_store](const std::stop_token& stop,
                                                                       const Report&) -> Reported {
            if (stop.stop_requested()) return [] {};
            const auto reader = kept->reader();
            if (!reader) return [this, error = reader.error()] { emit failed(error); };
            const auto traces = std::make_shared<std::vector<DataTrace>>();
            for (const std::size_t tag : tags) {
                Result<DataTrace> trace = readTrace(**reader, *known, tag, window, base::now().microseconds, stop);
                if (stop.stop_requested()) return [] {};
                if (!trace) return [this, error = trace.error()] { emit failed(error); };
                traces->push_back(std::move(*trace));
            }
            return [this, source = known->source, traces] { emit tracesRead(source, traces); };
        },
        Tracing);
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
    m_export.start(path, foot,
                   [order, folder = m_store->folder()](const WriteChunk& write, const std::stop_token& stop,
                                                       const FileExport::Progress& progress) -> Result<std::int64_t> {
                       Result<store::HistoryReader> reader = store::HistoryReader::open(folder);
                       if (!reader) return reader.error();
                       return store::exportCsv(*reader, order, write, stop, progress);
                   });
}

void DataHistory::annotate(store::Interval note, const std::string& reason, bool removed)
{
    if (!m_store) return;
    note.kind = store::Interval::Kind::Annotation;
    note.openedBy = "hand";
    keep([note = std::move(note), reason, removed](store::Intervals& intervals) {
        const std::string person = store::personOfProcess();
        const std::int64_t now = base::now().microseconds;
        if (removed) return intervals.remove(note.id, person, reason, now);
        if (note.id != 0) return intervals.amend(note, person, reason, now);
        return added(intervals, note);
    });
}

void DataHistory::beginBatch(const std::string& name)
{
    if (!m_store || !m_store->isThere())
        return void(emit failed(
            {base::Code::Input,
             {},
             base::say(CORE_TR(
                 "core",
                 "Nothing is recorded in this project yet, so no batch can be started. Start recording first."))}));
    keep([name](store::Intervals& intervals) {
        return added(
            intervals,
            {.kind = store::Interval::Kind::Batch, .name = name, .from = base::now().microseconds, .openedBy = "hand"});
    });
}

void DataHistory::endInterval(std::int64_t id)
{
    if (!m_store) return;
    keep([id](store::Intervals& intervals) { return intervals.end(id, base::now().microseconds); });
}

void DataHistory::keep(std::function<base::Done(store::Intervals&)> change)
{
    m_task.add(
        [this, change = std::move(change), kept = m_store](const std::stop_token&, const Report&) -> Reported {
            auto intervals = store::Intervals::open(kept->folder());
            const base::Done done = intervals ? change(*intervals) : base::Done(intervals.error());
            if (!done) return [this, error = done.error()] { emit failed(error); };
            return [this] { emit annotated(); };
        },
        Noting);
}

} // namespace titer::app

#include "app/live/history/moc_data_history.cpp"
