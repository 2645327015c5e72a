// Design page: its parts and how they follow each other. Its tool row and foot: design_page_tools.cpp; what a run
// writes on it: design_page_run.cpp.
#include "ui/pages/design/design_page.h"

#include "app/common/shown_units.h"
#include "ui/equations/equation_sheet.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/plant_tree.h"
#include "ui/flow/unit_palette.h"
#include "ui/form/inspector_stack.h"
#include "ui/look/icons.h"
#include "ui/pages/design/design_crumbs.h"
#include "ui/pages/design/empty_sheet.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/notices.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

namespace {

constexpr int footRoom = 90; // [u] notices with their buttons beneath them, and the zoom
constexpr int lowPage = 120; // [u] from where down a second notice would leave little of the sheet

} // namespace

using shown::applyRemedy;
using shown::pathOf;
using widgets::LinkedLine;
using widgets::Plate;

using namespace look;
using namespace widgets;

DesignPage::DesignPage(app::Document& document, app::AutoRun& runs, app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_settings(settings)
    , m_view(new flow::FlowView(document))
    , m_palette(new flow::UnitPalette(document.catalogue()))
    , m_tree(new flow::PlantTree(*m_view))
    , m_side(new QStackedWidget)
    , m_inspectors(new form::InspectorStack(document, runs, this))
    , m_inspector(&m_inspectors->following())
    , m_timeline(new plot::Timeline)
    , m_notices(new NoticeBar)
    , m_balance(new LinkedLine(Type::Caption, Token::Muted))
    , m_hint(new Label({}, Type::Caption, Token::Muted))
    , m_undo(tool(QStringLiteral("i-undo"), tr("Undo")))
    , m_redo(tool(QStringLiteral("i-redo"), tr("Redo")))
    , m_zoom(new QToolButton)
    , m_show(tool(QStringLiteral("i-filter"), tr("What the sheet shows")))
    , m_crumbs(new DesignCrumbs(document, *m_view))
    , m_tools(makeTools())
    , m_foot(makeFoot())
    , m_strip(new Plate(Token::Base, Qt::LeftEdge))
    , m_centre(new QWidget)
    , m_empty(new EmptySheet(m_view))
    , m_equations(new equations::EquationSheet(document, runs, m_centre))
{
    auto* middle = new QVBoxLayout(m_centre);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_tools);
    middle->addWidget(m_view, 1);
    middle->addWidget(m_foot);
    m_view->setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_centre, 1);
    row->addWidget(m_strip);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_timeline);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_side);
    all->addLayout(column, 1);
    makeSide();
    m_timeline->setFolded(m_settings.flag(QStringLiteral("design/timeline_folded"), false));
    makeStrip();
    connectParts();
    connect(&Theme::current(), &Theme::changed, this, &DesignPage::layOut);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &DesignPage::refreshRun);
    layOut();
    refreshRun();
    refreshNotices();
}

void DesignPage::makeSide()
{
    auto* tree = new QWidget;
    auto* column = new QVBoxLayout(tree);
    column->addWidget(new Label(tr("Plant"), Type::Section));
    column->addWidget(m_tree, 1);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_side->setContentsMargins(0, 0, 1, 0); // the line at its right
    m_side->addWidget(m_palette);
    m_side->addWidget(tree);
    connect(m_palette, &flow::UnitPalette::unitChosen, this, [this](const QString& type) {
        m_view->add(type);
        m_view->setFocus();
    });
    connect(m_palette, &flow::UnitPalette::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &flow::FlowView::addRequested, this, [this] {
        showTree(false);
        m_side->show();
        m_palette->startTyping();
    });
    connect(m_view, &flow::FlowView::stepAsked, this, &DesignPage::changeStep);
    connect(&m_document, &app::Document::opened, this, [this] { m_mechanisms.clear(); });
    connect(m_view, &flow::FlowView::recipeAsked, this, [this](const QString& unit) {
        showUnit(unit);
        m_inspector->askRecipe();
    });
    connect(m_view, &flow::FlowView::portsRequested, this, [this](const QString& unit) {
        showUnit(unit);
        m_inspector->setTab(form::Inspector::Ports);
        m_inspector->focusFirst();
    });
}

