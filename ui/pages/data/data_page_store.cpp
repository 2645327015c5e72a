// What a recorder kept on the Data page: sources and batches over time, with their gaps, intervals and notes; also while none runs.
#include "ui/pages/data/data_page.h"

#include "app/live/history/history_lane.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/interval_inspector.h"
#include "ui/pages/data/recorder_card.h"
#include "ui/pages/data/source_inspector.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/pages/data/work_bar.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QDate>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>
#include <climits>

namespace titer::pages {

using shown::clockText;
using shown::DataSign;
using shown::lengthText;
using shown::unitText;

namespace {

constexpr std::int64_t lasting = 600'000'000; // [µs]
constexpr int foundTags = 4;                  // that a search brings into the plots

QString idOfInterval(std::int64_t interval)
{
    return QStringLiteral("interval:%1").arg(interval);
}

} // namespace

void DataPage::connectStore()
{
    connect(&m_work.document, &app::Document::projectChanged, this, [this] { m_survey.reset(); });
    connect(&m_work.history, &app::DataHistory::surveyed, this,
            [this](const std::shared_ptr<const app::StoreSurvey>& survey) {
                m_survey = survey;
                const store::Interval* batch = openBatch();
                m_card->setBatch(batch ? QString::fromStdString(batch->name) : QString());
                refreshList();
                if (m_interval) refreshContent();
            });
    connect(&m_work.history, &app::DataHistory::looked, this, &DataPage::takeHistory);
    connect(&m_work.history, &app::DataHistory::failed, this, &DataPage::report);
    connect(&m_work.history, &app::DataHistory::tracesRead, this,
            [this](const std::string& source, const std::shared_ptr<const std::vector<app::DataTrace>>& traces) {
                if (source == m_sourceId && m_shown) m_trends->setTraces(*traces);
            });
    connect(m_trends, &DataTrends::exportAsked, this, &DataPage::exportShown);
    connect(m_exporting, &WorkBar::stopAsked, this, [this] {
        m_work.history.stopExport();
        m_recordings.stopExport();
    });
    const auto reportExported = [this](const std::string& path, std::int64_t samples) {
        m_exporting->end();
        emit reported(tr("%n samples were written to %1", "", int(std::min<std::int64_t>(samples, INT_MAX)))
                          .arg(QString::fromStdString(path)));
    };
    connect(&m_work.history, &app::DataHistory::exported, this, reportExported);
    connect(&m_recordings, &app::DataRecordings::exported, this, reportExported);
    connect(&m_work.history, &app::DataHistory::exporting, m_exporting, &WorkBar::setDone);
    connect(&m_recordings, &app::DataRecordings::exporting, m_exporting, &WorkBar::setDone);
    connect(&m_work.history, &app::DataHistory::failed, m_exporting, &WorkBar::end);
    connect(&m_recordings, &app::DataRecordings::failed, m_exporting, &WorkBar::end);
    connect(m_trends, &DataTrends::noteWritten, this, [this](const app::FeedNote& note) {
        if (!m_known) return;
        m_work.history.annotate({.id = note.id,
                                 .name = note.words,
                                 .from = m_known->instantOf(note.from),
                                 .to = m_known->instantOf(note.to)},
                                note.reason, note.removed);
    });
    connect(m_card, &RecorderCard::batchBeginAsked, this, &DataPage::beginBatch);
    connect(m_card, &RecorderCard::batchEndAsked, this, &DataPage::endBatch);
    connect(m_batch, &IntervalInspector::endAsked, &m_work.history, &app::DataHistory::endInterval);
    connect(&m_work.history, &app::DataHistory::annotated, this, [this] {
        if (showsSource()) m_work.history.look(m_sourceId);
        m_work.history.survey();
    });
}

// The latest that goes on.
const store::Interval* DataPage::openBatch() const
{
    if (!m_survey) return nullptr;
    const auto& all = m_survey->intervals;
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const store::Interval& one) {
        return one.kind == store::Interval::Kind::Batch && one.to == 0;
    });
    return found == all.rend() ? nullptr : &*found;
}

void DataPage::beginBatch()
{
    const QString name =
        widgets::askText(this, tr("Begin a batch"), tr("Name of the batch"),
                         tr("B-%1", "proposed name of a batch, date").arg(QDate::currentDate().toString(Qt::ISODate)))
            .trimmed();
    if (!name.isEmpty()) m_work.history.beginBatch(name.toStdString());
}

void DataPage::endBatch()
{
    if (const store::Interval* batch = openBatch()) return m_work.history.endInterval(batch->id);
    emit failed(tr("No batch is running. Start one at the recorder, or with titer-cli historian interval add batch."));
}

void DataPage::showInterval(std::int64_t id)
{
    m_list->select(idOfInterval(id));
    choose(idOfInterval(id));
}

