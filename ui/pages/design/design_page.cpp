// The Design page: its parts, and how they follow each other.
#include "ui/pages/design/design_page.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "app/session/session_record.h"
#include "ui/equations/equation_sheet.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_picture.h"
#include "ui/flow/stream_list.h"
#include "ui/flow/unit_palette.h"
#include "ui/pages/design/design_foot.h"
#include "ui/pages/design/design_plan.h"
#include "ui/pages/design/design_streams.h"
#include "ui/pages/design/design_tools.h"
#include "ui/pages/design/empty_sheet.h"
#include "ui/pages/design/inspector_side.h"
#include "ui/pages/design/own_step_shelf.h"
#include "ui/pages/design/step_inserter.h"
#include "ui/pages/design/step_switch.h"
#include "ui/pages/design/unit_side.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/widgets/save_dialog.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimeZone>

namespace titer::pages {

using look::Theme;
using look::Token;

namespace {

constexpr int minSheet = 80;      // of the sheet next to an inspector over the page [u of its width]
constexpr int minEquations = 110; // of the sheet of equations: a name, a text and a value [u of its width]

} // namespace

DesignPage::DesignPage(app::Document& document, app::AutoRun& runs, app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_runs(runs)
    , m_view(new flow::FlowView(document))
    , m_units(new UnitSide(document, *m_view))
    , m_centre(new QWidget)
    , m_tools(new DesignTools(document, runs, settings, *m_view))
    , m_streams(new DesignStreams(runs, settings, *m_view))
    , m_foot(new DesignFoot(document, runs, *m_view))
    , m_inspectors(new InspectorSide(document, runs, settings, *m_view, *this))
    , m_plan(new DesignPlan(runs, settings, *m_view, this))
    , m_empty(new EmptySheet(m_view))
    , m_shelf(new OwnStepShelf(document, runs, this))
    , m_wholeSteps(new StepInserter(document, runs, *m_shelf, this))
    , m_equations(new equations::EquationSheet(document, runs, m_centre))
    , m_commands(document, *m_view, *m_inspectors, *m_wholeSteps, *m_shelf)
{
    layOut();
    connectParts();
    showEmpty();
    m_inspectors->place();
}

void DesignPage::layOut()
{
    auto* middle = new QVBoxLayout(m_centre);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_tools);
    middle->addWidget(m_streams, 1);
    middle->addWidget(m_foot);
    m_view->setFrameShape(QFrame::NoFrame);
    // Tab goes in the order in which the parts come into the page, which is that of reading.
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_units);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    all->addLayout(column, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    row->addWidget(m_centre, 1);
    row->addWidget(m_inspectors);
    m_inspectors->comeIn();
    column->addWidget(&timeline());
}

void DesignPage::connectParts()
{
    m_view->readKeysOf(*m_tools);
    m_view->readKeysOf(*m_foot);
    connect(m_inspectors, &InspectorSide::placed, this, &DesignPage::makeRoom);
    connect(m_inspectors, &InspectorSide::placed, m_streams, &DesignStreams::setCovered);
    connect(m_view, &flow::FlowView::addRequested, this, &DesignPage::makeRoomForUnits);
    connect(m_plan, &DesignPlan::clockChanged, m_streams, [this] { m_streams->list()->setTime(m_plan->time()); });
    connect(&Theme::current(), &Theme::changed, m_inspectors, &InspectorSide::place);
    connect(&inspectors(), &form::InspectorStack::equationsAsked, this, [this](const QString& owner) {
        back(); // an inspector over the page would lie over the sheet
        m_equations->open(owner.toStdString());
    });
    // Whoever goes on to another unit is not kept behind the equations of this one.
    connect(m_view, &flow::FlowView::selectionChanged, m_equations, [this] {
        const QStringList selected = m_view->selection();
        if (!selected.isEmpty() && !selected.contains(QString::fromStdString(m_equations->owner())))
            m_equations->leave();
    });
    connect(m_equations, &equations::EquationSheet::comesOrGoes, this, [this] { makeRoom(m_inspectors->covered()); });
    connect(m_foot, &DesignFoot::placeAsked, this, [this](const std::string& path) { jump(path); });
    auto* steps = new StepSwitch(m_document, m_runs, this);
    connect(m_view, &flow::FlowView::stepAsked, steps, &StepSwitch::change);
    connect(steps, &StepSwitch::changed, m_foot, &DesignFoot::say);
    connectSteps();
    connect(m_plan, &DesignPlan::timeChosen, this, &DesignPage::timeChosen);
    connect(m_plan, &DesignPlan::clockChanged, this, &DesignPage::clockChanged);
    connect(m_empty, &EmptySheet::exampleAsked, this, &DesignPage::exampleAsked);
    connect(m_empty, &EmptySheet::addAsked, m_view, &flow::FlowView::addRequested);
    connect(&m_document, &app::Document::changed, this, &DesignPage::showEmpty);
    connect(&m_document, &app::Document::leaving, this, [this] {
        m_view->select({});
        timeline().view()->showAll();
    });
    connect(&m_document, &app::Document::projectChanged, this, [this] {
        // A first file of the plant that is open changes nothing on the sheet.
        if (m_document.undoStack()->count() > 0) return;
        m_plan->forgetTime();
        m_view->fit();
    });
}

void DesignPage::connectSteps()
{
    connect(m_units, &UnitSide::stepChosen, this, [this](const QString& step) {
        m_wholeSteps->insertBehindSelected(step, *m_view);
        m_view->setFocus();
    });
    connect(m_wholeSteps, &StepInserter::said, m_foot, &DesignFoot::tell);
    connect(m_wholeSteps, &StepInserter::inserted, m_view, [this](const QStringList& units, const QString& exit) {
        m_view->select(exit.isEmpty() ? units : QStringList{exit});
        m_view->fit(); // what it comes behind, too
    });
    connect(m_shelf, &OwnStepShelf::said, m_foot, &DesignFoot::say);
    connect(m_shelf, &OwnStepShelf::refused, m_foot, &DesignFoot::report);
    connect(m_shelf, &OwnStepShelf::changed, this, [this] { m_units->palette().setOwnSteps(m_shelf->steps()); });
    connect(m_view, &flow::FlowView::stepSaveAsked, m_shelf,
            [this](const QStringList& units) { m_shelf->saveAsked(units, window()); });
    connect(&m_units->palette(), &flow::UnitPalette::stepRemovalAsked, m_shelf,
            [this](const QString& step) { m_shelf->removeAsked(step, window()); });
    m_shelf->reload();
}

bool DesignPage::hasRoomForUnits(int covered) const
{
    const int sheet = width() - m_units->width() - m_inspectors->width() - covered;
    const int wanted = !m_equations->isHidden() ? minEquations : covered > 0 ? minSheet : 0;
    return wanted == 0 || sheet >= wanted * Theme::current().u();
}

// The list of units gives way to an inspector over the page that leaves the sheet too little, and to equations that it leaves too little.
void DesignPage::makeRoom(int covered)
{
    if (m_units->isHidden() == hasRoomForUnits(covered)) {
        m_units->setVisible(m_units->isHidden());
        layout()->activate();
    }
    m_tools->setCovered(covered);
    m_foot->fit(covered, m_inspectors->height());
}

// Until somebody asks for the list.
void DesignPage::makeRoomForUnits()
{
    if (!hasRoomForUnits(m_inspectors->covered())) m_inspectors->giveWay();
}

void DesignPage::showEmpty()
{
    const bool empty = m_document.flowsheet().units.empty();
    m_empty->setVisible(empty);
    timeline().setVisible(!empty);
}

form::Inspector& DesignPage::inspector() const
{
    return m_inspectors->following();
}

form::InspectorStack& DesignPage::inspectors() const
{
    return m_inspectors->stack();
}

plot::Timeline& DesignPage::timeline() const
{
    return m_plan->timeline();
}

bool DesignPage::jump(const std::string& path, const QString& typed)
{
    return m_inspectors->jump(path, typed);
}

void DesignPage::showUnit(const QString& unit)
{
    m_inspectors->showUnit(unit);
}

void DesignPage::report(const base::Error& error)
{
    m_foot->report(error);
}

void DesignPage::focusFirst()
{
    m_view->setFocus();
}

// As they are seen from left to right: an inspector over the page stands left of its signs. What lies beneath the sheet of equations is
// none; what stands at the foot comes last, so that the inspector is next to the plant.
QList<QWidget*> DesignPage::regions() const
{
    QList<QWidget*> centre{m_tools, m_view, m_streams->list()}, foot{m_foot};
    if (m_equations->isVisible()) {
        centre = {m_equations};
        foot.clear();
    }
    return QList<QWidget*>{m_units} + centre + QList<QWidget*>{&inspectors(), m_inspectors} + foot +
           QList<QWidget*>{&timeline()};
}

bool DesignPage::back()
{
    return m_inspectors->back();
}

void DesignPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    m_plan->setNarrow(narrow);
    m_tools->setNarrow(narrow);
    m_inspectors->setNarrow(narrow);
}

