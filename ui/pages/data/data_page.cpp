// The Data page.
#include "ui/pages/data/data_page.h"

#include "app/live/recordings/shipped_recording.h"
#include "app/tags/measured_tag.h"
#include "app/traces/recording_traces.h"

#include "ui/look/icons.h"
#include "ui/pages/data/allow_sheet.h"
#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/interval_inspector.h"
#include "ui/pages/data/recorder_card.h"
#include "ui/pages/data/recording_inspector.h"
#include "ui/pages/data/sample_inspector.h"
#include "ui/pages/data/sample_panel.h"
#include "ui/pages/data/source_inspector.h"
#include "ui/pages/data/source_sheet.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/pages/data/work_bar.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/room.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace titer::pages {

using shown::DataSign;
using shown::lengthText;
using shown::unitText;
using widgets::Plate;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using State = app::DataRecording::State;

namespace {

constexpr int wideListWidth = 88, narrowListWidth = 70, sideWidth = 91; // [u]
constexpr double listShare = 0.36;                                      // of the window, at most

QString idOf(int key)
{
    return QStringLiteral("recording:%1").arg(key);
}

} // namespace

DataPage::DataPage(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_recordings(work.recordings)
    , m_row(new QHBoxLayout(this))
    , m_list(new DataList)
    , m_left(new Plate(Token::Base, Qt::RightEdge))
    , m_middle(new QWidget)
    , m_content(new QStackedWidget)
    , m_trends(new DataTrends)
    , m_side(new Plate(Token::Base, Qt::LeftEdge))
    , m_recording(new RecordingInspector(work.document, work.recordings))
    , m_details(new QToolButton)
    , m_runDetails(new QToolButton)
    , m_chromatogram(new ChromatogramPanel(work.document, work.chromatograms))
    , m_inspectors(new QStackedWidget)
    , m_source(new SourceInspector({work.document, work.sources, work.recorder, work.plugins}))
    , m_batch(new IntervalInspector(work.sources))
    , m_samplePanel(new SamplePanel(work.samples, work.ensureProject))
    , m_sample(new SampleInspector(work.samples))
    , m_card(new RecorderCard(work.recorder))
    , m_exporting(new WorkBar)
    , m_sheet(new SourceSheet(work.plugins, this))
    , m_allow(new AllowSheet(this))
{
    const int u = Theme::current().u();
    auto* import = new QPushButton(look::icon(QStringLiteral("i-file")), tr("Import"));
    import->setToolTip(tr("Import a recording from a file"));
    connect(import, &QPushButton::clicked, this, &DataPage::importAsked);
    auto* source = new QPushButton(look::icon(QStringLiteral("i-plus")), tr("Source"));
    source->setToolTip(tr("Add a source of live values"));
    connect(source, &QPushButton::clicked, this, &DataPage::addSource);
    m_list->addButton(source);
    m_list->addButton(import);
    m_list->addFoot(m_card);
    m_details->setIcon(look::icon(QStringLiteral("i-panel")));
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setToolTip(tr("Details"));
    m_details->setAccessibleName(m_details->toolTip());
    m_trends->addTool(m_details);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 1, 0);
    left->addWidget(m_list);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(4 * u, 2 * u, 4 * u, 4 * u);
    middle->addWidget(m_content);
    middle->addWidget(m_exporting);
    m_content->addWidget(emptyState());
    m_content->addWidget(m_trends);
    m_content->addWidget(m_samplePanel);
    m_content->addWidget(m_chromatogram);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 0, 0, 0);
    side->addWidget(m_inspectors);
    m_inspectors->addWidget(m_recording);
    m_inspectors->addWidget(m_source);
    m_inspectors->addWidget(m_batch);
    m_inspectors->addWidget(m_sample);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_left);
    m_row->addWidget(m_middle, 1);
    m_side->setParent(this);
    connectAll();
    connectSources();
    connectStore();
    connectSamples();
    connectRuns();
    refreshList();
    refreshContent();
    arrange();
}