// Batches with what they are made of, before the recordings that lie in files.
QList<DataRow> DataPage::intervalRows() const
{
    QList<DataRow> rows;
    if (!m_survey) return rows;
    for (const app::SurveyRow& one : app::rowsOf(*m_survey)) {
        const store::Interval* interval = m_survey->find(one.id);
        DataRow row;
        row.id = idOfInterval(one.id);
        if (one.parent != 0) row.parent = idOfInterval(one.parent);
        row.sign = interval->to == 0 && one.depth == 0 ? DataSign::Connected : DataSign::None;
        row.name = QString::fromStdString(interval->name);
        row.figure = lengthText(m_survey->lengthOf(*interval));
        row.gaps = m_survey->gapsIn(*interval);
        row.said = QStringList{row.name, kindText(interval->kind), row.figure,
                               row.gaps > 0 ? tr("gaps: %1").arg(row.gaps) : QString()}
                       .join(QStringLiteral(", "));
        rows.append(row);
    }
    return rows;
}

QStringList DataPage::tagsOf(const std::string& source) const
{
    QStringList names;
    if (!m_survey) return names;
    for (const store::HistoryTag& tag : m_survey->tags)
        if (tag.source == source) names << QString::fromStdString(tag.label.empty() ? tag.name : tag.label);
    return names;
}

bool DataPage::isListed() const
{
    if (m_table || showsLaboratory()) return true;
    if (m_interval) return m_survey && m_survey->find(m_interval);
    return m_recordings.find(m_key) || m_work.sources.find(m_sourceId) || (showsEstimates() && hasEstimates());
}

void DataPage::showStoreContent()
{
    const store::Interval* interval = m_interval && m_survey ? m_survey->find(m_interval) : nullptr;
    const connect::Source* source = m_work.sources.find(m_sourceId);
    const bool lab = showsLaboratory(), estimates = showsEstimates();
    if (!interval && !source && !lab && !estimates) return;
    if (interval)
        m_batch->show(*m_survey, *interval);
    else if (source || estimates)
        m_source->show(m_sourceId);
    const store::Interval* whole = interval ? m_survey->find(interval->parent) : nullptr;
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
        content.name = tr("%1, since %2", "source").arg(content.name, clockText(m_known->origin));
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
    if (any) zoomToInterval();
    if (any) chooseFoundTags();
    if (!m_known) m_work.history.look(m_sourceId);
}

void DataPage::zoomToInterval()
{
    const store::Interval* interval = m_interval && m_survey ? m_survey->find(m_interval) : nullptr;
    if (!interval || !m_known) return;
    const double from = m_known->secondsOf(interval->from), to = m_known->secondsOf(m_survey->endOf(*interval));
    // What lies wholly before the first value would be an empty picture of no time.
    if (to > from) m_trends->column()->timeAxis()->zoom({from, to});
}

// What was looked for is shown.
void DataPage::chooseFoundTags()
{
    const QString words = m_list->search()->text().trimmed();
    if (words.isEmpty()) return;
    QList<int> found;
    const QStringList names = m_trends->tagNames();
    for (int i = 0; i < names.size() && found.size() < foundTags; ++i)
        if (names[i].contains(words, Qt::CaseInsensitive)) found.append(i);
    if (!found.isEmpty()) m_trends->choose(found);
}

// As titer-cli historian export writes it: the samples of the tags in the span that is shown.
void DataPage::exportShown()
{
    const QString path = widgets::askWhereToSave(this, tr("Export what is shown"), QStringLiteral("titer.csv"),
                                                 tr("Values (*.csv)"), QStringLiteral("csv"));
    if (path.isEmpty()) return;
    std::vector<std::size_t> tags;
    for (const int tag : m_trends->chosen()) tags.push_back(std::size_t(tag));
    const plot::Range shown = m_trends->shown();
    const app::DataRecording* one = m_recordings.find(m_key);
    const bool dated = !one || (one->recording && one->recording->summary.origin);
    const QString times =
        dated ? tr("times in UTC; time zone of this computer %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId()))
              : tr("times in s from the start of the recording");
    const QString foot = tr("%1 · %2 · Titer %3", "project, times, version")
                             .arg(m_work.document.name(), times, QStringLiteral(TITER_VERSION));
    m_exporting->begin(tr("Exporting"));
    if (showsSource() && m_known)
        m_work.history.exportCsv(m_known, tags, shown.from, shown.to, path.toStdString(), foot.toStdString());
    else
        m_recordings.exportCsv(m_key, tags, shown.from, shown.to, path.toStdString(), foot.toStdString());
}

void DataPage::takeHistory(const std::shared_ptr<const app::SourceHistory>& history)
{
    if (history->source != m_sourceId) return;
    const auto same = [](const app::SourceHistory::Tag& a, const app::SourceHistory::Tag& b) { return a.id == b.id; };
    const bool goesOn =
        m_shown && m_known && m_known->origin == history->origin &&
        std::equal(m_known->tags.begin(), m_known->tags.end(), history->tags.begin(), history->tags.end(), same);
    const bool grew = !m_known || m_known->end != history->end || m_known->gaps.size() != history->gaps.size();
    m_known = history;
    std::vector<connect::TagInfo> tags;
    for (const app::SourceHistory::Tag& tag : history->tags) tags.push_back(tag.info);
    if (!m_interval && !showsLaboratory()) m_source->setRecorded(std::move(tags));
    if (!goesOn) {
        m_shown = false;
        return showStoreContent();
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
