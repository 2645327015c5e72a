// Inspector.
#include "ui/form/inspector.h"

#include "app/sentence.h"
#include "ui/flow/symbols.h"
#include "ui/form/form_row.h"
#include "ui/form/form_view.h"
#include "ui/form/ports_tab.h"
#include "ui/form/preview.h"
#include "ui/form/recipe_form.h"
#include "ui/form/recipe_menus.h"
#include "ui/form/results_tab.h"
#include "ui/form/tab_strip.h"
#include "ui/shell/icons.h"
#include "ui/shell/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::form {

using namespace shell;

namespace {

// The unit's symbol in the head; the drop for the plant.
class HeadSymbol : public QWidget {
public:
    HeadSymbol()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    }
    void setSymbol(const QString& symbol)
    {
        m_symbol = symbol;
        update();
    }
    QSize sizeHint() const override { return {12 * Theme::current().u(), 12 * Theme::current().u()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_symbol.isEmpty())
            return paintIcon(&painter, QStringLiteral("i-design"), QRectF(rect()).adjusted(8, 8, -8, -8),
                             Theme::current().color(Token::Ink));
        flow::SymbolStyle style;
        style.penScale = 0.8;
        flow::paintSymbol(&painter, m_symbol, rect(), style);
    }

private:
    QString m_symbol;
};

QString shownName(const model::Flowsheet& flowsheet, const model::UnitEntry* unit)
{
    if (!unit) return QString::fromStdString(flowsheet.name);
    return QString::fromStdString(unit->label.empty() ? unit->id : unit->label);
}

} // namespace

Inspector::Inspector(app::Document& document, app::AutoRun& runs, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_symbol(new HeadSymbol)
    , m_name(new QLineEdit)
    , m_kind(new Label({}, Type::Caption, Token::Muted))
    , m_close(new QPushButton)
    , m_tabs(new TabStrip)
    , m_pages(new QStackedWidget)
    , m_form(new FormView(document))
    , m_recipe(new FormView(document))
    , m_ports(new PortsTab(document))
    , m_results(new ResultsTab)
    , m_notes(new QPlainTextEdit)
    , m_preview(new Preview(runs))
{
    setAccessibleName(tr("Inspector"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    makeTabs(column);
    column->addWidget(m_preview);
    connect(&m_document, &app::Document::changed, this, [this] {
        if (!m_unit.empty() && !m_document.flowsheet().unit(m_unit)) setUnit({});
        refreshHead();
        refreshNotes();
    });
    connect(&m_runs, &app::AutoRun::changed, this, &Inspector::refreshResults);
    connect(&Theme::current(), &Theme::changed, this, &Inspector::layOut);
    layOut();
    setUnit({});
}

void Inspector::makeHead(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setFrame(false);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_kind->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    m_close->setProperty("role", "flat");
    m_close->setIcon(icon(QStringLiteral("i-close"), Token::Muted));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    head->addWidget(m_symbol);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &Inspector::closed);
    connect(m_name, &QLineEdit::textEdited, this, &Inspector::renamed);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_document.endMerge();
        refreshHead();
    });
}

void Inspector::makeTabs(QVBoxLayout* column)
{
    for (const QString& name : {tr("Parameters"), tr("Recipe"), tr("Ports"), tr("Results"), tr("Notes")})
        m_tabs->addTab(name);
    m_tabs->setAccessibleName(tr("Parts of the inspector"));
    auto* tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    for (QWidget* page : QList<QWidget*>{m_form, m_recipe, m_ports, m_results, m_notes}) m_pages->addWidget(page);
    m_form->setEmptyText(tr("Nothing has to be set here. The streams of this unit are under Ports."));
    m_recipe->setEmptyText(tr("The recipe does nothing with this unit yet. Add a phase: for a time, or a transfer to the next unit."));
    m_recipe->setFoot(makeRecipeFoot());
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setPlaceholderText(tr("Where the figures come from, what to watch, what is open"));
    m_notes->setTabChangesFocus(true);
    m_notes->setUndoRedoEnabled(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        m_preview->setUnit(tab == Parameters || tab == Recipe ? m_unit : std::string());
        refreshResults();
    });
    connect(m_ports, &PortsTab::unitAsked, this, &Inspector::unitAsked);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const std::string note = m_notes->toPlainText().toStdString();
        model::Flowsheet after = m_document.flowsheet();
        if (m_unit.empty())
            after.note = note;
        else if (model::UnitEntry* unit = after.unit(m_unit))
            unit->note = note;
        m_document.apply(std::move(after), tr("Change the note"),
                         QStringLiteral("note/") + QString::fromStdString(m_unit));
    });
}

