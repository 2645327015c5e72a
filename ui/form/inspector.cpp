// Inspector. What stands below its forms: inspector_feet.cpp.
#include "ui/form/inspector.h"

#include "app/form/library_rows.h"
#include "app/form/numbers/recipe_form.h"
#include "app/form/numbers/scenario_form.h"
#include "app/form/plant/guard_form.h"
#include "app/form/program.h"
#include "core/model/equations/described.h"
#include "ui/equations/controller_panels.h"
#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/note_field.h"
#include "ui/form/form_view.h"
#include "ui/form/inspector_head.h"
#include "ui/form/parameter_rows.h"
#include "ui/form/ports_tab.h"
#include "ui/form/preview.h"
#include "ui/form/program_table.h"
#include "ui/form/results_tab.h"
#include "ui/form/tab_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace titer::form {

using namespace look;

namespace {

constexpr int shareOfPreview = 3; // at most one in so many parts of the height: the rest is the form's

} // namespace

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
    , m_results(new ResultsTab(document))
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

int Inspector::minWidth() const
{
    const auto across = [](const QMargins& margins) { return margins.left() + margins.right(); };
    return m_tabs->minWidth() + across(m_tabLine->contentsMargins()) + across(layout()->contentsMargins());
}

void Inspector::layOut()
{
    const int u = Theme::current().u();
    m_tabLine->setContentsMargins(2 * u, 0, 2 * u, 0);
    m_preview->setRoom(height() / shareOfPreview);
    update();
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
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
    if (app::isOfGuard(row.path)) return app::setInGuard(before, row.path, value);
    if (app::isOfScenario(row.path)) return app::setInScenario(before, row.path, value);
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
        const model::Flowsheet& before = m_document.flowsheet();
        const model::Catalogue& catalogue = m_document.catalogue();
        const app::Edited chosen = app::isOfGuard(row.path)      ? app::chooseInGuard(before, catalogue, row.path, id)
                                   : app::isOfScenario(row.path) ? app::chooseInScenario(m_document, row.path, id)
                                                                 : app::chooseInForm(before, catalogue, row, id);
        // What changes nothing is shown as it was.
        if (!m_document.apply(chosen, tr("Choose %1").arg(row.label))) m_form->refresh();
    });
    makeFoot();
    m_form->setSetter([this](const app::FormRow& row, const base::Json& value) { return edited(row, value); });
    m_recipe->setSource([this] { return app::recipeForm(m_document, m_unit); });
    m_recipe->setChooser([this](const app::FormRow& row, const std::string& id) {
        m_document.apply(app::chooseInRecipe(m_document, row.path, id), tr("Choose %1").arg(row.label));
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

void Inspector::setMeasured(app::Chromatograms& chromatograms)
{
    m_results->setMeasured(chromatograms);
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
    if (tab() == Results) m_results->show(m_unit, m_runs.run(), m_runs.isOutdated());
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

#include "ui/form/moc_inspector.cpp"