void DesignPage::toggleTimeline()
{
    timeline().setFolded(!timeline().isFolded());
}

bool DesignPage::toggleStreams()
{
    m_streams->showTable(!m_streams->isTableShown());
    return true;
}

QList<Page::Act> DesignPage::acts()
{
    return {{"view.tree",
             [this] {
                 m_units->showTree(!m_units->isTreeShown() || m_units->isHidden());
                 makeRoomForUnits();
             }},
            {"view.panel", [this] { m_inspectors->toggle(); }},
            {"view.loops", [this] { m_tools->showLoops(!m_tools->showsLoops()); }},
            {"insert.component",
             [this] {
                 m_inspectors->showPlant();
                 inspector().askComponent();
             }},
            {"insert.controller",
             [this] {
                 const QStringList units = m_view->selection();
                 m_inspectors->showPlant();
                 inspector().askController(units.value(0).toStdString());
             }},
            {"view.pin", [this] { inspectors().togglePin(); }},
            {"file.picture", [this] { savePicture(); }}};
}

QAction* DesignPage::action(std::string_view id) const
{
    return m_view->action(QLatin1String(id.data(), int(id.size())));
}

QList<widgets::CommandGroup> DesignPage::commands(const QString& typed)
{
    return m_commands.find(typed);
}

