// Inspector.
#include "ui/form/inspector.h"

#include "app/form/library_rows.h"
#include "app/form/program.h"
#include "core/model/equations/described.h"
#include "ui/equations/controller_panels.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/form/component_menu.h"
#include "ui/form/controller_menu.h"
#include "ui/form/form_row.h"
#include "ui/form/form_view.h"
#include "ui/form/inspector_head.h"
#include "ui/form/note_field.h"
#include "ui/form/parameter_rows.h"
#include "ui/form/ports_tab.h"
#include "ui/form/preview.h"
#include "ui/form/program_table.h"
#include "ui/form/recipe_form.h"
#include "ui/form/recipe_menus.h"
#include "ui/form/results_tab.h"
#include "ui/form/tab_strip.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace titer::form {

using namespace look;

Inspector::Inspector(app::Document& document, app::AutoRun& runs, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_head(new InspectorHead(document))
    , m_tabs(new TabStrip)
    , m_pages(new QStackedWidget)
    , m_form(new FormView(document))
    , m_recipe(new FormView(document))
    , m_ports(new PortsTab(document))
    , m_results(new ResultsTab)
    , m_notes(new NoteField(document))
    , m_preview(new Preview(runs))
{
    setAccessibleName(tr("Inspector"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    makeTabs(column);
    column->addWidget(m_preview);
    connect(&m_document, &app::Document::changed, this, [this] {
        if (m_unit.empty() || m_document.flowsheet().unit(m_unit)) return;
        if (m_pinned)
            emit closed();
        else
            setUnit({});
    });
    connect(m_head, &InspectorHead::closed, this, &Inspector::closed);
    connect(m_head, &InspectorHead::pinAsked, this, &Inspector::pinAsked);
    connect(&m_runs, &app::AutoRun::changed, this, &Inspector::refreshResults);
    connect(&Theme::current(), &Theme::changed, this, &Inspector::layOut);
    layOut();
    setUnit({});
}

// The table goes first, while what its cells would change is there.
Inspector::~Inspector()
{
    m_form->setHead(nullptr);
}

void Inspector::makeTabs(QVBoxLayout* column)
{
    for (const QString& name : {tr("Parameters"), tr("Recipe"), tr("Ports"), tr("Results"), tr("Notes")})
        m_tabs->addTab(name);
    m_tabs->setAccessibleName(tr("Parts of the inspector"));
    m_tabLine = new QHBoxLayout;
    m_tabLine->addWidget(m_tabs);
    column->addLayout(m_tabLine);
    column->addWidget(m_pages, 1);
    for (QWidget* page : QList<QWidget*>{m_form, m_recipe, m_ports, m_results, m_notes}) m_pages->addWidget(page);
    m_recipe->setEmptyText(
        tr("The recipe has no phase for this unit yet. Add a phase: of fixed duration, or a transfer to the next "
           "unit."));
    m_recipe->setFoot(makeRecipeFoot());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refreshPreview();
        refreshResults();
    });
    connect(m_ports, &PortsTab::unitAsked, this, &Inspector::unitAsked);
}

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
    addMenuButton(*line, tr("Add…"), QStringLiteral("i-plus"),
                  [this](QMenu& menu) { fillAddMenu(menu, m_document, m_unit); });
    addMenuButton(*line, tr("Remove…"), QStringLiteral("i-close"),
                  [this](QMenu& menu) { fillRemoveMenu(menu, m_document, m_unit); });
    line->addStretch();
    return foot;
}

QWidget* Inspector::makePlantFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_controllers = new equations::ControllerPanels(m_document);
    column->addWidget(m_controllers);
    column->addWidget(makeControllerFoot());
    column->addWidget(makeComponentFoot());
    connect(m_controllers, &equations::ControllerPanels::openAsked, this, &Inspector::equationsAsked);
    connect(m_controllers, &equations::ControllerPanels::lineFocused, m_form,
            [this](QWidget* row) { m_form->ensureWidgetVisible(row, 0, 4 * Theme::current().u()); });
    return foot;
}

// Components are the plant's: they are made and removed where they are shown.
QWidget* Inspector::makeComponentFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    m_addComponent = new QPushButton(icon(QStringLiteral("i-plus")), tr("Add component…"));
    connect(m_addComponent, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        std::string added;
        fillComponentMenu(menu, m_document, [&added](const std::string& id) { added = id; });
        menu.exec(m_addComponent->mapToGlobal(QPoint(0, m_addComponent->height())));
        // Once the menu has let go of the focus.
        if (!added.empty()) jump("components/" + added + "/basis");
    });
    line->addWidget(m_addComponent);
    addMenuButton(*line, tr("Remove…"), QStringLiteral("i-close"), [this](QMenu& menu) {
        fillRemoveComponentMenu(menu, m_document);
    })->setAccessibleName(tr("Remove a component"));
    line->addStretch();
    return foot;
}

// So are controllers, which may read one unit and write another.
QWidget* Inspector::makeControllerFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    m_addController = new QPushButton(icon(QStringLiteral("i-plus")), tr("Add controller…"));
    connect(m_addController, &QPushButton::clicked, this, [this] { openControllerMenu({}); });
    line->addWidget(m_addController);
    addMenuButton(*line, tr("Rename…"), QStringLiteral("i-note"), [this](QMenu& menu) {
        fillRenameControllerMenu(menu, m_document);
    })->setAccessibleName(tr("Rename a controller"));
    addMenuButton(*line, tr("Remove…"), QStringLiteral("i-close"), [this](QMenu& menu) {
        fillRemoveControllerMenu(menu, m_document);
    })->setAccessibleName(tr("Remove a controller"));
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

