// How the Data page is put together.
#include "app/common/shown_units.h"
#include "ui/look/icons.h"
#include "ui/pages/data/chromatogram_runs.h"
#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/data_page.h"
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
#include "ui/pages/data/work_bar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::Plate;

namespace {

constexpr qint64 samplesEvery = 5; // [s]

} // namespace

DataPage::DataPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_listing({work.document, work.recordings, work.sources, work.recorder, work.history, work.plugins})
    , m_row(new QHBoxLayout(this))
    , m_list(new DataList)
    , m_left(new Plate(Token::Base, Qt::RightEdge))
    , m_middle(new QWidget)
    , m_content(new QStackedWidget)
    , m_side(new Plate(Token::Base, Qt::LeftEdge))
    , m_details(new QToolButton)
    , m_sampleDetails(new QToolButton)
    , m_runDetails(new QToolButton)
    , m_example(new QPushButton(tr("Show the example")))
    , m_inspectors(new QStackedWidget)
    , m_sources(new SourceControl({work.document, work.sources, work.recorder, work.plugins, work.ensureProject}, this))
    , m_traces(new TraceView(
          {work.document, work.recordings, work.sources, work.history, m_listing, *m_sources->inspector()}, this))
    , m_samples(new SampleView(work.document, work.samples, work.ensureProject, this))
    , m_runs(new ChromatogramRuns(work.document, work.chromatograms, work.recordings, this))
{
    auto* import = new QPushButton(look::icon(QStringLiteral("i-file")), tr("Import"));
    import->setToolTip(tr("Import a recording from a file"));
    connect(import, &QPushButton::clicked, this, &DataPage::importAsked);
    auto* source = new QPushButton(look::icon(QStringLiteral("i-plus")), tr("Source"));
    source->setToolTip(tr("Add a source of live values"));
    connect(source, &QPushButton::clicked, m_sources, [this] { m_sources->addSource(); });
    m_list->addButton(source);
    m_list->addButton(import);
    m_list->addFoot(m_sources->recorderCard());
    m_details->setIcon(look::icon(QStringLiteral("i-panel")));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setToolTip(tr("Details"));
    m_details->setAccessibleName(m_details->toolTip());
    m_traces->trends()->addTool(m_details);
    layOut();
    connectParts();
    connectWork();
    addDetails();
    refreshList();
    refreshContent();
    arrange();
}

void DataPage::layOut()
{
    const int u = Theme::current().u();
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 1, 0);
    left->addWidget(m_list);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(4 * u, 2 * u, 4 * u, 4 * u);
    middle->addWidget(m_content);
    middle->addWidget(m_traces->workBar());
    m_nothing = emptyState();
    m_content->addWidget(m_nothing);
    m_content->addWidget(m_traces->trends());
    m_content->addWidget(m_samples->panel());
    m_content->addWidget(m_runs->panel());
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 0, 0, 0);
    side->addWidget(m_inspectors);
    m_inspectors->addWidget(m_traces->recordingInspector());
    m_inspectors->addWidget(m_sources->inspector());
    m_inspectors->addWidget(m_traces->intervalInspector());
    m_inspectors->addWidget(m_samples->inspector());
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_left);
    m_row->addWidget(m_middle, 1);
    m_side->setParent(this);
}

// In the heads of all that the inspectors may lie over.
void DataPage::addDetails()
{
    for (QToolButton* details : {m_sampleDetails, m_runDetails}) {
        details->setIcon(look::icon(QStringLiteral("i-panel")));
        details->setFocusPolicy(Qt::StrongFocus);
        details->setToolTip(m_details->toolTip());
        details->setAccessibleName(m_details->toolTip());
        connect(details, &QToolButton::clicked, m_details, &QToolButton::toggle);
    }
    m_runDetails->setAutoRaise(true);
    m_samples->panel()->addTool(m_sampleDetails);
    m_runs->addWays(*m_traces->trends());
    m_runs->panel()->addTool(m_runDetails);
    connect(m_details, &QToolButton::toggled, this, &DataPage::showDetails);
}