base::Done DesignPage::writePicture(const QString& path) const
{
    const std::optional<flow::PictureFormat> format = flow::pictureFormat(path);
    if (!format)
        return base::Error{base::Code::Input, path.toStdString(),
                           base::say(CORE_TR("core", "A flowsheet is written as a drawing (.svg), a document (.pdf) "
                                                     "or a picture (.png). Use one of these file extensions."))};
    const QDateTime now = QDateTime::currentDateTime();
    const QString foot =
        QStringLiteral("%1 · %2 (%3) · Titer %4")
            .arg(m_document.name(), now.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                 now.timeZone().displayName(now, QTimeZone::OffsetName), QStringLiteral(TITER_VERSION));
    return app::writeExport(path, flow::pictureOf(m_view->sheet(), *format, m_document.name(), foot));
}

void DesignPage::savePicture()
{
    const QString name = QString(m_document.name()).replace(u'/', u'-') + QStringLiteral(".svg");
    const QString path = widgets::askWhereToSave(this, tr("Export the flowsheet"), name,
                                                 tr("Drawing (*.svg)") + QStringLiteral(";;") + tr("Document (*.pdf)") +
                                                     QStringLiteral(";;") + tr("Picture (*.png)"),
                                                 QStringLiteral("svg"));
    if (path.isEmpty()) return;
    if (const base::Done done = writePicture(path); !done) report(done.error());
}

QString DesignPage::clock() const
{
    return m_plan->clock();
}

double DesignPage::time() const
{
    return m_plan->time();
}

std::optional<TimeShown> DesignPage::planShown() const
{
    return TimeShown{m_runs.run(), time(), false, clock()};
}

void DesignPage::showTime(double seconds)
{
    m_plan->showTime(seconds);
}

void DesignPage::showPlace(const QString& place)
{
    const QString what = place.section(u'/', 0, 0);
    if (what == QLatin1String("unit")) return showUnit(place.section(u'/', 1));
    jump(place.toStdString());
}

void DesignPage::keep(app::SessionPlace& place) const
{
    place.units = m_view->selection();
    place.time = m_plan->chosenTime();
}

void DesignPage::goOn(const app::SessionPlace& place)
{
    QStringList units;
    for (const QString& unit : place.units)
        if (m_document.flowsheet().unit(unit.toStdString())) units << unit;
    if (!units.isEmpty()) m_view->select(units);
    m_plan->goOnAt(place.time);
}

void DesignPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_plan->catchUp();
}

void DesignPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_inspectors->place();
}

void DesignPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Base));
    painter.fillRect(QRect(m_units->width() - 1, 0, 1, height()), Theme::current().color(Token::Border));
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_page.cpp"
