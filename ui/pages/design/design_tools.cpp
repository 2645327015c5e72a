#include "ui/pages/design/design_tools.h"

#include "app/common/settings.h"
#include "app/common/shown_units.h"
#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "ui/flow/flow_view.h"
#include "ui/form/results_tab.h"
#include "ui/pages/design/design_crumbs.h"
#include "ui/pages/design/plant_figures.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/tool_button.h"

#include <QHBoxLayout>
#include <QMenu>

#include <utility>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::lengthText;
using widgets::Chip;
using widgets::LinkedLine;
using widgets::toolButton;

DesignTools::DesignTools(app::Document& document, const app::AutoRun& runs, app::Settings& settings,
                         flow::FlowView& view)
    : Plate(Token::Base, Qt::BottomEdge)
    , m_document(document)
    , m_runs(runs)
    , m_undo(toolButton(QStringLiteral("i-undo"), tr("Undo"), Qt::TabFocus))
    , m_redo(toolButton(QStringLiteral("i-redo"), tr("Redo"), Qt::TabFocus))
    , m_show(toolButton(QStringLiteral("i-filter"), tr("What the sheet shows"), Qt::TabFocus))
    , m_crumbs(new DesignCrumbs(view))
    , m_figures(new PlantFigures)
    , m_balance(new LinkedLine(Type::Caption, Token::Muted))
{
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    addSwitches(settings, view);
    for (Chip* chip : std::as_const(m_switches)) line->addWidget(chip);
    m_show->setText(tr("Show"));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setMenu(new QMenu(m_show));
    connect(m_show->menu(), &QMenu::aboutToShow, this, &DesignTools::fillShowMenu);
    line->addWidget(m_show);
    m_crumbs->setMinimumWidth(1); // or a long name would widen the page
    line->addWidget(m_crumbs);
    line->addWidget(m_figures);
    m_balance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_balance->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_balance, 1);
    followUndo();
    connect(&document, &app::Document::checked, this, &DesignTools::refreshBalance);
    connect(&runs, &app::AutoRun::changed, this, &DesignTools::refreshBalance);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DesignTools::refreshBalance);
    refreshBalance();
    connect(&Theme::current(), &Theme::changed, this, &DesignTools::layOut);
    layOut();
}

void DesignTools::followUndo()
{
    QUndoStack* stack = m_document.undoStack();
    connect(m_undo, &QToolButton::clicked, stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, stack, &QUndoStack::redo);
    const auto follow = [this, stack] {
        m_undo->setEnabled(stack->canUndo());
        m_redo->setEnabled(stack->canRedo());
        m_undo->setToolTip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
        m_redo->setToolTip(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, follow);
    follow();
}

void DesignTools::addSwitches(app::Settings& settings, flow::FlowView& view)
{
    const auto chip = [&](const QString& name, flow::Part part, const QString& key, bool defaultValue) {
        auto* made = new Chip(name);
        made->setChecked(settings.flag(key, defaultValue));
        view.setPart(part, made->isChecked());
        connect(made, &Chip::toggled, this, [&settings, &view, part, key](bool on) {
            view.setPart(part, on);
            settings.setFlag(key, on);
        });
        m_switches.append(made);
        return made;
    };
    chip(tr("Streams"), flow::Part::Streams, QStringLiteral("design/streams"), true);
    chip(tr("Values"), flow::Part::Values, QStringLiteral("design/values"), true);
    chip(tr("Ports"), flow::Part::Ports, QStringLiteral("design/ports"), false);
    m_loops = chip(tr("Loops"), flow::Part::Loops, QStringLiteral("design/loops"), true);
    m_loops->setToolTip(tr("Show the controllers of the selected unit, with set-point, output and measured value"));
    chip(tr("Zones"), flow::Part::Zones, QStringLiteral("design/zones"), true);
}

void DesignTools::fillShowMenu()
{
    QMenu* menu = m_show->menu();
    menu->clear();
    for (Chip* chip : std::as_const(m_switches)) {
        QAction* action = menu->addAction(chip->text());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::toggled, chip, &Chip::setChecked);
    }
}

bool DesignTools::showsLoops() const
{
    return m_loops->isChecked();
}

void DesignTools::showLoops(bool shown)
{
    m_loops->setChecked(shown);
}

void DesignTools::setNarrow(bool narrow)
{
    m_balance->setVisible(!narrow);
}

void DesignTools::refreshBalance()
{
    const int count = int(m_document.flowsheet().units.size());
    const QString units = count == 1 ? tr("1 unit") : tr("%n units", nullptr, count);
    const std::shared_ptr<const app::Run>& run = m_runs.run();
    QString text = units, hint;
    if (run && run->result.status == figures::RunStatus::Failed)
        text = tr("%1 · the last run failed").arg(units);
    else if (run && run->result.status == figures::RunStatus::Unbalanced)
        text = tr("%1 · run not reliable").arg(units);
    else if (m_runs.isOutdated())
        text = tr("%1 · results before the last changes").arg(units);
    else if (run && run->resumedFrom > 0.0)
        text = tr("%1 · previous run up to %2", "units, time").arg(units, lengthText(run->resumedFrom));
    else if (run)
        text = tr("%1 · balances close to %2").arg(units, form::smallNumber(run->result.balance.worst));
    if (run && run->resumedFrom > 0.0)
        hint = tr("Up to %1 this run is taken from the previous one. Its balance error is %2.", "time, error")
                   .arg(lengthText(run->resumedFrom), form::smallNumber(run->result.balance.worst));
    m_balance->setHint(hint);
    m_balance->setParts({}, text, {});
    m_figures->setRun(run, m_runs.isOutdated());
}

void DesignTools::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(3 * u, u, 4 * u + m_covered, u);
    layout()->setSpacing(2 * u);
    setFixedHeight(std::max(11 * u, Theme::current().fieldHeight() + 3 * u));
    fit();
}

void DesignTools::setCovered(int width)
{
    if (std::exchange(m_covered, width) != width) layOut();
}

// Large text in a narrow window leaves no room for the switches side by side, nor does the name of what is in hand, which is not cut for
// them.
void DesignTools::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int gap = layout()->spacing();
    const int bare =
        margins.left() + margins.right() + m_undo->sizeHint().width() + m_redo->sizeHint().width() + 3 * gap;
    int needed = bare;
    for (const Chip* chip : std::as_const(m_switches)) needed += chip->sizeHint().width() + gap;
    const bool fits = needed + m_crumbs->shortWidth() <= width();
    for (Chip* chip : std::as_const(m_switches)) chip->setVisible(fits);
    m_show->setVisible(!fits);
    if (!fits) needed = bare + m_show->sizeHint().width() + gap;
    m_figures->fitInto(width() - needed - m_crumbs->sizeHint().width() - 2 * gap);
}

bool DesignTools::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) fit(); // another name, perhaps
    return Plate::event(event);
}

void DesignTools::resizeEvent(QResizeEvent* event)
{
    Plate::resizeEvent(event);
    fit();
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_tools.cpp"