void DataPage::connectAll()
{
    connect(m_list, &DataList::chosen, this, &DataPage::choose);
    connect(m_trends, &DataTrends::wanted, this, &DataPage::askTraces);
    connect(m_details, &QToolButton::toggled, this, &DataPage::showDetails);
    connect(
        m_recording, &RecordingInspector::runAsked, this,
        [this](const connect::Settings& settings, const QString& name) { emit runAsked("replay", settings, name); });
    connect(&m_recordings, &app::DataRecordings::failed, this, &DataPage::report);
    connect(&m_recordings, &app::DataRecordings::listChanged, this, [this] {
        refreshList();
        refreshContent();
    });
    connect(&m_recordings, &app::DataRecordings::recordingChanged, this, [this](int key) {
        refreshList();
        if (key == m_key) {
            const app::DataRecording* one = m_recordings.find(key);
            m_shown = m_shown && one && one->state == State::Read && m_trends->isCurrent();
            refreshContent();
        }
    });
    connect(&m_recordings, &app::DataRecordings::tracesRead, this,
            [this](int key, const std::shared_ptr<const std::vector<app::DataTrace>>& traces) {
                if (key == m_key) m_trends->setTraces(*traces);
            });
    // A tag that is tied to a variable has its unit from then on; while the plant has faults nothing changes.
    connect(&m_work.document, &app::Document::checked, this, [this] {
        if (!m_work.document.plant()) return;
        if (m_shown) m_trends->setTags(trendTags());
        refreshShown();
    });
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DataPage::refreshShown);
    connect(&Theme::current(), &Theme::changed, this, &DataPage::arrange);
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
    m_example = new QPushButton(tr("Show the example"));
    connect(import, &QPushButton::clicked, this, &DataPage::importAsked);
    m_firstSource = new QPushButton(tr("Add a source"));
    connect(m_example, &QPushButton::clicked, this, &DataPage::exampleAsked);
    connect(m_firstSource, &QPushButton::clicked, this, &DataPage::addSource);
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(more);
    column->addWidget(import, 0, Qt::AlignHCenter);
    column->addWidget(m_example, 0, Qt::AlignHCenter);
    column->addWidget(m_firstSource, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void DataPage::setExampleOffered(bool offered)
{
    m_example->setVisible(offered);
}

void DataPage::refreshList()
{
    DataGroup recordings{tr("Recordings"), tr("length"), intervalRows()};
    for (const app::DataRecording& one : m_recordings.list()) {
        DataRow row;
        row.id = idOf(one.key);
        row.name = QString::fromStdString(one.entry.name);
        row.sign = one.state == State::Failed ? DataSign::Faulted : DataSign::File;
        if (one.simulated) row.detail = tr("simulated");
        row.gaps = one.recording ? one.gapCount() : -1;
        if (one.recording)
            for (const connect::RecordedTag& tag : one.recording->tags) row.tags << QString::fromStdString(tag.info.id);
        if (one.recording) row.figure = lengthText(double(one.recording->end - one.recording->begin) * 1e-6);
        if (one.state == State::Reading) row.detail = tr("reading, %1 %").arg(qRound(100 * one.done));
        if (one.state == State::Failed) {
            row.detail = tr("cannot be read");
            row.tone = Token::Alarm;
        }
        row.said =
            QStringList{row.name, row.figure, row.detail, row.gaps > 0 ? tr("gaps: %1").arg(row.gaps) : QString()}.join(
                QStringLiteral(", "));
        recordings.rows.append(row);
    }
    m_list->setGroups({recordings, sourceGroup(), sampleGroup()});
    m_card->setVisible(!m_work.sources.list().empty() || m_work.recorder.attached());
    if (isListed()) return;
    m_key = 0;
    m_sourceId.clear();
    m_interval = 0;
    m_shown = false;
    if (!m_recordings.list().empty())
        showRecording(m_recordings.list().front().key);
    else if (!m_work.sources.list().empty())
        showSource(m_work.sources.list().front().id);
    else if (!recordings.rows.isEmpty())
        m_list->select(recordings.rows.front().id);
}

void DataPage::showRecording(int key)
{
    m_list->select(idOf(key));
    choose(idOf(key));
}

void DataPage::choose(const QString& id)
{
    const QString kind = id.section(u':', 0, 0), rest = id.section(u':', 1);
    m_table = kind == QLatin1String("samples");
    if (m_table) return showTable();
    const bool batch = kind == QLatin1String("interval");
    const int key = kind == QLatin1String("recording") ? rest.toInt() : 0;
    const std::string sourceId = key ? std::string() : batch ? app::wholeStore : rest.toStdString();
    const std::int64_t interval = batch ? rest.toLongLong() : 0;
    if (key == m_key && sourceId == m_sourceId && interval == m_interval && m_content->currentIndex() != 2) return;
    const bool same = key == m_key && sourceId == m_sourceId && m_shown;
    m_key = key;
    m_sourceId = sourceId;
    m_interval = interval;
    if (!same) m_known.reset();
    m_shown = same;
    refreshContent();
    if (same) zoomToInterval();
    if (same) chooseFoundTags();
}

void DataPage::refreshContent()
{
    if (m_table) return showTable();
    const app::DataRecording* one = m_recordings.find(m_key);
    const bool any = one || showsSource();
    m_content->setCurrentIndex(showsRun() ? 3 : any ? 1 : 0);
    showRun();
    m_side->setVisible(any && (!m_narrow || m_details->isChecked()));
    m_inspectors->setCurrentIndex(showsLaboratory() ? 3 : m_interval ? 2 : showsSource() ? 1 : 0);
    if (showsSource()) return showStoreContent();
    if (!one) return;
    m_trends->setHint({});
    m_trends->hideLane();
    m_recording->show(m_key);
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

// Values next to and instead of the trends, which see to themselves.
void DataPage::refreshShown()
{
    if (m_content->currentWidget() == m_samplePanel)
        showTable();
    else if (showsSource() && !m_interval)
        m_source->refreshLive();
}

// Of what is shown: a source of the store, else a recording.
QList<TrendTag> DataPage::trendTags() const
{
    QList<TrendTag> tags;
    const app::DataRecording* one = m_recordings.find(m_key);
    if (showsSource() && m_known)
        for (const app::SourceHistory::Tag& tag : m_known->tags)
            tags.append(
                trendTag(QString::fromStdString(tag.info.label.empty() ? tag.info.id : tag.info.label), tag.info));
    else if (one && one->recording)
        for (const connect::RecordedTag& tag : one->recording->tags)
            tags.append(trendTag(QString::fromStdString(tag.info.id), tag.info));
    return tags;
}

TrendTag DataPage::trendTag(const QString& name, const connect::TagInfo& info) const
{
    TrendTag tag{name, unitText(info.unit), info.unit};
    tag.tag.id = (showsSource() ? m_sourceId : std::string("recording")) + '/' + info.id;
    tag.tag.unit = info.unit;
    if (const auto plant = m_work.document.plant()) app::reportWhatItMeasures(tag.tag, info.id, *plant);
    return tag;
}

void DataPage::askTraces()
{
    std::vector<std::size_t> tags;
    for (const int tag : m_trends->chosen()) tags.push_back(std::size_t(tag));
    if (showsSource() && m_known) return m_work.history.readTraces(m_known, tags, m_trends->window());
    m_recordings.readTraces(m_key, tags, m_trends->window());
}

bool DataPage::isSettled() const
{
    for (const app::DataRecording& one : m_recordings.list())
        if (one.state == State::Reading) return false;
    if (showsRun() && !m_chromatogram->isSettled()) return false;
    return !m_shown || m_trends->isCurrent();
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window the inspector lies over the page where it is asked for.
void DataPage::arrange()
{
    const int u = Theme::current().u();
    m_narrow = widgets::isSmall(this);
    // Large text leaves the plots more than half.
    m_left->setFixedWidth(
        std::min((m_narrow ? narrowListWidth : wideListWidth) * u, int(listShare * window()->width())));
    m_details->setVisible(m_narrow);
    m_sampleDetails->setVisible(m_narrow);
    m_runDetails->setVisible(m_narrow);
    m_trends->setNarrow(m_narrow);
    m_row->removeWidget(m_side);
    m_side->setFixedWidth(sideWidth * u);
    if (m_narrow)
        m_side->setGeometry(width() - sideWidth * u, 0, sideWidth * u, height());
    else
        m_row->addWidget(m_side);
    if (m_narrow) m_side->raise();
    m_side->setVisible((m_key || showsSource() || m_table) && (!m_narrow || m_details->isChecked()));
}

void DataPage::showDetails(bool shown)
{
    if (!m_narrow) return;
    m_side->setVisible(shown && (m_key || showsSource() || m_table));
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
    const std::string example = id.toStdString();
    if (what == QLatin1String("shipped") && app::hasShippedRecording(example))
        showRecording(
            m_work.recordings.add(app::settingsOfShipped(example), app::nameOfShipped(example).toStdString()));
}

QList<Page::Act> DataPage::acts()
{
    return {{"view.data"},
            {"data.source", [this] { addSource(); }},
            {"data.samples", [this] { showSamples(); }},
            {"data.batch_begin", [this] { beginBatch(); }},
            {"data.batch_end", [this] { endBatch(); }}};
}

} // namespace titer::pages

#include "ui/pages/data/moc_data_page.cpp"
