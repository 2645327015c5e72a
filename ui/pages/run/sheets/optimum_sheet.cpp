#include "ui/pages/run/sheets/optimum_sheet.h"

#include "app/common/unit_text.h"
#include "app/form/tag_names.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/pages/run/sheets/optimum_choices.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/plot_place.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using widgets::FindingRow;
using widgets::Label;
using widgets::plainTable;

namespace {

void fillRow(QTableWidget* table, int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

OptimumSheet::OptimumSheet(app::OptimumWork& work, app::Document& document, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_work(work)
    , m_document(document)
    , m_choices(new OptimumChoices(work))
    , m_courses(new QComboBox)
    , m_values(plainTable({tr("Goal or number"), tr("As it is"), tr("With this recipe")},
                          tr("Goals and numbers of the recipe that is looked at")))
    , m_met(
          plainTable({tr("Limit that is met"), tr("What it costs"), tr("Where")}, tr("Limits that this recipe meets")))
    , m_front(new plot::XyPlot)
    , m_course(new plot::XyPlot)
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_go(new QPushButton)
    , m_take(new QPushButton(tr("Put into the plant")))
    , m_close(new QPushButton(tr("Close")))
{
    setAccessibleName(tr("Optimise the recipe"));
    m_go->setProperty("role", "primary");
    m_take->setToolTip(tr("Put the recipe that is looked at into the plant, as one step that Ctrl+Z undoes"));
    m_state->setWordWrap(true);
    auto* both = new QWidget;
    auto* halves = new QHBoxLayout(both);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(4 * Theme::current().u());
    halves->addWidget(m_choices, 1);
    halves->addWidget(makeResult(), 1);
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {m_go, m_take, m_close}) foot->addWidget(button);
    foot->addWidget(m_state, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("Optimise the recipe"), Type::Section));
    column->addWidget(widgets::plainScroll(new shown::PlotPlace(both)), 1);
    column->addLayout(foot);
    hide();
    connect(m_go, &QPushButton::clicked, this, &OptimumSheet::goOrStop);
    connect(m_take, &QPushButton::clicked, this, &OptimumSheet::takeOver);
    connect(m_close, &QPushButton::clicked, this, &OptimumSheet::leave);
    const auto whileSeen = [this](auto refreshes) {
        return [this, refreshes] {
            if (isVisible()) (this->*refreshes)();
        };
    };
    connect(&m_work.search(), &app::BackgroundJob::changed, this, whileSeen(&OptimumSheet::refresh));
    connect(&m_work.looked(), &app::BackgroundJob::changed, this, [this] {
        if (!isVisible()) return;
        refreshLook();
        refreshRemarks();
    });
    connect(&document, &app::Document::changed, this, whileSeen(&OptimumSheet::refresh));
    connect(m_choices, &OptimumChoices::changed, this, &OptimumSheet::refreshState);
    connect(&document, &app::Document::opened, this, [this] {
        if (!isHidden()) leave();
    });
}

QWidget* OptimumSheet::makeResult()
{
    auto* place = new QWidget;
    m_front->setSelectable(true);
    m_courses->setAccessibleName(tr("Course that is shown"));
    for (QTableWidget* table : {m_values, m_met}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->setMinimumHeight(14 * Theme::current().u());
    }
    m_met->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* found = new QWidget;
    m_remarks = new QVBoxLayout(found);
    m_remarks->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_front, 4);
    column->addWidget(m_courses);
    column->addWidget(m_course, 4);
    column->addWidget(m_values, 3);
    column->addWidget(m_met, 2);
    column->addWidget(found);
    connect(m_front, &plot::XyPlot::selected, this, [this](plot::XyPoint point) {
        if (point.curve == 0) lookAt(point.point);
    });
    connect(m_courses, &QComboBox::activated, this, &OptimumSheet::refreshCourse);
    return place;
}

void OptimumSheet::open(const figures::RunResult& run)
{
    m_work.open(run);
    m_choices->present();
    arrange();
    show();
    raise();
    m_point = m_work.lookedAt();
    refresh();
    refreshLook();
    m_choices->goalBox(0)->setFocus(Qt::OtherFocusReason);
}

void OptimumSheet::goOrStop()
{
    if (m_work.search().isRunning()) return m_work.search().stop();
    m_point = -1;
    m_work.start();
}

// While it is searched, the points are others a moment later.
void OptimumSheet::lookAt(int point)
{
    if (m_work.search().isRunning()) return;
    m_point = point;
    m_work.look(point);
    refresh();
}

void OptimumSheet::takeOver()
{
    m_work.take(m_point);
    leave();
    emit put();
}

QString OptimumSheet::state() const
{
    return m_state->text();
}

void OptimumSheet::refresh()
{
    // Points come and go while it is searched; then the middle one is looked at first.
    const bool isRunning = m_work.search().isRunning();
    if (!isRunning && m_point < 0 && m_work.points() > 0) {
        m_point = m_work.points() / 2;
        m_work.look(m_point);
    }
    refreshRemarks();
    refreshFront();
    refreshState();
}

void OptimumSheet::refreshRemarks()
{
    const QStringList said = m_work.remarks();
    if (said == m_said) return;
    m_said = said;
    widgets::clearRows(m_remarks);
    for (const QString& words : m_said) m_remarks->addWidget(new FindingRow(Glyph::Warn, words));
}

