// What stands below the forms of the inspector: menus that add to the recipe and to the plant, equations of a unit.
#include "app/document/edits_equations.h"
#include "app/run/size_proposal.h"
#include "core/model/flat_params.h"
#include "ui/equations/controller_panels.h"
#include "ui/equations/equation_bar.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/form/component_menu.h"
#include "ui/form/controller_menu.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/form_view.h"
#include "ui/form/guard_menu.h"
#include "ui/form/hybrid_card_panel.h"
#include "ui/form/inspector.h"
#include "ui/form/recipe_menus.h"
#include "ui/form/size_panel.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::form {

using namespace look;

// A button that opens a menu beneath it.
QPushButton* Inspector::addMenuButton(QLayout& line, const QString& words, const QString& sign,
                                      const std::function<void(QMenu&)>& fill)
{
    auto* made = new QPushButton(icon(sign), words);
    connect(made, &QPushButton::clicked, this, [this, made, fill] {
        QMenu menu(this);
        fill(menu);
        if (menu.isEmpty()) menu.addAction(tr("There is nothing here yet."))->setEnabled(false);
        menu.exec(made->mapToGlobal(QPoint(0, made->height())));
    });
    line.addWidget(made);
    return made;
}

QWidget* Inspector::makeRecipeFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    // What was added has the focus once the menu has let go of it.
    const auto filled = [this](void (*fill)(QMenu&, app::Document&, const std::string&)) {
        return [this, fill](QMenu& menu) {
            fill(menu, m_document, m_unit);
            connect(&menu, &QObject::destroyed, this, [this, before = numbersOfRecipe()] { focusAdded(before); });
        };
    };
    m_addToRecipe = addMenuButton(*line, tr("Add…"), QStringLiteral("i-plus"), filled(fillAddMenu));
    addMenuButton(*line, tr("Remove…"), QStringLiteral("i-close"), filled(fillRemoveMenu));
    line->addStretch();
    return foot;
}

std::set<std::string> Inspector::numbersOfRecipe() const
{
    std::set<std::string> paths;
    for (const RowWidget* row : m_recipe->rows())
        if (row->row().kind == app::FormRow::Kind::Number) paths.insert(row->path());
    return paths;
}

// What was added has its number typed next: how long a phase lasts, what a flow or a dose is. When a phase begins has a default.
void Inspector::focusAdded(const std::set<std::string>& before)
{
    for (const RowWidget* row : m_recipe->rows()) {
        const std::string path = row->path();
        if (row->row().kind != app::FormRow::Kind::Number || before.contains(path) || path.ends_with("/at")) continue;
        m_recipe->focusPath(path);
        return;
    }
}

void Inspector::askRecipe()
{
    setTab(Recipe);
    m_recipe->ensureWidgetVisible(m_addToRecipe);
    m_addToRecipe->setFocus(Qt::ShortcutFocusReason);
    m_addToRecipe->click();
}

QWidget* Inspector::makePlantFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_controllers = new equations::ControllerPanels(m_document);
    column->addWidget(m_controllers);
    column->addWidget(makeAddFoot());
    column->addWidget(makeChangeFoot());
    connect(m_controllers, &equations::ControllerPanels::openAsked, this, &Inspector::equationsAsked);
    connect(m_controllers, &equations::ControllerPanels::lineFocused, m_form,
            [this](QWidget* row) { m_form->ensureWidgetVisible(row, 0, 4 * Theme::current().u()); });
    return foot;
}

// Components are the plant's: they are made and removed where they are shown. So are controllers, which may read one unit and write
// another, and guards, which stand before set-points of several.
QWidget* Inspector::makeAddFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    const auto line = [column] {
        auto* made = new QHBoxLayout;
        column->addLayout(made);
        return made;
    };
    QHBoxLayout *controllers = line(), *trials = line(), *guards = line(), *components = line();
    m_addController = new QPushButton(icon(QStringLiteral("i-plus")), tr("Add controller…"));
    connect(m_addController, &QPushButton::clicked, this, [this] { openControllerMenu({}); });
    controllers->addWidget(m_addController);
    auto* tuning = new QPushButton(icon(QStringLiteral("i-sliders")), tr("Test the tuning…"));
    tuning->setToolTip(tr("Try a control loop on the twin: its response, and a setting that follows from it"));
    connect(tuning, &QPushButton::clicked, this, &Inspector::tuningAsked);
    trials->addWidget(tuning);
    addMenuButton(*guards, tr("Add guard…"), QStringLiteral("i-plus"), [this](QMenu& menu) {
        // Once the menu has let go of the focus.
        fillGuardMenu(menu, m_document, [this](const std::string& guard) {
            QMetaObject::invokeMethod(this, [this, guard] { jump("guards/" + guard + "/min"); }, Qt::QueuedConnection);
        });
    });
    m_addComponent = new QPushButton(icon(QStringLiteral("i-plus")), tr("Add component…"));
    connect(m_addComponent, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        std::string added;
        fillComponentMenu(menu, m_document, [&added](const std::string& id) { added = id; });
        menu.exec(m_addComponent->mapToGlobal(QPoint(0, m_addComponent->height())));
        // Once the menu has let go of the focus.
        if (!added.empty()) jump("components/" + added + "/basis");
    });
    components->addWidget(m_addComponent);
    for (QHBoxLayout* one : {controllers, trials, guards, components}) one->addStretch();
    return foot;
}

