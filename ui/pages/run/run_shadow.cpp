// The recording next to the model: opening, state and gaps.
#include "ui/pages/run/run_shadow.h"

#include "app/common/sentence.h"
#include "app/form/plant_changes.h"
#include "app/form/tag_names.h"
#include "core/base/not_available.h"
#include "ui/look/icons.h"
#include "ui/pages/run/estimator_menu.h"
#include "ui/shown/run_state.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::pages {

using shown::RunModel;
using shown::unitText;
using shown::Variable;
using widgets::LinkedLine;

using look::Theme;
using look::Token;
using look::Type;
using LiveState = app::LiveSession::State;

namespace {

constexpr int gatherInterval = 200; // [ms] between two pictures of the samples

twin::TagGap inUnit(twin::TagGap gap, const app::UnitScale& by)
{
    for (double* value : {&gap.lastMeasured, &gap.measured, &gap.model}) *value = by.of(*value);
    for (double* value : {&gap.now, &gap.mean, &gap.rmse, &gap.worst}) *value = by.difference(*value);
    gap.squares *= by.factor * by.factor;
    return gap;
}

std::vector<twin::LateSample> inUnit(std::vector<twin::LateSample> samples, const app::UnitScale& by)
{
    for (twin::LateSample& sample : samples) {
        sample.measured = by.of(sample.measured);
        sample.model = by.of(sample.model);
    }
    return samples;
}

} // namespace

RunShadow::RunShadow(app::Document& document, RunModel& model, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_model(model)
    , m_setup(document)
    , m_levels(document)
    , m_header(new widgets::SectionHeader(tr("Twin gap")))
    , m_simulated(new widgets::Pill(tr("simulated")))
    , m_state(new LinkedLine(Type::Caption, Token::Muted))
    , m_align(new QToolButton)
    , m_alignMenu(new QMenu(this))
    , m_estimator(new EstimatorMenu(document, m_setup))
    , m_leave(new QToolButton)
    , m_table(new QTableWidget(0, columnCount))
    , m_estimate(new LinkedLine(Type::Caption, Token::Muted))
    , m_alignments(document)
{
    const int u = Theme::current().u();
    setPadding(3);
    m_header->setFoldable(true);
    m_leave->setIcon(look::icon(QStringLiteral("i-close")));
    m_leave->setAutoRaise(true);
    m_leave->setFocusPolicy(Qt::StrongFocus);
    m_leave->setToolTip(tr("Remove the recording"));
    m_leave->setAccessibleName(m_leave->toolTip());
    m_header->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * u);
    head->addWidget(m_header);
    head->addWidget(m_simulated);
    head->addWidget(m_state, 1);
    head->addWidget(m_estimator);
    head->addWidget(m_align);
    head->addWidget(m_leave);
    body()->setSpacing(u);
    body()->addLayout(head);
    body()->addWidget(m_table);
    body()->addWidget(m_estimate);
    m_estimate->hide();
    m_table->setHorizontalHeaderLabels({QString(), tr("Tag"), tr("Model variable"), tr("Gap now"), tr("RMSE"),
                                        tr("RMSE of estimate"), tr("Worst"), tr("Samples")});
    m_table->setColumnHidden(Estimate, true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Gap of each tag to the model"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Variable_, QHeaderView::Stretch);
    const auto openMenu = [this](int row, QPoint at) {
        if (QMenu* menu = row >= 0 ? menuOf(row) : nullptr) {
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(at);
        }
    };
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, openMenu](QPoint at) { openMenu(m_table->rowAt(at.y()), m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTableWidget::cellActivated, this, [this, openMenu](int row, int) {
        const QRect cell = m_table->visualItemRect(m_table->item(row, Variable_));
        openMenu(row, m_table->viewport()->mapToGlobal(cell.bottomLeft()));
    });
    connect(m_table, &QTableWidget::cellClicked, this, [this, openMenu](int row, int column) {
        if (column != Variable_) return;
        const QRect cell = m_table->visualItemRect(m_table->item(row, column));
        openMenu(row, m_table->viewport()->mapToGlobal(cell.bottomLeft()));
    });
    connect(m_header, &widgets::SectionHeader::folded, this, [this](bool folded) { m_table->setVisible(!folded); });
    connect(m_leave, &QToolButton::clicked, this, &RunShadow::leave);
    connect(m_estimator, &EstimatorMenu::fitAsked, this, &RunShadow::fitAsked);
    connect(m_estimator, &EstimatorMenu::twinAsked, this, &RunShadow::twinAsked);
    connectAlignment();
    // Another estimator, or undone, goes through the recording at once; the model's run needs no other one.
    const auto estimatorsChanged = [this] {
        if (isActive() && m_setup.flowsheet().estimators != m_laidOver.estimators) takePlant();
    };
    connect(&document, &app::Document::changed, this, estimatorsChanged);
    connect(&m_setup, &app::EstimatorSetup::changed, this, estimatorsChanged);
    connect(&m_levels, &app::LevelSetup::changed, this, [this] {
        if (isActive()) layOver(m_settings, m_name, m_live->speed(), m_connector, placeNow());
    });
    // The names of variables are those of the run that is shown.
    connect(&model, &RunModel::runChanged, this, [this] {
        if (!m_model.isPartial()) refreshRows();
    });
    connect(&model, &RunModel::unitChanged, this, [this] {
        suggest();
        refreshRows();
    });
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherInterval);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        refreshGaps();
        emit gathered();
    });
    hide();
}