void Inspector::layOut()
{
    const int u = Theme::current().u();
    m_tabLine->setContentsMargins(2 * u, 0, 2 * u, 0);
    update();
}

void Inspector::setCloseable(bool closeable)
{
    m_head->setCloseable(closeable);
}

// What is typed about all lines of a program at once is written into each.
app::Edited Inspector::edited(const app::FormRow& row, const base::Json& value) const
{
    const model::Flowsheet& before = m_document.flowsheet();
    const std::string lines = "units/" + m_unit + "/program/0/";
    if (row.path.starts_with(lines))
        for (const app::ProgramQuantity& quantity : app::programQuantities(before))
            if (row.path == lines + quantity.key) return app::setInProgram(before, m_unit, quantity, value);
    return app::setParam(before, m_document.catalogue(), row.path, value);
}

void Inspector::setUnit(const std::string& unit)
{
    const model::UnitEntry* entry = m_document.flowsheet().unit(unit);
    const model::UnitType* type = entry ? model::typeOf(m_document.catalogue(), *entry) : nullptr;
    m_unit = entry ? unit : std::string();
    m_form->setBeginsFolded([this](const app::FormRow& row) { return isAside(m_document, row); });
    m_program = type && type->hasProgram ? new ProgramTable(m_document) : nullptr;
    if (m_program) m_program->setUnit(m_unit);
    m_form->setHead(m_program);
    m_form->setSource([this] { return parameterRows(m_document, m_unit); });
    m_form->setChooser([this](const app::FormRow& row, const std::string& id) {
        const app::Edited chosen = app::chooseInForm(m_document.flowsheet(), m_document.catalogue(), row, id);
        // What changes nothing is shown as it was.
        if (!m_document.apply(chosen, tr("Choose %1").arg(row.label))) m_form->refresh();
    });
    makeFoot();
    m_form->setSetter([this](const app::FormRow& row, const base::Json& value) { return edited(row, value); });
    m_recipe->setSource([this] { return recipeForm(m_document, m_unit); });
    m_recipe->setChooser([this](const app::FormRow& row, const std::string& id) {
        m_document.apply(chooseInRecipe(m_document, row.path, id), tr("Choose %1").arg(row.label));
    });
    m_ports->setUnit(m_unit);
    // Reported the same again, a tab bar would forget that its tabs have yet to be arranged.
    for (const Tab part : {Recipe, Ports})
        if (m_tabs->isTabVisible(part) != (entry != nullptr)) m_tabs->setTabVisible(part, entry);
    refreshPreview();
    m_head->setUnit(m_unit);
    m_notes->setUnit(m_unit);
    refreshResults();
    emit unitChanged();
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
    m_form->setFoot(m_equations);
    const bool equations = !app::equationRecordOf(m_document.flowsheet(), m_unit).empty();
    m_form->setEmptyText(equations ? tr("States, inputs and parameters are written with the equations.")
                                   : tr("Nothing has to be set here. The streams of this unit are under Ports."));
    if (!m_equations) return;
    connect(m_equations, &equations::EquationPanel::openAsked, this,
            [this] { emit equationsAsked(QString::fromStdString(m_unit)); });
    connect(m_equations, &equations::EquationPanel::lineFocused, m_form,
            [this](QWidget* row) { m_form->ensureWidgetVisible(row, 0, 4 * Theme::current().u()); });
}

void Inspector::setPinned()
{
    m_pinned = true;
    m_head->setPinned();
    refreshPreview();
}

void Inspector::setPinShown(bool pinned)
{
    m_head->setPinShown(pinned);
}

void Inspector::refreshPreview()
{
    const bool shown = !m_pinned && (tab() == Parameters || tab() == Recipe);
    m_preview->setUnit(shown ? m_unit : std::string());
}

void Inspector::refreshResults()
{
    if (tab() == Results) m_results->show(m_unit, m_runs.run());
}

void Inspector::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(tab) ? tab : Parameters);
}

Inspector::Tab Inspector::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void Inspector::focusFirst()
{
    switch (tab()) {
    case Parameters:
    case Recipe: {
        const auto& rows = static_cast<FormView*>(m_pages->currentWidget())->rows();
        if (!rows.empty()) return rows.front()->focusField();
        break;
    }
    case Ports:
        return m_ports->focusFirst();
    default:
        break;
    }
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

std::string Inspector::unitOf(const std::string& path) const
{
    const QStringList parts = QString::fromStdString(path).split('/');
    if (parts.value(0) == QLatin1String("units")) return parts.value(1).toStdString();
    if (parts.value(0) == QLatin1String("recipe") && parts.value(1) == QLatin1String("phases"))
        for (const model::PhaseEntry& phase : m_document.flowsheet().phases)
            if (QString::fromStdString(phase.id) == parts.value(2)) return phase.unit;
    return {};
}

bool Inspector::jump(const std::string& path, const QString& typed)
{
    const std::string unit = unitOf(path);
    if (unit != m_unit) setUnit(unit);
    const bool recipe = path.starts_with("recipe/phases/");
    const bool port = path.find("/ports/") != std::string::npos;
    setTab(recipe ? Recipe : port ? Ports : Parameters);
    if (port) return m_ports->focusFirst(), true;
    if ((recipe ? m_recipe : m_form)->focusPath(path, typed)) return true;
    if (m_equations && m_equations->list()->focusPath(path)) return true;
    if (m_controllers && m_controllers->focusPath(path)) return true;
    return m_program && m_program->focusPath(path);
}

void Inspector::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, 0, 1, height()), theme.color(Token::Border));
}

} // namespace titer::form