QWidget* Inspector::makeRecipeFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    const auto button = [&](const QString& words, const QString& sign,
                            void (*fill)(QMenu&, app::Document&, const std::string&)) {
        auto* made = new QPushButton(icon(sign), words);
        connect(made, &QPushButton::clicked, this, [this, made, fill] {
            QMenu menu(this);
            fill(menu, m_document, m_unit);
            if (menu.isEmpty()) menu.addAction(tr("There is nothing here yet."))->setEnabled(false);
            menu.exec(made->mapToGlobal(QPoint(0, made->height())));
        });
        line->addWidget(made);
    };
    button(tr("Add…"), QStringLiteral("i-plus"), fillAddMenu);
    button(tr("Remove…"), QStringLiteral("i-close"), fillRemoveMenu);
    line->addStretch();
    return foot;
}

// Steps of an inlet's program.
QWidget* Inspector::makeProgramFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    auto* add = new QPushButton(icon(QStringLiteral("i-plus")), tr("Add a step"));
    auto* remove = new QPushButton(icon(QStringLiteral("i-close")), tr("Remove the last"));
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    connect(add, &QPushButton::clicked, this,
            [this] { m_document.apply(app::addProgramStep(m_document.flowsheet(), m_unit), tr("Add a step")); });
    connect(remove, &QPushButton::clicked, this, [this] {
        model::Flowsheet after = m_document.flowsheet();
        model::UnitEntry* unit = after.unit(m_unit);
        if (!unit || unit->program.items().empty()) return;
        unit->program.items().pop_back();
        if (unit->program.items().empty()) unit->program = base::Json();
        m_document.apply(std::move(after), tr("Remove a step"));
    });
    return foot;
}

void Inspector::layOut()
{
    const int u = Theme::current().u();
    if (QLayout* head = static_cast<QVBoxLayout*>(layout())->itemAt(0)->layout()) {
        head->setContentsMargins(4 * u, 3 * u, 3 * u, 2 * u);
        head->setSpacing(3 * u);
    }
    QFont font = Theme::current().font(Type::Section);
    m_name->setFont(font);
    {
        // A margin is no note.
        const QSignalBlocker quiet(m_notes);
        m_notes->document()->setDocumentMargin(4 * u);
    }
    static_cast<QVBoxLayout*>(layout())->itemAt(1)->layout()->setContentsMargins(2 * u, 0, 2 * u, 0);
    update();
}

void Inspector::setCloseable(bool closeable)
{
    m_close->setVisible(closeable);
}

std::vector<app::FormRow> Inspector::parameterRows() const
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    if (!m_unit.empty()) {
        std::vector<app::FormRow> rows = app::unitForm(flowsheet, m_document.catalogue(), m_unit);
        std::stable_partition(rows.begin(), rows.end(), [this](const app::FormRow& row) { return !isAside(row); });
        return rows;
    }
    // The plant: how long it runs, its controllers and what flows in it.
    std::vector<app::FormRow> rows{
        app::quantityRow(flowsheet, "recipe/duration", tr("Duration"), "s", std::nan(""), 0.0, model::unbounded)};
    rows.front().group = tr("Run");
    const auto add = [&rows](std::vector<app::FormRow> more, const QString& group) {
        for (app::FormRow& row : more) {
            row.group = group;
            rows.push_back(std::move(row));
        }
    };
    for (const model::ControllerEntry& controller : flowsheet.controllers)
        add(app::controllerForm(flowsheet, m_document.catalogue(), m_document.plant().get(), controller.id),
            QString::fromStdString(controller.label.empty() ? controller.id : controller.label));
    for (const model::Component& component : app::componentsOf(flowsheet))
        add(app::componentForm(flowsheet, component.id),
            QString::fromStdString(component.label.empty() ? component.id : component.label));
    return rows;
}