void RunShadow::setFolded(bool folded)
{
    m_header->setFolded(folded);
    // In little room their tooltips report what they are, and where the recording begins.
    for (QToolButton* button : {m_align, static_cast<QToolButton*>(m_estimator)})
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
}

void RunShadow::follow(app::LiveSession* live)
{
    if (m_live) m_live->disconnect(this);
    m_live = live;
    m_estimator->follow(live);
    if (!live) return;
    connect(live, &app::LiveSession::opened, this, &RunShadow::opened);
    connect(live, &app::LiveSession::openFailed, this, [this](const base::Errors& errors) {
        m_opening = false;
        if (!errors.empty()) emit failed(app::sentence(errors.front().what));
    });
    connect(live, &app::LiveSession::stateChanged, this, &RunShadow::refresh);
    connect(live, &app::LiveSession::framed, this, [this] {
        if (!m_gather.isActive()) m_gather.start();
        emit moved(now());
    });
    connect(live, &app::LiveSession::restarted, this, &RunShadow::gathered);
    refresh();
}

void RunShadow::layOver(const connect::Settings& settings, const QString& name, double speed,
                        const std::string& connector, const RecordingPlace& place)
{
    if (!m_live) return;
    m_place = place;
    m_connector = connector;
    m_settings = settings;
    m_name = name;
    m_speed = speed;
    m_opening = true;
    m_live->open(connector, settings);
}

RecordingPlace RunShadow::placeNow() const
{
    return {now(), m_live->state() == LiveState::Paused};
}

void RunShadow::takePlant()
{
    if (!isActive() || app::changesBetween(m_laidOver, m_setup.flowsheet(), m_document.catalogue()).empty()) return;
    layOver(m_settings, m_name, m_live->speed(), m_connector, placeNow());
}

void RunShadow::leave()
{
    if (m_live) m_live->close();
    m_stated.clear();
    refresh();
    emit gathered();
}

void RunShadow::opened()
{
    if (m_opening) start();
    m_opening = false;
    refresh();
}

void RunShadow::start()
{
    m_document.checkNow();
    const auto plant = m_document.plant();
    if (!plant) {
        emit failed(
            tr("The plant has errors, so no recording can be overlaid. See the notices, and correct them first."));
        m_live->close();
        return;
    }
    m_laidOver = m_setup.flowsheet();
    m_numbers.clear();
    app::UnitLevels levels;
    for (const model::UnitEntry& unit : m_laidOver.units) levels[unit.id] = m_levels.of(unit.id);
    const std::shared_ptr<const model::Plant> laid = layEstimators(plant, levels);
    const RecordingPlace place = std::exchange(m_place, {});
    m_fitted.reset();
    m_live->setOffset(m_alignments.offsetOf(app::Alignments::keyOf(m_settings)));
    const base::Errors errors = m_live->start(laid, m_stated, m_speed, place.paused, m_estimated, levels);
    if (!errors.empty()) emit failed(app::sentence(errors.front().what));
    if (std::isfinite(place.at)) m_live->seek(place.at);
}