void DesignPage::showTree(bool shown)
{
    m_side->setCurrentIndex(shown ? 1 : 0);
    m_side->show();
    if (shown) m_tree->setFocus(Qt::ShortcutFocusReason);
}

bool DesignPage::isTreeShown() const
{
    return m_side->currentIndex() == 1;
}

// In a narrow window these open the inspector over the page.
void DesignPage::makeStrip()
{
    auto* column = new QVBoxLayout(m_strip);
    const std::pair<const char*, QString> tabs[] = {{"i-sliders", tr("Parameters")},
                                                    {"i-clock", tr("Recipe")},
                                                    {"i-link", tr("Ports")},
                                                    {"i-table", tr("Results")},
                                                    {"i-note", tr("Notes")}};
    int index = 0;
    for (const auto& [sign, name] : tabs) {
        QToolButton* button = tool(QLatin1String(sign), name);
        connect(button, &QToolButton::clicked, this, [this, index] {
            m_inspectorOpen = !m_inspectorOpen || m_inspector->tab() != index;
            m_inspector->setTab(form::Inspector::Tab(index));
            placeInspector();
            if (m_inspectorOpen && m_view->selection().size() == 1) m_view->reveal(m_view->current());
        });
        column->addWidget(button);
        ++index;
    }
    column->addStretch();
}

void DesignPage::connectParts()
{
    connect(m_undo, &QToolButton::clicked, m_document.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, m_document.undoStack(), &QUndoStack::redo);
    const auto steps = [this] {
        const QUndoStack& stack = *m_document.undoStack();
        m_undo->setEnabled(stack.canUndo());
        m_redo->setEnabled(stack.canRedo());
        m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
        m_redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    };
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, steps);
    steps();
    connect(m_empty, &EmptySheet::exampleAsked, this, &DesignPage::exampleAsked);
    connect(m_empty, &EmptySheet::addAsked, m_view, &flow::FlowView::addRequested);
    const auto evaluateEmpty = [this] {
        const bool empty = m_document.flowsheet().units.empty();
        m_empty->setVisible(empty);
        m_timeline->setVisible(!empty);
    };
    connect(&m_document, &app::Document::changed, this, evaluateEmpty);
    evaluateEmpty();
    connect(m_view, &flow::FlowView::selectionChanged, this, [this](const QStringList& units) {
        m_inspector->setUnit(units.size() == 1 ? units.first().toStdString() : std::string());
    });
    connect(m_view, &flow::FlowView::unitActivated, this, [this](const QString& unit) {
        showUnit(unit);
        m_inspector->focusFirst();
    });
    connect(m_view, &flow::FlowView::showPath, this, [this](const QString& path) { jump(path.toStdString()); });
    connect(m_view, &flow::FlowView::hintChanged, this, [this](const QString& hint) { m_hint->setText(hint); });
    connect(m_view, &flow::FlowView::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(tr("%1 %").arg(qRound(100 * zoom))); });
    m_zoom->setText(tr("%1 %").arg(qRound(100 * m_view->zoom())));
    connect(m_inspectors, &form::InspectorStack::unitAsked, this,
            [this](const QString& unit) { m_view->reveal(unit); });
    connect(m_inspectors, &form::InspectorStack::equationsAsked, this, [this](const QString& owner) {
        back(); // an inspector over the page would lie over the sheet
        m_equations->open(owner.toStdString());
    });
    connect(m_inspectors, &form::InspectorStack::closed, this, &DesignPage::back);
    connect(m_notices, &NoticeBar::placeActivated, this, [this](const QString& id) { jump(pathOf(id)); });
    connect(m_notices, &NoticeBar::showActivated, this, [this](const QString& id) { jump(pathOf(id)); });
    connect(m_notices, &NoticeBar::fixActivated, this,
            [this](const QString& id) { applyRemedy(m_document, m_runs, id); });
    connect(&m_document, &app::Document::checked, this, &DesignPage::refreshNotices);
    connect(&m_document, &app::Document::projectChanged, this, [this] {
        // A first file of the plant that is open changes nothing on the sheet.
        if (m_document.undoStack()->count() > 0) return;
        m_scrubbed = false;
        m_view->fit();
    });
    connect(&m_runs, &app::AutoRun::changed, this, &DesignPage::refreshRun);
    connect(m_timeline, &plot::Timeline::scrubbed, this, [this](double seconds) {
        m_scrubbed = true;
        refreshOverlay();
        emit timeChosen(seconds);
        emit clockChanged();
    });
    connect(m_timeline, &plot::Timeline::foldToggled, this, [this](bool folded) {
        if (!m_narrow) m_settings.setFlag(QStringLiteral("design/timeline_folded"), folded);
        refreshPlan();
    });
}