// One place for all that goes: three buttons of the same words would not say what.
QWidget* Inspector::makeChangeFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    addMenuButton(*line, tr("Rename controller…"), QStringLiteral("i-note"),
                  [this](QMenu& menu) { fillRenameControllerMenu(menu, m_document); });
    addMenuButton(*line, tr("Remove…"), QStringLiteral("i-close"), [this](QMenu& menu) {
        const auto part = [&menu, this](const QString& words, void (*fill)(QMenu&, app::Document&)) {
            QMenu* kind = menu.addMenu(words);
            fill(*kind, m_document);
            kind->menuAction()->setVisible(!kind->isEmpty());
        };
        part(tr("Controller"), fillRemoveControllerMenu);
        part(tr("Guard"), fillRemoveGuardMenu);
        part(tr("Component"), fillRemoveComponentMenu);
    })->setAccessibleName(tr("Remove a controller, a guard or a component"));
    line->addStretch();
    return foot;
}

void Inspector::openControllerMenu(const std::string& unit)
{
    QMenu menu(this);
    std::string type;
    fillControllerMenu(menu, m_document, [&type](const std::string& id) { type = id; });
    menu.exec(m_addController->mapToGlobal(QPoint(0, m_addController->height())));
    // Once the menu has let go of the focus.
    if (!type.empty()) addController(type, unit);
}

void Inspector::askController(const std::string& unit)
{
    setUnit({});
    setTab(Parameters);
    openControllerMenu(unit);
}

void Inspector::addController(const std::string& type, const std::string& unit)
{
    const std::string added = form::addController(m_document, type, unit);
    if (added.empty()) return;
    // What it reads, or, where it reads nothing, what it writes is the first to choose.
    if (!jump("controllers/" + added + "/reads")) jump("controllers/" + added + "/writes");
}

void Inspector::askComponent()
{
    setUnit({});
    setTab(Parameters);
    m_addComponent->click();
}

QWidget* Inspector::makeUnitFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    if (m_hasSizes) column->addWidget(new SizePanel(m_document, m_runs, m_unit));
    if (!m_equations) return foot;
    column->addWidget(new HybridCardPanel(m_document, m_unit));
    column->addWidget(m_equations);
    return foot;
}

void Inspector::openEquations()
{
    if (!app::equationRecordOf(m_document.flowsheet(), m_unit).empty())
        emit equationsAsked(QString::fromStdString(m_unit));
}

// What stands below the form: equations of a unit, components of the plant.
void Inspector::makeFoot()
{
    if (m_unit.empty()) {
        // It stays while the plant is shown: its menu may be open.
        m_equations = nullptr;
        if (!m_addComponent) m_form->setFoot(makePlantFoot());
        return;
    }
    m_addComponent = m_addController = nullptr;
    m_controllers = nullptr;
    m_equations = app::mayHaveEquations(m_document.flowsheet(), m_document.catalogue(), m_unit)
                      ? new equations::EquationPanel(m_document, m_unit)
                      : nullptr;
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    m_hasSizes = unit && app::hasSizeRules(m_document.catalogue(), unit->type);
    m_form->setFoot(m_equations || m_hasSizes ? makeUnitFoot() : nullptr);
    const bool equations = !app::equationRecordOf(m_document.flowsheet(), m_unit).empty();
    m_form->setEmptyText(equations ? tr("States, inputs and parameters are written with the equations.")
                                   : tr("Nothing has to be set here. The streams of this unit are under Ports."));
    if (!m_equations) return;
    connect(m_equations, &equations::EquationPanel::openAsked, this, &Inspector::openEquations);
    // A law is reached at once: its equations stand below all groups of the form.
    if (unit->type != model::equationsType) {
        auto* bar = new equations::EquationBar(m_document, m_unit);
        m_form->setHead(bar);
        connect(bar, &equations::EquationBar::openAsked, this, &Inspector::openEquations);
    }
    connect(m_equations, &equations::EquationPanel::lineFocused, m_form,
            [this](QWidget* row) { m_form->ensureWidgetVisible(row, 0, 4 * Theme::current().u()); });
}

} // namespace titer::form