bool RunShadow::isActive() const
{
    return m_live && m_live->plant() && m_live->info() && m_live->state() != LiveState::Closed &&
           m_live->state() != LiveState::Opening;
}

std::optional<app::FitRun> RunShadow::fitRun() const
{
    if (!isActive() || !m_live->info()->isPlayback || m_settings.value("file").empty()) return std::nullopt;
    return app::FitRun{m_name, m_settings, m_live->offset()};
}

bool RunShadow::isPlaying() const
{
    return isActive() && m_live->state() == LiveState::Playing;
}

double RunShadow::now() const
{
    return isActive() && m_live->frame() ? m_live->frame()->time : base::notAvailable;
}

double RunShadow::begin() const
{
    return isActive() ? m_live->info()->begin : 0.0;
}

double RunShadow::end() const
{
    return isActive() ? m_live->info()->end : 0.0;
}

bool RunShadow::isSimulated() const
{
    return isActive() && m_live->info()->simulated;
}

QString RunShadow::stateText() const
{
    if (!isActive()) return {};
    QString state;
    switch (m_live->state()) {
    case LiveState::Playing:
        state = tr("playing");
        break;
    case LiveState::Paused:
        state = tr("held");
        break;
    case LiveState::Ended:
        state = tr("at its end");
        break;
    case LiveState::Faulted:
        state = m_live->error() ? app::sentence(m_live->error()->what) : tr("failed");
        break;
    default:
        state = tr("open");
    }
    return isSimulated() ? tr("%1, simulated: %2", "recording, state").arg(m_name, state)
                         : tr("%1: %2", "recording, state").arg(m_name, state);
}

std::optional<report::Measured> RunShadow::measuredFor(const app::Run& run) const
{
    if (!isActive() || !m_live->frame() || !app::isSameRun(m_laidOver, run.flowsheet, m_document.catalogue()))
        return {};
    report::Measured measured{.recording = m_name, .simulated = isSimulated(), .tags = {}};
    for (std::size_t i = 0; i < std::min(m_live->tags().size(), m_live->frame()->gaps.size()); ++i) {
        const twin::MappedTag& tag = m_live->tags()[i];
        if (!tag.link) continue;
        const Variable* variable = m_model.variable(QString::fromStdString(tag.variable));
        const app::ShownAs reported = reportedAs(tag);
        measured.tags.append({nameOf(i), variable ? variable->name : app::placeName(m_document, tag.variable, {}),
                              reported.unit, inUnit(m_live->frame()->gaps[i], reported.scale),
                              inUnit(m_live->late(i), reported.scale)});
    }
    return measured;
}

std::optional<RunShadow::Gap> RunShadow::mainGap() const
{
    if (!isActive() || !m_live->frame()) return {};
    std::optional<Gap> best;
    Variable::Kind bestKind = Variable::Kind::Flow;
    for (std::size_t i = 0; i < std::min(m_live->tags().size(), m_live->frame()->gaps.size()); ++i) {
        const twin::MappedTag& tag = m_live->tags()[i];
        const twin::TagGap& gap = m_live->frame()->gaps[i];
        const Variable* v = m_model.variable(QString::fromStdString(tag.variable));
        if (!tag.link || !v || gap.compared == 0 || (best && v->kind >= bestKind)) continue;
        const app::ShownAs reported = reportedAs(tag);
        best = Gap{v->name, unitText(reported.unit), reported.scale.difference(gap.now),
                   reported.scale.difference(gap.rmse), reported.scale.difference(gap.worst)};
        bestKind = v->kind;
    }
    return best;
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_shadow.cpp"