bool DesignPage::jump(const std::string& path, const QString& typed)
{
    const std::string unit = m_inspector->unitOf(path);
    openInspector();
    if (!unit.empty()) m_view->reveal(QString::fromStdString(unit));
    return m_inspector->jump(path, typed);
}

void DesignPage::showUnit(const QString& unit)
{
    openInspector();
    m_view->reveal(unit);
    m_inspector->setUnit(unit.toStdString());
}

void DesignPage::openInspector()
{
    if (!m_narrow) return;
    m_inspectorOpen = true;
    placeInspector();
}

void DesignPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    m_inspectorOpen = false;
    m_timeline->setFolded(narrow || m_settings.flag(QStringLiteral("design/timeline_folded"), false));
    refreshPlan();
    layOut();
}

bool DesignPage::back()
{
    m_view->setFocus();
    if (!m_narrow || !m_inspectorOpen) return false;
    m_inspectorOpen = false;
    placeInspector();
    m_view->setFocus();
    return true;
}

QList<QWidget*> DesignPage::regions() const
{
    return {m_side, m_tools, m_view, m_inspectors, m_timeline};
}

void DesignPage::placeInspector()
{
    const int u = Theme::current().u();
    const int width = std::min(std::max(91 * u, m_inspector->minWidth()), this->width() - 20 * u);
    const int strip = m_narrow ? 10 * u : width;
    m_strip->setFixedWidth(strip);
    for (QToolButton* button : m_strip->findChildren<QToolButton*>()) button->setVisible(m_narrow);
    m_strip->layout()->setContentsMargins(u, 3 * u, u, 3 * u);
    m_inspector->setCloseable(m_narrow);
    m_inspectors->setVisible(!m_narrow || m_inspectorOpen);
    // What is wrong with its remedy, and the unit in hand, stay next to an inspector that lies over the page. At large text
    // there may be too little room for words.
    const int covered = m_narrow && m_inspectorOpen ? width : 0;
    m_view->setCovered(covered);
    m_notices->setMaxRows(height() < lowPage * u ? 1 : 2);
    const bool beside = m_centre->width() - covered >= footRoom * u;
    m_foot->layout()->setContentsMargins(4 * u, 3 * u, 4 * u + (beside ? covered : 0), 3 * u);
    m_foot->layout()->setSpacing(3 * u / 2); // words have little room at large text
    const int foot = m_timeline->isHidden() ? height() : m_timeline->y();
    const QRect place(this->width() - width - (m_narrow ? strip : 0), 0, width, foot);
    m_inspectors->setGeometry(place);
    m_inspectors->raise();
}

void DesignPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeInspector();
    fitTools();
}

void DesignPage::layOut()
{
    const int u = Theme::current().u();
    m_tools->layout()->setContentsMargins(3 * u, u, 4 * u, u);
    m_tools->layout()->setSpacing(2 * u);
    m_tools->setFixedHeight(std::max(11 * u, Theme::current().fieldHeight() + 3 * u));
    m_foot->layout()->setSpacing(4 * u);
    m_zoom->setFixedWidth(15 * u);
    // Where one is goes before what the plant amounts to.
    m_balance->setVisible(!m_narrow);
    m_side->setFixedWidth(57 * u);
    m_side->widget(1)->layout()->setContentsMargins(4 * u, 4 * u, 0, 0);
    placeInspector();
    fitTools();
}

void DesignPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Base));
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), Theme::current().color(Token::Border));
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_page.cpp"
