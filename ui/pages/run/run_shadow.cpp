// The recording next to the model: opening, state and gaps.
#include "ui/pages/run/run_shadow.h"

#include "app/common/sentence.h"
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

RunShadow::RunShadow(app::Document& document, app::PlantShadow& laid, RunModel& model, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_laid(laid)
    , m_live(laid.live())
    , m_model(model)
    , m_header(new widgets::SectionHeader(tr("Twin gap")))
    , m_simulated(new widgets::Pill(tr("simulated")))
    , m_state(new LinkedLine(Type::Caption, Token::Muted))
    , m_align(new QToolButton)
    , m_alignMenu(new QMenu(this))
    , m_estimator(new EstimatorMenu(document, laid.estimators()))
    , m_leave(new QToolButton)
    , m_table(new QTableWidget(0, columnCount))
    , m_estimate(new LinkedLine(Type::Caption, Token::Muted))
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
    connect(m_leave, &QToolButton::clicked, &laid, &app::PlantShadow::leave);
    connect(m_estimator, &EstimatorMenu::fitAsked, this, &RunShadow::fitAsked);
    connect(m_estimator, &EstimatorMenu::twinAsked, this, &RunShadow::twinAsked);
    connectAlignment();
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
    connectLaid();
    m_estimator->follow(&m_live);
    refresh();
}

void RunShadow::setFolded(bool folded)
{
    m_header->setFolded(folded);
    // In little room their tooltips report what they are, and where the recording begins.
    for (QToolButton* button : {m_align, static_cast<QToolButton*>(m_estimator)})
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
}

void RunShadow::connectLaid()
{
    connect(&m_laid, &app::PlantShadow::changed, this, &RunShadow::refresh);
    connect(&m_laid, &app::PlantShadow::left, this, &RunShadow::gathered);
    connect(&m_laid, &app::PlantShadow::failed, this, &RunShadow::failed);
    connect(&m_laid, &app::PlantShadow::compared, this, &RunShadow::reportFit);
    connect(&m_live, &app::LiveSession::framed, this, [this] {
        if (!m_gather.isActive()) m_gather.start();
        emit moved(m_laid.now());
    });
    connect(&m_live, &app::LiveSession::restarted, this, &RunShadow::gathered);
}

QString RunShadow::stateText() const
{
    if (!m_laid.isActive()) return {};
    QString state;
    switch (m_live.state()) {
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
        state = m_live.error() ? app::sentence(m_live.error()->what) : tr("failed");
        break;
    default:
        state = tr("open");
    }
    return m_laid.isSimulated() ? tr("%1, simulated: %2", "recording, state").arg(m_laid.name(), state)
                                : tr("%1: %2", "recording, state").arg(m_laid.name(), state);
}

std::optional<report::Measured> RunShadow::measuredFor(const app::Run& run) const
{
    if (!m_laid.isActive() || !m_live.frame() ||
        !app::isSameRun(m_laid.laidOver(), run.flowsheet, m_document.catalogue()))
        return {};
    report::Measured measured{.recording = m_laid.name(), .simulated = m_laid.isSimulated(), .tags = {}};
    for (std::size_t i = 0; i < std::min(m_live.tags().size(), m_live.frame()->gaps.size()); ++i) {
        const twin::MappedTag& tag = m_live.tags()[i];
        if (!tag.link) continue;
        const Variable* variable = m_model.variable(QString::fromStdString(tag.variable));
        const app::ShownAs reported = reportedAs(tag);
        measured.tags.append({nameOf(i), variable ? variable->name : app::placeName(m_document, tag.variable, {}),
                              reported.unit, inUnit(m_live.frame()->gaps[i], reported.scale),
                              inUnit(m_live.late(i), reported.scale)});
    }
    return measured;
}

std::optional<RunShadow::Gap> RunShadow::mainGap() const
{
    if (!m_laid.isActive() || !m_live.frame()) return {};
    std::optional<Gap> best;
    Variable::Kind bestKind = Variable::Kind::Flow;
    for (std::size_t i = 0; i < std::min(m_live.tags().size(), m_live.frame()->gaps.size()); ++i) {
        const twin::MappedTag& tag = m_live.tags()[i];
        const twin::TagGap& gap = m_live.frame()->gaps[i];
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
