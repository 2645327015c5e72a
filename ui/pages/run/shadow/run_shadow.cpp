#include "ui/pages/run/shadow/run_shadow.h"

#include "app/common/sentence.h"
#include "app/form/plant/plant_changes.h"
#include "app/form/tag_names.h"
#include "ui/look/icons.h"
#include "ui/pages/run/shadow/align_button.h"
#include "ui/pages/run/shadow/estimate_line.h"
#include "ui/pages/run/shadow/estimator_menu.h"
#include "ui/pages/run/shadow/gap_table.h"
#include "ui/pages/run/shadow/shadow_samples.h"
#include "ui/pages/run/shadow/tag_mapping.h"
#include "ui/shown/run_state.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

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
    , m_align(new AlignButton(laid, model))
    , m_estimator(new EstimatorMenu(document, laid.estimators()))
    , m_leave(new QToolButton)
    , m_mapping(new TagMapping(document, laid, model, this))
    , m_table(new GapTable(document, laid, model, *m_mapping))
    , m_estimate(new EstimateLine(document, laid))
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
    connect(m_header, &widgets::SectionHeader::folded, this, [this](bool folded) { m_table->setVisible(!folded); });
    connect(m_leave, &QToolButton::clicked, &laid, &app::PlantShadow::leave);
    connect(m_align, &AlignButton::placesAsked, this, &RunShadow::placesAsked);
    connect(m_estimator, &EstimatorMenu::fitAsked, this, &RunShadow::fitAsked);
    connect(m_estimator, &EstimatorMenu::twinAsked, this, &RunShadow::twinAsked);
    // The names of variables are those of the run that is shown.
    connect(&model, &RunModel::runChanged, this, [this] {
        if (!m_model.isPartial()) m_table->refreshRows();
    });
    connect(&model, &RunModel::unitChanged, this, [this] {
        m_mapping->suggest();
        m_table->refreshRows();
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
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_align, m_estimator})
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
}

void RunShadow::connectLaid()
{
    connect(&m_laid, &app::PlantShadow::changed, this, &RunShadow::refresh);
    connect(&m_laid, &app::PlantShadow::left, this, &RunShadow::gathered);
    connect(&m_laid, &app::PlantShadow::failed, this, &RunShadow::failed);
    connect(&m_live, &app::LiveSession::framed, this, [this] {
        if (!m_gather.isActive()) m_gather.start();
        emit moved(m_laid.now());
    });
    connect(&m_live, &app::LiveSession::restarted, this, &RunShadow::gathered);
}

void RunShadow::refresh()
{
    const bool active = m_laid.isActive();
    setVisible(active);
    m_estimate->forget();
    m_simulated->setVisible(m_laid.isSimulated());
    m_mapping->suggest();
    m_table->refreshRows();
    refreshGaps();
    m_align->refresh();
    emit stateChanged();
}

void RunShadow::refreshGaps()
{
    if (!m_laid.isActive()) return;
    const auto& tags = m_live.tags();
    const auto linked =
        std::count_if(tags.begin(), tags.end(), [](const twin::MappedTag& tag) { return bool(tag.link); });
    m_state->setParts(
        {}, tr("%1 of %2 tags linked · %3", "count, count, state").arg(linked).arg(tags.size()).arg(stateText()), {});
    m_estimate->refresh();
    m_table->refreshGaps();
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
        const app::ShownAs reported = reportedAs(m_live, tag);
        measured.tags.append({nameOf(m_live, i),
                              variable ? variable->name : app::placeName(m_document, tag.variable, {}), reported.unit,
                              inUnit(m_live.frame()->gaps[i], reported.scale), inUnit(m_live.late(i), reported.scale)});
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
        const app::ShownAs reported = reportedAs(m_live, tag);
        best = Gap{v->name, unitText(reported.unit), reported.scale.difference(gap.now),
                   reported.scale.difference(gap.rmse), reported.scale.difference(gap.worst)};
        bestKind = v->kind;
    }
    return best;
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_run_shadow.cpp"
