#include "ui/pages/economics/comparison_pane.h"

#include "app/common/sentence.h"
#include "app/economics/cost_words.h"
#include "core/economics/results/cost_comparison.h"
#include "ui/look/theme.h"
#include "ui/plot/waterfall.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using economics::CostOfGoods;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

ComparisonPane::ComparisonPane(app::EconomicsSession& session)
    : m_session(session)
    , m_keep(
          widgets::actButton("", tr("Keep this cost"),
                             tr("What a gram costs now is kept, and what you change from here on is compared with it")))
    , m_open(widgets::actButton("i-file", tr("Another plant…"),
                                tr("Runs another plant file (*.plant.json) and compares with what a gram costs in it")))
    , m_forget(widgets::actButton("i-close", tr("No comparison"), tr("What was kept is let go")))
    , m_sentence(new Label({}, Type::Body, Token::Muted))
    , m_waterfall(new plot::Waterfall)
{
    const int u = Theme::current().u();
    m_sentence->setWordWrap(true);
    m_waterfall->setAccessibleName(tr("Change of the cost of a gram by class"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * u);
    for (QPushButton* button : {m_keep, m_open, m_forget}) acts->addWidget(button);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    column->addLayout(acts);
    column->addWidget(m_sentence);
    column->addWidget(m_waterfall, 1);
    setAccessibleName(tr("Comparison"));
    app::CostScenario& scenario = m_session.scenario();
    connect(m_keep, &QPushButton::clicked, this, &ComparisonPane::keepCost);
    connect(m_open, &QPushButton::clicked, this, &ComparisonPane::askPlant);
    connect(m_forget, &QPushButton::clicked, &scenario, &app::CostScenario::forget);
    connect(&scenario, &app::CostScenario::changed, this, &ComparisonPane::refresh);
    connect(&scenario, &app::CostScenario::failed, this,
            [this](const base::Error& error) { emit failed(app::sentence(error)); });
}

void ComparisonPane::keepCost()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!found) return;
    const QString plant = QString::fromStdString(found->run->flowsheet.name);
    m_session.scenario().keep(plant.isEmpty() ? tr("Kept") : tr("%1, kept", "a plant").arg(plant), found->cost);
}

void ComparisonPane::askPlant()
{
    const QString path =
        widgets::askOpenFile(this, tr("Another plant"), tr("Plant files (%1)").arg(QStringLiteral("*.plant.json")));
    if (!path.isEmpty()) openPlantAt(path);
}

void ComparisonPane::openPlantAt(const QString& path)
{
    m_session.scenario().openPlant(path);
}

plot::WaterfallModel ComparisonPane::model() const
{
    plot::WaterfallModel made;
    const std::optional<CostOfGoods>& other = m_session.scenario().cost();
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!other || !found) {
        made.message = tr("Keep this cost and change the plant, or choose another plant to compare with.");
        return made;
    }
    const auto changes = economics::costChanges(*other, found->cost, economics::Grouping::Titer);
    if (!changes) {
        made.message = app::sentence(changes.error().what);
        return made;
    }
    constexpr double gram = 1e-3; // [kg]
    made.names = tr("Class", "of costs");
    made.axis = tr("Cost, %1 per gram", "a currency").arg(QString::fromStdString(found->cost.currency));
    made.from = {m_session.scenario().name(), gram * other->perMass(other->perBatch())};
    for (const economics::CostChange& change : *changes)
        made.changes.append({app::costClassName(change.id), gram * (change.to - change.from)});
    made.to = tr("Now");
    return made;
}

// Nothing says complete that is not.
QString ComparisonPane::words() const
{
    if (m_session.scenario().isRunning()) return tr("The other plant is being run…");
    const std::optional<CostOfGoods>& other = m_session.scenario().cost();
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!other || !found) return {};
    QStringList incomplete;
    if (other->status != CostOfGoods::Status::Ok)
        incomplete
            << tr("“%1” is incomplete: something in it has no price.", "a plant").arg(m_session.scenario().name());
    if (found->cost.status != CostOfGoods::Status::Ok)
        incomplete << tr("What a gram costs now is incomplete: the pane Cost lists what has no price.");
    return incomplete.join(u' ');
}

void ComparisonPane::refresh()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    m_keep->setEnabled(found && found->cost.product > 0.0 && !found->cost.lines.empty());
    m_forget->setVisible(m_session.scenario().cost().has_value());
    const QString said = words();
    m_sentence->setText(said);
    m_sentence->setVisible(!said.isEmpty());
    m_waterfall->setModel(model());
}

void ComparisonPane::focusFirst()
{
    (m_keep->isEnabled() ? m_keep : m_open)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> ComparisonPane::regions() const
{
    return {m_open, m_waterfall};
}

QString ComparisonPane::sentence() const
{
    return m_sentence->text();
}

} // namespace titer::pages

#include "ui/pages/economics/moc_comparison_pane.cpp"