void OptimumSheet::refreshFront()
{
    const app::OptimumFound* found = m_work.found();
    const bool isFront = found && found->problem && found->problem->goals().size() > 1;
    m_front->setVisible(isFront);
    if (!isFront) return;
    plot::XyModel model;
    model.title = m_work.goalName(1);
    model.acrossTitle = m_work.goalName(0);
    model.acrossUnit = app::unitText(m_work.goalUnit(0));
    model.leftUnit = app::unitText(m_work.goalUnit(1));
    plot::XyCurve points{.name = tr("Best recipes"), .kind = plot::XyCurve::Points};
    if (!found->spreads.empty()) points.name = tr("Best recipes, with P10 to P90 of the draws");
    for (int i = 0; i < m_work.points(); ++i) {
        const studies::RecipePoint& point = found->front.points[std::size_t(i)];
        points.x.append(m_work.goalAt(0, point));
        points.y.append(m_work.goalAt(1, point));
        if (found->spreads.empty()) continue;
        const auto [lowX, highX] = m_work.spreadAt(0, i);
        const auto [low, high] = m_work.spreadAt(1, i);
        points.lowX.append(lowX);
        points.highX.append(highX);
        points.low.append(low);
        points.high.append(high);
    }
    plot::XyCurve now{.name = tr("The recipe as it is"), .colourIndex = 1, .kind = plot::XyCurve::Points};
    now.x = {m_work.goalAt(0, found->front.before)};
    now.y = {m_work.goalAt(1, found->front.before)};
    model.curves = {points, now};
    if (m_point >= 0) model.selected = {0, m_point};
    if (points.x.isEmpty()) model.message = tr("No recipe keeps all limits yet.");
    m_front->setModel(model);
    m_front->setAccessibleName(tr("Front of %1 and %2", "two goals").arg(m_work.goalName(0), m_work.goalName(1)));
}

void OptimumSheet::refreshLook()
{
    const std::vector<app::OptimumWork::Value> values = m_work.values();
    m_values->setRowCount(int(values.size()));
    for (int i = 0; i < m_values->rowCount(); ++i) {
        const app::OptimumWork::Value& one = values[std::size_t(i)];
        fillRow(m_values, i, {one.name, one.before, one.after});
    }
    const std::vector<app::OptimumWork::Met> met = m_work.met();
    m_met->setRowCount(int(met.size()));
    for (int i = 0; i < m_met->rowCount(); ++i)
        fillRow(m_met, i, {met[std::size_t(i)].limit, met[std::size_t(i)].price, met[std::size_t(i)].where});
    QStringList courses;
    if (const app::OptimumCourse* course = m_work.course())
        for (const figures::Column& column : course->after.columns) {
            const QString name = app::tagName(m_document.flowsheet(), m_document.catalogue(), column.tag);
            courses.append(
                tr("%1, %2", "a unit, a quantity")
                    .arg(app::unitName(m_document.flowsheet(), column.tag.substr(0, column.tag.find('.'))), name));
        }
    widgets::setEntries(m_courses, courses);
    refreshCourse();
    refreshState();
}

void OptimumSheet::refreshCourse()
{
    const app::OptimumCourse* course = m_work.course();
    const int chosen = m_courses->currentIndex();
    plot::XyModel model;
    if (course && chosen >= 0 && !course->after.times.empty()) {
        const figures::Column& after = course->after.columns[std::size_t(chosen)];
        const std::string unit = base::displayUnit(after.unit);
        const bool inDays = course->after.times.back() >= shown::shownInDays;
        model.leftUnit = app::unitText(unit);
        model.acrossUnit = app::unitText(inDays ? "d" : "h");
        const auto add = [&](const figures::RunResult& run, const figures::Column* column, plot::XyCurve curve) {
            if (!column) return;
            for (std::size_t i = 0; i < run.times.size(); ++i) {
                curve.x.append(run.times[i] / (inDays ? shown::day : shown::hour));
                curve.y.append(base::toUnit(run.output(*column, i), unit));
            }
            model.curves.append(curve);
        };
        add(course->after, &after, {.name = tr("With this recipe")});
        const figures::RunResult& before = *m_work.found()->before;
        add(before, before.column(after.tag), {.name = tr("As it is"), .colourIndex = 1, .dashed = true});
    } else {
        model.message = m_work.lookedAt() < 0 ? tr("No recipe is looked at yet.") : tr("Its run is under way.");
    }
    m_course->setModel(model);
    m_course->setAccessibleName(m_courses->currentText());
}

void OptimumSheet::refreshState()
{
    const bool isRunning = m_work.search().isRunning();
    const QString whyNot = isRunning ? QString() : m_work.whyNot();
    m_go->setText(isRunning ? tr("Stop") : tr("Search", "for the optimum"));
    m_go->setEnabled(isRunning || whyNot.isEmpty());
    m_take->setEnabled(m_work.canTake(m_point));
    m_choices->setEnabled(!isRunning);
    m_state->setText(whyNot.isEmpty() ? m_work.state() : whyNot);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_optimum_sheet.cpp"
