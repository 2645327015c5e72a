// Sources on the Data page: their list and states, what was recorded of them, adding, allowing, starting and stopping.
#include "ui/pages/data/data_page.h"

#include "app/common/sentence.h"
#include "app/live/access/trust.h"
#include "app/live/estimators/soft_sensor.h"
#include "app/live/project_zone.h"
#include "ui/pages/data/allow_sheet.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/recorder_card.h"
#include "ui/pages/data/source_inspector.h"
#include "ui/pages/data/source_sheet.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"

#include <QDateTime>
#include <QPushButton>

#include <algorithm>

namespace titer::pages {

using shown::DataSign;
using shown::signOf;
using shown::stateText;
using shown::toneOf;
using shown::valueText;

using look::Token;

namespace {

constexpr int startTime = 8000;    // [ms] after which a recorder answers
constexpr qint64 samplesEvery = 5; // [s]

QString idOfSource(const std::string& source)
{
    return QStringLiteral("source:") + QString::fromStdString(source);
}

// Nothing while no recorder is reached.
const app::SourceState* stateOf(const app::RecorderClient& recorder, const std::string& id)
{
    const std::vector<app::SourceState>& states = recorder.sources();
    const auto found = std::find_if(states.begin(), states.end(), [&](const auto& one) { return one.id == id; });
    return recorder.attached() && found != states.end() ? &*found : nullptr;
}

} // namespace

void DataPage::connectSources()
{
    connect(&m_work.sources, &app::DataSources::listChanged, this, [this] {
        refreshList();
        m_shown = m_shown && (!showsSource() || m_interval);
        refreshContent();
    });
    connect(&m_work.recorder, &app::RecorderClient::attachedChanged, this, &DataPage::refreshLive);
    connect(&m_work.recorder, &app::RecorderClient::sourcesChanged, this, &DataPage::refreshLive);
    connect(m_sheet, &SourceSheet::accepted, this, &DataPage::keepSource);
    connect(m_allow, &AllowSheet::allowed, this, [this] {
        const base::Done done = app::allow(m_work.document.path().toStdString(), m_work.sources.list(), m_work.plugins);
        if (!done) return report(done.error());
        if (const auto then = std::exchange(m_afterAllow, {})) then();
    });
    m_sheet->setGuard([this](std::function<void()> then) { return askPermission(std::move(then)); });
    connect(m_card, &RecorderCard::startAsked, this, &DataPage::startRecording);
    connect(m_card, &RecorderCard::stopAsked, this, [this] {
        const base::Done done = app::stopRecorder(m_work.recorder.totals().process);
        if (!done) report(done.error());
    });
    connect(m_source, &SourceInspector::failed, this, &DataPage::failed);
    connect(m_source, &SourceInspector::changeAsked, this, [this](const std::string& id) {
        if (const connect::Source* source = m_work.sources.find(id)) sheet().openSource(*source);
    });
    connect(m_source, &SourceInspector::testAsked, this, [this](const std::string& id) {
        const connect::Source* source = m_work.sources.find(id);
        if (!source) return;
        sheet().openSource(*source);
        m_sheet->testButton()->click();
    });
    connect(m_source, &SourceInspector::alarmAsked, this, &DataPage::alarmAsked);
    connect(m_source, &SourceInspector::removeAsked, this, &DataPage::removeSource);
    connect(m_source, &SourceInspector::runAsked, this, [this](const std::string& id) {
        const connect::Source* source = m_work.sources.find(id);
        if (!source) return;
        emit runAsked("recorded", {{"project", m_work.document.path().toStdString()}, {"source", id}},
                      QString::fromStdString(source->label));
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        refreshLive();
        m_work.history.survey();
        if (showsSource()) m_work.history.look(m_sourceId);
        if (m_table && QDateTime::currentSecsSinceEpoch() % samplesEvery == 0) m_work.samples.look();
    });
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

void DataPage::report(const base::Error& error)
{
    emit failed(app::sentence(error.what));
}

DataGroup DataPage::sourceGroup() const
{
    DataGroup group{tr("Sources"), tr("values/s"), {}};
    for (const connect::Source& source : m_work.sources.list()) {
        const app::SourceState* state = stateOf(m_work.recorder, source.id);
        DataRow row;
        row.id = idOfSource(source.id);
        row.name = QString::fromStdString(source.label);
        row.sign = DataSign::Stopped;
        row.gaps = m_survey ? m_survey->gapsOf(source.id) : -1;
        row.tags = tagsOf(source.id);
        QString words = tr("not recorded");
        if (state) {
            row.sign = signOf(state->status.state);
            row.figure = valueText(state->rate);
            if (!m_survey) row.gaps = state->gaps;
            row.tone = toneOf(state->status.state);
            words = stateText(state->status);
            if (state->status.protection == connect::Protection::Unsecured) words = tr("%1, unsecured").arg(words);
        }
        const app::FoundPlugin* plugin = m_work.plugins.find(source.connector);
        const QString connector = plugin ? app::label(plugin->label) : QString::fromStdString(source.connector);
        row.detail = QStringLiteral("%1 · %2").arg(connector, words);
        row.said = QStringList{row.name, row.detail, tr("%1 values/s").arg(row.figure),
                               row.gaps > 0 ? tr("gaps: %1").arg(row.gaps) : QString()}
                       .join(QStringLiteral(", "));
        group.rows.append(row);
    }
    if (hasEstimates()) group.rows.append(estimateRow());
    return group;
}

bool DataPage::showsEstimates() const
{
    return m_sourceId == app::estimatorSource;
}

bool DataPage::hasEstimates() const
{
    return stateOf(m_work.recorder, app::estimatorSource) || !tagsOf(app::estimatorSource).isEmpty();
}

DataRow DataPage::estimateRow() const
{
    const app::SourceState* state = stateOf(m_work.recorder, app::estimatorSource);
    DataRow row;
    row.id = idOfSource(app::estimatorSource);
    row.name = tr("Twin");
    row.sign = state ? signOf(state->status.state) : DataSign::Stopped;
    row.gaps = m_survey ? m_survey->gapsOf(app::estimatorSource) : -1;
    row.tags = tagsOf(app::estimatorSource);
    row.detail = state ? tr("estimators · %1", "state").arg(stateText(state->status)) : tr("estimators · not recorded");
    if (state) row.figure = valueText(state->rate);
    if (state) row.tone = toneOf(state->status.state);
    row.said = QStringList{row.name, row.detail}.join(QStringLiteral(", "));
    return row;
}

void DataPage::refreshLive()
{
    refreshList();
    if (showsSource() && !m_interval) m_source->refreshLive();
}

void DataPage::showSource(const std::string& id)
{
    m_list->select(idOfSource(id));
    choose(idOfSource(id));
}

// As the project at hand has it.
SourceSheet& DataPage::sheet()
{
    m_sheet->setZone(app::projectZone(m_work.document));
    m_sheet->setFolder(app::folderOf(m_work.document.path().toStdString()));
    return *m_sheet;
}

void DataPage::addSource()
{
    sheet().openNew();
}

void DataPage::keepSource(const connect::Source& source)
{
    if (!m_work.ensureProject())
        return void(emit failed(tr("Sources belong to a project; save this plant as one first.")));
    const std::string project = m_work.document.path().toStdString();
    // Who types a source means it to run; those of others in the same project still want to be allowed.
    const bool mayRun =
        m_work.sources.list().empty() || app::permission(project, m_work.sources.list(), m_work.plugins).allowed;
    std::string id = source.id;
    if (id.empty()) {
        const base::Result<std::string> added = m_work.sources.add(source);
        if (!added) return report(added.error());
        id = *added;
    } else if (const base::Done changed = m_work.sources.change(source); !changed) {
        return report(changed.error());
    }
    if (mayRun)
        if (const base::Done done = app::allow(project, m_work.sources.list(), m_work.plugins); !done)
            report(done.error());
    if (m_work.recorder.attached()) m_work.recorder.reload();
    showSource(id);
}

void DataPage::removeSource(const std::string& id)
{
    const base::Done removed = m_work.sources.remove(id);
    if (!removed) return report(removed.error());
    if (m_work.recorder.attached()) m_work.recorder.reload();
}

bool DataPage::askPermission(std::function<void()> then)
{
    const app::Permission permission =
        app::permission(m_work.document.path().toStdString(), m_work.sources.list(), m_work.plugins);
    if (permission.allowed) return true;
    m_afterAllow = std::move(then);
    m_allow->open(permission);
    return false;
}

void DataPage::startRecording()
{
    if (!askPermission([this] { startRecording(); })) return;
    const std::string project = m_work.document.path().toStdString();
    if (const base::Done saved = m_work.document.flush(); !saved) return report(saved.error());
    if (const base::Done started = app::RecorderClient::startRecorder(project); !started)
        return report(started.error());
    // It goes on by itself, so that its silence is all that is heard of a fault at its start.
    QTimer::singleShot(startTime, this, [this, project] {
        if (!m_work.recorder.attached() && m_work.document.path().toStdString() == project)
            emit failed(tr("The recorder did not start. Try it in a shell, which shows the reason: titer-cli record "
                           "%1")
                            .arg(m_work.document.path()));
    });
}

} // namespace titer::pages
