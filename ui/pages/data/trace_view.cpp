// Recordings, sources and batches over time.
#include "ui/pages/data/trace_view.h"

#include "app/common/sentence.h"
#include "app/live/history/history_lane.h"
#include "app/tags/measured_tag.h"
#include "core/base/time.h"
#include "ui/pages/data/inspectors/interval_inspector.h"
#include "ui/pages/data/inspectors/recording_inspector.h"
#include "ui/pages/data/inspectors/source_inspector.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/pages/data/work_bar.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/save_dialog.h"

#include <QTimeZone>

#include <algorithm>
#include <climits>

namespace titer::pages {

namespace {

constexpr std::int64_t lasting = 600'000'000; // [µs]
constexpr int foundTags = 4;                  // that a search brings into the plots

} // namespace

TraceView::TraceView(const Work& work, QWidget* page)
    : QObject(page)
    , m_work(work)
    , m_page(page)
    , m_trends(new DataTrends)
    , m_recording(new RecordingInspector(work.document, work.recordings))
    , m_batch(new IntervalInspector(work.sources))
    , m_exporting(new WorkBar)
{
    connect(m_trends, &DataTrends::wanted, this, &TraceView::askTraces);
    connect(&m_work.recordings, &app::DataRecordings::tracesRead, this,
            [this](int key, const std::shared_ptr<const std::vector<app::DataTrace>>& traces) {
                if (key == m_place.recording) m_trends->setTraces(*traces);
            });
    // A tag that is tied to a variable has its unit from then on; while the plant has faults nothing changes.
    connect(&m_work.document, &app::Document::checked, this, [this] {
        if (m_work.document.plant() && m_shown) m_trends->setTags(trendTags());
    });
    connectStore();
    connectExport();
}

void TraceView::connectStore()
{
    connect(&m_work.history, &app::DataHistory::looked, this, &TraceView::takeHistory);
    connect(&m_work.history, &app::DataHistory::tracesRead, this,
            [this](const std::string& source, const std::shared_ptr<const std::vector<app::DataTrace>>& traces) {
                if (source == m_place.source && m_shown) m_trends->setTraces(*traces);
            });
    connect(m_trends, &DataTrends::noteWritten, this, [this](const app::FeedNote& note) {
        if (!m_known) return;
        m_work.history.annotate({.id = note.id,
                                 .name = note.words,
                                 .from = m_known->instantOf(note.from),
                                 .to = m_known->instantOf(note.to)},
                                note.reason, note.removed);
    });
    connect(m_batch, &IntervalInspector::endAsked, &m_work.history, &app::DataHistory::endInterval);
    connect(&m_work.history, &app::DataHistory::annotated, this, [this] {
        if (m_place.isOfStore()) m_work.history.look(m_place.source);
        m_work.history.survey();
    });
}

void TraceView::connectExport()
{
    connect(m_trends, &DataTrends::exportAsked, this, &TraceView::exportShown);
    connect(m_exporting, &WorkBar::stopAsked, this, [this] {
        for (app::FileExport* file : exports()) file->stop();
    });
    for (app::FileExport* file : exports()) {
        connect(file, &app::FileExport::changed, this, &TraceView::showExport);
        connect(file, &app::FileExport::failed, this,
                [this](const base::Error& error) { emit failed(app::sentence(error.what)); });
        connect(file, &app::FileExport::exported, this, [this](const std::string& path, std::int64_t samples) {
            emit reported(tr("%n samples were written to %1", "", int(std::min<std::int64_t>(samples, INT_MAX)))
                              .arg(QString::fromStdString(path)));
        });
    }
    showExport();
}

std::array<app::FileExport*, 2> TraceView::exports() const
{
    return {&m_work.history.fileExport(), &m_work.recordings.fileExport()};
}

// Also one that was under way before this page was there.
void TraceView::showExport()
{
    const auto all = exports();
    const auto running = std::ranges::find_if(all, &app::FileExport::isRunning);
    if (running == all.end()) return m_exporting->end();
    if (!m_exporting->isOn()) m_exporting->begin(tr("Exporting"));
    m_exporting->setDone((*running)->done());
}

bool TraceView::choose(const DataPlace& place)
{
    // A batch and its parts lie in the same traces.
    const bool same = place.recording == m_place.recording && place.source == m_place.source && m_shown;
    m_place = place;
    if (!same) m_known.reset();
    m_shown = same;
    return same;
}

void TraceView::leave(const DataPlace& place)
{
    m_place = place;
    m_known.reset();
    m_shown = false;
}

void TraceView::goTo()
{
    zoomToInterval();
    chooseFoundTags();
}

void TraceView::checkRecording()
{
    const app::DataRecording* one = m_work.recordings.find(m_place.recording);
    m_shown = m_shown && one && one->state == app::DataRecording::State::Read && m_trends->isCurrent();
}

void TraceView::checkSource()
{
    m_shown = m_shown && (!m_place.isOfStore() || m_place.interval);
}

bool TraceView::isSettled() const
{
    return !m_shown || m_trends->isCurrent();
}

void TraceView::show()
{
    m_place.isOfStore() ? showOfStore() : showRecording();
}

void TraceView::showRecording()
{
    const app::DataRecording* one = m_work.recordings.find(m_place.recording);
    if (!one) return;
    m_trends->setHint({});
    m_trends->hideLane();
    m_recording->show(m_place.recording);
    if (m_shown) return;
    DataTrends::Content content{tr("Recordings"), QString::fromStdString(one->entry.name), {}, {}};
    if (one->recording) {
        content.extent = {double(one->recording->begin) * 1e-6, double(one->recording->end) * 1e-6};
        content.tags = trendTags();
        m_shown = true;
    }
    m_trends->show(content);
    chooseFoundTags();
}

// Of the place, where the store has it.
const store::Interval* TraceView::interval() const
{
    const auto& survey = m_work.listing.survey();
    return m_place.interval && survey ? survey->find(m_place.interval) : nullptr;
}

void TraceView::showOfStore()
{
    const auto& survey = m_work.listing.survey();
    const store::Interval* interval = this->interval();
    const connect::Source* source = m_work.sources.find(m_place.source);
    const bool lab = m_place.isLaboratory(), estimates = m_place.isEstimates();
    if (!interval && !source && !lab && !estimates) return;
    if (interval)
        m_batch->show(*survey, *interval);
    else if (source || estimates)
        m_work.source.show(m_place.source);
    const store::Interval* whole = interval ? survey->find(interval->parent) : nullptr;
    DataTrends::Content content{interval ? tr("Recordings")
                                : lab    ? tr("Laboratory")
                                         : tr("Sources"),
                                lab         ? tr("Values of the samples")
                                : estimates ? tr("Twin")
                                            : QString::fromStdString(interval ? interval->name : source->label),
                                {},
                                {}};
    if (whole) content.name = tr("%1, %2", "batch, phase").arg(QString::fromStdString(whole->name), content.name);
    if (m_known && (source || estimates))
        content.name = tr("%1, since %2", "source").arg(content.name, shown::clockText(m_known->origin));
    if (m_shown) return m_trends->setName(content.place, content.name);
    const bool any = m_known && !m_known->tags.empty();
    if (any) {
        content.extent = {0.0, std::max(1.0, m_known->length())};
        content.tags = trendTags();
        m_shown = true;
    }
    m_trends->setHint(any        ? QString()
                      : interval ? tr("Nothing is recorded in this project yet.")
                                 : tr("No data of this source are recorded yet."));
    m_trends->show(content);
    if (any) m_trends->setLane(laneInWords(app::laneOf(*m_known)), true);
    if (any) goTo();
    if (!m_known) m_work.history.look(m_place.source);
}

// Of what is shown: a source of the store, else a recording.
QList<TrendTag> TraceView::trendTags() const
{
    QList<TrendTag> tags;
    const app::DataRecording* one = m_work.recordings.find(m_place.recording);
    if (m_place.isOfStore() && m_known)
        for (const app::SourceHistory::Tag& tag : m_known->tags)
            tags.append(
                trendTag(QString::fromStdString(tag.info.label.empty() ? tag.info.id : tag.info.label), tag.info));
    else if (one && one->recording)
        for (const connect::RecordedTag& tag : one->recording->tags)
            tags.append(trendTag(QString::fromStdString(tag.info.id), tag.info));
    return tags;
}

TrendTag TraceView::trendTag(const QString& name, const connect::TagInfo& info) const
{
    TrendTag tag{name, shown::unitText(info.unit), info.unit};
    tag.tag.id = (m_place.isOfStore() ? m_place.source : std::string("recording")) + '/' + info.id;
    tag.tag.unit = info.unit;
    if (const auto plant = m_work.document.plant()) app::reportWhatItMeasures(tag.tag, info.id, *plant);
    return tag;
}

void TraceView::askTraces()
{
    std::vector<std::size_t> tags;
    for (const int tag : m_trends->chosen()) tags.push_back(std::size_t(tag));
    if (m_place.isOfStore() && m_known) return m_work.history.readTraces(m_known, tags, m_trends->window());
    m_work.recordings.readTraces(m_place.recording, tags, m_trends->window());
}

void TraceView::zoomToInterval()
{
    const store::Interval* interval = this->interval();
    if (!interval || !m_known) return;
    const double from = m_known->secondsOf(interval->from),
                 to = m_known->secondsOf(m_work.listing.survey()->endOf(*interval));
    // What lies wholly before the first value would be an empty picture of no time.
    if (to > from) m_trends->column()->timeAxis()->zoom({from, to});
}

// What was looked for is shown.
void TraceView::chooseFoundTags()
{
    if (m_searched.isEmpty()) return;
    QList<int> found;
    const QStringList names = m_trends->tagNames();
    for (int i = 0; i < names.size() && found.size() < foundTags; ++i)
        if (names[i].contains(m_searched, Qt::CaseInsensitive)) found.append(i);
    if (!found.isEmpty()) m_trends->choose(found);
}

// As titer-cli historian export writes it: the samples of the tags in the span that is shown.
void TraceView::exportShown()
{
    const QString path = widgets::askWhereToSave(m_page, tr("Export what is shown"), QStringLiteral("titer.csv"),
                                                 tr("Values (*.csv)"), QStringLiteral("csv"));
    if (path.isEmpty()) return;
    std::vector<std::size_t> tags;
    for (const int tag : m_trends->chosen()) tags.push_back(std::size_t(tag));
    const plot::Range shown = m_trends->shown();
    const app::DataRecording* one = m_work.recordings.find(m_place.recording);
    const bool dated = !one || (one->recording && one->recording->summary.origin);
    const QString times =
        dated ? tr("times in UTC; time zone of this computer %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId()))
              : tr("times in s from the start of the recording");
    const QString foot = tr("%1 · %2 · Titer %3", "project, times, version")
                             .arg(m_work.document.name(), times, QStringLiteral(TITER_VERSION));
    if (m_place.isOfStore() && m_known)
        m_work.history.exportCsv(m_known, tags, shown.from, shown.to, path.toStdString(), foot.toStdString());
    else
        m_work.recordings.exportCsv(m_place.recording, tags, shown.from, shown.to, path.toStdString(),
                                    foot.toStdString());
}

void TraceView::takeHistory(const std::shared_ptr<const app::SourceHistory>& history)
{
    if (history->source != m_place.source) return;
    const auto same = [](const app::SourceHistory::Tag& a, const app::SourceHistory::Tag& b) { return a.id == b.id; };
    const bool goesOn =
        m_shown && m_known && m_known->origin == history->origin &&
        std::equal(m_known->tags.begin(), m_known->tags.end(), history->tags.begin(), history->tags.end(), same);
    const bool grew = !m_known || m_known->end != history->end || m_known->gaps.size() != history->gaps.size();
    m_known = history;
    std::vector<connect::TagInfo> tags;
    for (const app::SourceHistory::Tag& tag : history->tags) tags.push_back(tag.info);
    if (!m_place.interval && !m_place.isLaboratory()) m_work.source.setRecorded(std::move(tags));
    if (!goesOn) {
        m_shown = false;
        return showOfStore();
    }
    m_trends->setLane(laneInWords(app::laneOf(*m_known)), true);
    // Soon after the last value it still goes stale.
    const bool lately = base::now().microseconds - history->end < lasting;
    if (!grew && !lately) return;
    m_trends->extend({0.0, std::max(1.0, history->length())});
    // One picture after another: a slow disk makes them fewer, never the window slow.
    if (m_trends->isCurrent()) m_trends->askAgain();
}

} // namespace titer::pages

#include "ui/pages/data/moc_trace_view.cpp"
