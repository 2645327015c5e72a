// The Data page.
#include "ui/pages/data/data_page.h"

#include "app/common/sentence.h"
#include "app/live/recordings/shipped_recording.h"
#include "ui/look/room.h"
#include "ui/pages/data/chromatogram_runs.h"
#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/inspectors/interval_inspector.h"
#include "ui/pages/data/inspectors/recording_inspector.h"
#include "ui/pages/data/inspectors/source_inspector.h"
#include "ui/pages/data/sample_inspector.h"
#include "ui/pages/data/sample_panel.h"
#include "ui/pages/data/sample_view.h"
#include "ui/pages/data/sources/recorder_card.h"
#include "ui/pages/data/sources/source_control.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/widgets/dialogs.h"

#include <QDate>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <climits>

namespace titer::pages {

using look::Theme;

namespace {

constexpr int wideListWidth = 88, narrowListWidth = 70, sideWidth = 91; // [u]
constexpr double listShare = 0.36;                                      // of the window, at most

} // namespace

void DataPage::setExampleOffered(bool offered)
{
    m_example->setVisible(offered);
}

void DataPage::refreshList()
{
    const QList<DataGroup> groups = m_listing.groups(m_samples->samples());
    m_list->setGroups(groups);
    m_sources->recorderCard()->setVisible(!m_work.sources.list().empty() || m_work.recorder.attached());
    if (m_listing.has(m_traces->place())) return;
    m_traces->leave();
    if (!m_work.recordings.list().empty())
        showRecording(m_work.recordings.list().front().key);
    else if (!m_work.sources.list().empty())
        showSource(m_work.sources.list().front().id);
    else if (!groups.front().rows.isEmpty())
        m_list->select(groups.front().rows.front().id);
}

void DataPage::showRecording(int key)
{
    select(recordingPlace(key));
}

void DataPage::showSource(const std::string& id)
{
    select(sourcePlace(id));
}

void DataPage::showInterval(std::int64_t id)
{
    select(intervalPlace(id));
}

void DataPage::showSamples()
{
    select(tablePlace());
}

void DataPage::select(const DataPlace& place)
{
    m_list->select(rowOf(place));
    choose(place);
}

void DataPage::choose(const DataPlace& place)
{
    if (place.table) {
        m_traces->leave(place);
        return showTable();
    }
    if (place == m_traces->place()) return;
    const bool same = m_traces->choose(place);
    refreshContent();
    if (same) m_traces->goTo();
}

void DataPage::refreshContent()
{
    const DataPlace& place = m_traces->place();
    if (place.table) return showTable();
    const bool any = m_work.recordings.find(place.recording) || place.isOfStore();
    m_content->setCurrentWidget(showsRun() ? m_runs->panel()
                                : any      ? static_cast<QWidget*>(m_traces->trends())
                                           : m_nothing);
    m_runs->show(place.recording);
    m_side->setVisible(any && (!m_narrow || m_details->isChecked()));
    m_inspectors->setCurrentWidget(place.isLaboratory() ? static_cast<QWidget*>(m_samples->inspector())
                                   : place.interval     ? m_traces->intervalInspector()
                                   : place.isOfStore()  ? static_cast<QWidget*>(m_sources->inspector())
                                                        : m_traces->recordingInspector());
    m_traces->show();
}

void DataPage::showTable()
{
    m_content->setCurrentWidget(m_samples->panel());
    m_inspectors->setCurrentWidget(m_samples->inspector());
    m_side->setVisible(!m_narrow || m_details->isChecked());
    m_samples->show(m_listing.survey().get());
}

// Values next to and instead of the trends, which see to themselves.
void DataPage::refreshShown()
{
    if (m_content->currentWidget() == m_samples->panel())
        showTable();
    else if (showsSource() && !m_traces->place().interval)
        m_sources->inspector()->refreshLive();
}

void DataPage::refreshLive()
{
    refreshList();
    if (showsSource() && !m_traces->place().interval) m_sources->inspector()->refreshLive();
}

bool DataPage::showsSource() const
{
    return m_traces->place().isOfStore();
}

bool DataPage::showsRun() const
{
    return m_runs->shows(m_traces->place().recording);
}

bool DataPage::isSettled() const
{
    for (const app::DataRecording& one : m_work.recordings.list())
        if (one.state == app::DataRecording::State::Reading) return false;
    if (showsRun() && !m_runs->panel()->isSettled()) return false;
    return m_traces->isSettled();
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
    const store::Interval* batch = m_listing.survey() ? m_listing.survey()->openBatch() : nullptr;
    if (batch) return m_work.history.endInterval(batch->id);
    emit failed(tr("No batch is running. Start one at the recorder, or with titer-cli historian interval add batch."));
}

void DataPage::report(const base::Error& error)
{
    emit failed(app::sentence(error.what));
}

void DataPage::reportImport(int key)
{
    const app::DataRecording* one = m_work.recordings.find(key);
    if (!one) return;
    if (!one->recording) return report(one->errors.front());
    const auto samples = int(std::min<std::int64_t>(one->recording->samples, INT_MAX));
    emit reported(
        tr("%1 was imported: %n samples", "a recording", samples).arg(QString::fromStdString(one->entry.name)));
}

void DataPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    m_work.history.survey();
}

void DataPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window the inspector lies over the page where it is asked for, beneath the line with the button that closes it again.
void DataPage::arrange()
{
    const int u = Theme::current().u();
    m_narrow = look::isSmall(this);
    // Large text leaves the plots more than half.
    m_left->setFixedWidth(
        std::min((m_narrow ? narrowListWidth : wideListWidth) * u, int(listShare * window()->width())));
    m_details->setVisible(m_narrow);
    m_sampleDetails->setVisible(m_narrow);
    m_runDetails->setVisible(m_narrow);
    m_traces->trends()->setNarrow(m_narrow);
    m_row->removeWidget(m_side);
    m_side->setFixedWidth(sideWidth * u);
    const int head = Theme::current().fieldHeight() + 4 * u;
    if (m_narrow)
        m_side->setGeometry(width() - sideWidth * u, head, sideWidth * u, height() - head);
    else
        m_row->addWidget(m_side);
    if (m_narrow) m_side->raise();
    m_side->setVisible(m_traces->place().isAny() && (!m_narrow || m_details->isChecked()));
}

void DataPage::showDetails(bool shown)
{
    if (!m_narrow) return;
    m_side->setVisible(shown && m_traces->place().isAny());
    m_side->raise();
}

bool DataPage::back()
{
    if (!m_narrow || !m_details->isChecked()) return false;
    m_details->setChecked(false);
    return true;
}

void DataPage::focusFirst()
{
    m_list->tree()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> DataPage::regions() const
{
    return {m_left, m_middle, m_side};
}

void DataPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0), id = place.section(u'/', 1);
    if (what == QLatin1String("source")) showSource(id.toStdString());
    if (what == QLatin1String("recording")) showRecording(id.toInt());
    // A new source that predicts by a model, or watches its batch.
    if (what == QLatin1String("calibration"))
        m_sources->addSource({{"template", "spectra"}, {"model", id.toStdString()}});
    if (what == QLatin1String("batch_model")) m_sources->addSource({{"batch_model", id.toStdString()}});
    const std::string example = id.toStdString();
    if (what == QLatin1String("shipped") && app::hasShippedRecording(example))
        showRecording(
            m_work.recordings.add(app::settingsOfShipped(example), app::nameOfShipped(example).toStdString()));
}

QList<Page::Act> DataPage::acts()
{
    return {{"data.source", [this] { m_sources->addSource(); }},
            {"data.samples", [this] { showSamples(); }},
            {"data.batch_begin", [this] { beginBatch(); }},
            {"data.batch_end", [this] { endBatch(); }}};
}

} // namespace titer::pages

#include "ui/pages/data/moc_data_page.cpp"