// Groups that few people touch begin folded, below the others: what stands in a record (a rate law), values per component, and
// components of the plant.
bool Inspector::isAside(const app::FormRow& row) const
{
    const QStringList parts = QString::fromStdString(row.path).split(u'/');
    if (parts.value(0) == QLatin1String("components")) return true;
    if (parts.value(0) != QLatin1String("units")) return false;
    if (parts.value(2) != QLatin1String("params")) return false;
    if (parts.size() > 4) return true;
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    const model::UnitType* type = unit ? m_document.catalogue().unit(unit->type) : nullptr;
    if (!type) return false;
    // Of the type's own parameters the first group and the set-points stay open.
    const std::string key = parts.value(3).toStdString();
    const char* first = type->params.empty() ? "" : type->params.front().group;
    for (const model::ParamSpec& spec : type->params)
        if (key == spec.key) return std::string_view(spec.group) != first && spec.shape != model::Shape::Record;
    return false;
}

void Inspector::setUnit(const std::string& unit)
{
    const bool known = m_document.flowsheet().unit(unit);
    m_unit = known ? unit : std::string();
    m_form->setBeginsFolded([this](const app::FormRow& row) { return isAside(row); });
    const model::UnitEntry* unitEntry = m_document.flowsheet().unit(m_unit);
    const model::UnitType* unitType = unitEntry ? m_document.catalogue().unit(unitEntry->type) : nullptr;
    m_form->setFoot(unitType && unitType->hasProgram ? makeProgramFoot() : nullptr);
    m_form->setSource([this] { return parameterRows(); });
    m_recipe->setSource([this] { return recipeForm(m_document, m_unit); });
    m_recipe->setChooser([this](const app::FormRow& row, const std::string& id) {
        m_document.apply(chooseInRecipe(m_document, row.path, id), tr("Choose %1").arg(row.label));
    });
    m_ports->setUnit(m_unit);
    m_tabs->setTabVisible(Recipe, known);
    m_tabs->setTabVisible(Ports, known);
    m_preview->setUnit(tab() == Parameters || tab() == Recipe ? m_unit : std::string());
    refreshHead();
    refreshNotes();
    refreshResults();
}

void Inspector::refreshHead()
{
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    const model::UnitType* type = unit ? m_document.catalogue().unit(unit->type) : nullptr;
    const QString name = shownName(m_document.flowsheet(), unit);
    if (!m_name->hasFocus() && m_name->text() != name) m_name->setText(name);
    static_cast<HeadSymbol*>(m_symbol)->setSymbol(type ? QStringLiteral("u-") + QLatin1String(type->symbol)
                                                       : QString());
    if (unit)
        m_kind->setText(tr("%1 · id %2")
                            .arg(type ? app::label(type->label) : QString::fromStdString(unit->type),
                                 QString::fromStdString(unit->id)));
    else
        m_kind->setText(tr("Plant"));
}

void Inspector::renamed(const QString& name)
{
    const QString key = QStringLiteral("name/") + QString::fromStdString(m_unit);
    if (!m_unit.empty()) {
        m_document.apply(app::labelUnit(m_document.flowsheet(), m_unit, name.toStdString()), tr("Rename"), key);
        return;
    }
    model::Flowsheet after = m_document.flowsheet();
    after.name = name.toStdString();
    m_document.apply(std::move(after), tr("Rename the plant"), key);
}

void Inspector::refreshNotes()
{
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    const QString note = QString::fromStdString(unit ? unit->note : m_document.flowsheet().note);
    if (m_notes->toPlainText() == note) return;
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(note);
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
    return (recipe ? m_recipe : m_form)->focusPath(path, typed);
}

void Inspector::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, 0, 1, height()), theme.color(Token::Border));
}

} // namespace titer::form