// Says what the page is for, with the act that fills it and an example.
QWidget* DataPage::emptyState()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(3 * u);
    auto* text = new Label(tr("No recording yet. Drop a CSV file here, or replay the example."), Type::Section);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto* more = new Label(tr("Recordings are shown here, with their gaps, and their tags are mapped to the "
                              "variables of the model."),
                           Type::Body, Token::Muted);
    more->setWordWrap(true);
    more->setAlignment(Qt::AlignHCenter);
    auto* import = new QPushButton(tr("Import a recording"));
    import->setProperty("role", "primary");
    auto* source = new QPushButton(tr("Add a source"));
    connect(import, &QPushButton::clicked, this, &DataPage::importAsked);
    connect(m_example, &QPushButton::clicked, this, &DataPage::exampleAsked);
    connect(source, &QPushButton::clicked, m_sources, [this] { m_sources->addSource(); });
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(more);
    column->addWidget(import, 0, Qt::AlignHCenter);
    column->addWidget(m_example, 0, Qt::AlignHCenter);
    column->addWidget(source, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void DataPage::connectParts()
{
    connect(m_list, &DataList::chosen, this, [this](const QString& row) { choose(placeOf(row)); });
    connect(m_list->search(), &QLineEdit::textChanged, m_traces, &TraceView::setSearched);
    connect(m_traces, &TraceView::reported, this, &DataPage::reported);
    connect(m_traces, &TraceView::failed, this, &DataPage::failed);
    connect(
        m_traces->recordingInspector(), &RecordingInspector::runAsked, this,
        [this](const connect::Settings& settings, const QString& name) { emit runAsked("replay", settings, name); });
    connect(m_sources, &SourceControl::kept, this, &DataPage::showSource);
    connect(m_sources, &SourceControl::runAsked, this, &DataPage::runAsked);
    connect(m_sources, &SourceControl::failed, this, &DataPage::failed);
    connect(m_sources->inspector(), &SourceInspector::alarmAsked, this, &DataPage::alarmAsked);
    connect(m_sources->recorderCard(), &RecorderCard::batchBeginAsked, this, &DataPage::beginBatch);
    connect(m_sources->recorderCard(), &RecorderCard::batchEndAsked, this, &DataPage::endBatch);
    connect(m_runs, &ChromatogramRuns::changed, this, &DataPage::refreshContent);
    connect(m_samples, &SampleView::changed, this, [this] {
        refreshList();
        if (m_traces->place().table) showTable();
    });
    connect(&m_listing, &DataListing::surveyed, this, [this] {
        const store::Interval* batch = m_listing.survey()->openBatch();
        m_sources->recorderCard()->setBatch(batch ? QString::fromStdString(batch->name) : QString());
        refreshList();
        if (m_traces->place().interval) refreshContent();
    });
}

void DataPage::connectWork()
{
    connect(&m_work.recordings, &app::DataRecordings::failed, this, &DataPage::report);
    connect(&m_work.recordings, &app::DataRecordings::importEnded, this, &DataPage::reportImport);
    connect(&m_work.samples, &app::SampleAccess::notTaken, this, &DataPage::report);
    connect(&m_work.samples, &app::SampleAccess::taken, this, [this](const std::string& path, std::int64_t samples) {
        emit reported(tr("%n samples were imported from %1", "of a laboratory", int(samples))
                          .arg(QFileInfo(QString::fromStdString(path)).fileName()));
    });
    connect(&m_work.recordings, &app::DataRecordings::listChanged, this, [this] {
        refreshList();
        refreshContent();
    });
    connect(&m_work.recordings, &app::DataRecordings::recordingChanged, this, [this](int key) {
        refreshList();
        if (key != m_traces->place().recording) return;
        m_traces->checkRecording();
        refreshContent();
    });
    connect(&m_work.document, &app::Document::checked, this, [this] {
        if (m_work.document.plant()) refreshShown();
    });
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DataPage::refreshShown);
    connect(&Theme::current(), &Theme::changed, this, &DataPage::arrange);
    connect(&m_work.sources, &app::DataSources::listChanged, this, [this] {
        refreshList();
        m_traces->checkSource();
        refreshContent();
    });
    connect(&m_work.recorder, &app::RecorderClient::attachedChanged, this, &DataPage::refreshLive);
    connect(&m_work.recorder, &app::RecorderClient::sourcesChanged, this, &DataPage::refreshLive);
    connect(&m_work.history, &app::DataHistory::failed, this, &DataPage::report);
    connect(&m_work.samples, &app::SampleAccess::changed, this, [this] {
        if (m_traces->place().isLaboratory()) m_work.history.look(m_traces->place().source);
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        refreshLive();
        m_work.history.survey();
        if (showsSource()) m_work.history.look(m_traces->place().source);
        if (m_traces->place().table && QDateTime::currentSecsSinceEpoch() % samplesEvery == 0) m_work.samples.look();
    });
}

} // namespace titer::pages
