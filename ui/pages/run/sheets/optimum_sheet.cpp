#include "ui/pages/run/sheets/optimum_sheet.h"

#include "app/common/unit_text.h"
#include "app/form/tag_names.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/plot_place.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
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
    , m_goals{new QComboBox, new QComboBox}
    , m_senses{new QComboBox, new QComboBox}
    , m_limitOn(new QComboBox)
    , m_courses(new QComboBox)
    , m_limits(new QPlainTextEdit)
    , m_runs(new QSpinBox)
    , m_filter(new QLineEdit)
    , m_numbers(plainTable({tr("Number"), tr("Value"), tr("From"), tr("To")}, tr("Numbers of the plant to vary")))
    , m_values(plainTable({tr("Goal or number"), tr("As it is"), tr("With this recipe")},
                          tr("Goals and numbers of the recipe that is looked at")))
    , m_met(plainTable({tr("Limit that is met"), tr("What it costs")}, tr("Limits that this recipe meets")))
    , m_front(new plot::XyPlot)
    , m_course(new plot::XyPlot)
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_choices(makeChoices())
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
    halves->addWidget(m_choices, 4);
    halves->addWidget(makeResult(), 5);
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
    connect(&m_work.looked(), &app::BackgroundJob::changed, this, whileSeen(&OptimumSheet::refreshLook));
    connect(&document, &app::Document::changed, this, whileSeen(&OptimumSheet::refresh));
    connect(&document, &app::Document::opened, this, [this] {
        if (!isHidden()) leave();
    });
}

QWidget* OptimumSheet::makeChoices()
{
    auto* place = new QWidget;
    auto* form = new QFormLayout;
    const QStringList names{tr("Goal"), tr("Second goal")};
    for (int goal = 0; goal < 2; ++goal) {
        m_senses[goal]->addItems({tr("as high as possible"), tr("as low as possible")});
        m_senses[goal]->setAccessibleName(tr("Direction of: %1", "a goal").arg(names[goal]));
        m_goals[goal]->setAccessibleName(names[goal]);
        m_goals[goal]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_goals[goal]->setToolTip(goal == 0 ? tr("The key figure that is to be best")
                                            : tr("With two goals a front is found: recipes of which no other is better "
                                                 "in one goal and as good in the other"));
        auto* row = new QHBoxLayout;
        row->addWidget(m_goals[goal], 1);
        row->addWidget(m_senses[goal]);
        form->addRow(names[goal], row);
        connect(m_goals[goal], &QComboBox::activated, this, &OptimumSheet::takeGoals);
        connect(m_senses[goal], &QComboBox::activated, this, &OptimumSheet::takeGoals);
    }
    const QString limits = tr("Limits");
    m_limitOn->setAccessibleName(tr("Key figure to limit"));
    m_limitOn->setPlaceholderText(tr("Add a limit on…"));
    m_limitOn->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_limits->setAccessibleName(limits);
    m_limits->setPlaceholderText(QStringLiteral("column.purity >= 95 %"));
    m_limits->setToolTip(tr("One limit a line: a quantity, <= or >=, a value with its unit. A key figure is limited at "
                            "the end of the run, any other quantity over the whole run."));
    m_limits->setTabChangesFocus(true);
    m_limits->setFixedHeight(18 * Theme::current().u());
    auto* stack = new QVBoxLayout;
    stack->addWidget(m_limitOn);
    stack->addWidget(m_limits);
    form->addRow(limits, stack);
    m_runs->setRange(20, 5000);
    m_runs->setAccessibleName(tr("Runs of the plant"));
    m_runs->setToolTip(tr("How many runs of the plant the search may take; about 75 for each number that is varied "
                          "usually tell the front well"));
    form->addRow(tr("Runs"), m_runs);
    m_filter->setPlaceholderText(tr("Search numbers"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_numbers->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int bound : {Low, High}) {
        m_numbers->horizontalHeader()->setSectionResizeMode(bound, QHeaderView::Interactive);
        m_numbers->setColumnWidth(bound, 12 * Theme::current().u());
    }
    m_numbers->setMinimumHeight(32 * Theme::current().u());
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_filter);
    column->addWidget(m_numbers, 1);
    connect(m_limitOn, &QComboBox::activated, this, &OptimumSheet::addLimit);
    connect(m_limits, &QPlainTextEdit::textChanged, this, [this] { m_work.setLimits(m_limits->toPlainText()); });
    connect(m_runs, &QSpinBox::valueChanged, this, [this](int runs) { m_work.setRuns(runs); });
    connect(m_numbers, &QTableWidget::itemChanged, this, &OptimumSheet::takeNumber);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int i = 0; i < m_numbers->rowCount(); ++i)
            m_numbers->setRowHidden(i, !app::isFoundBy(m_work.numbers()[std::size_t(i)], typed));
    });
    return place;
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
    m_met->horizontalHeader()->setStretchLastSection(true);
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
    const QSignalBlocker limits(m_limits), runs(m_runs);
    m_limits->setPlainText(m_work.limits());
    m_runs->setValue(m_work.runs());
    m_filter->clear();
    fillGoals();
    fillNumbers();
    arrange();
    show();
    raise();
    m_point = m_work.lookedAt();
    refresh();
    refreshLook();
    m_goals[0]->setFocus(Qt::OtherFocusReason);
}

void OptimumSheet::fillGoals()
{
    for (QComboBox* box : {m_goals[0], m_goals[1], m_limitOn}) {
        box->clear();
        if (box == m_goals[1]) box->addItem(tr("None", "no second goal"));
        for (const app::OptimumWork::Figure& figure : m_work.figures())
            box->addItem(figure.name, QString::fromStdString(figure.tag));
    }
    m_limitOn->setCurrentIndex(-1);
    for (std::size_t goal = 0; goal < 2 && goal < m_work.goals().size(); ++goal) {
        const app::OptimumWork::Goal& one = m_work.goals()[goal];
        m_goals[goal]->setCurrentIndex(m_goals[goal]->findData(QString::fromStdString(one.what)));
        m_senses[goal]->setCurrentIndex(one.maximize ? 0 : 1);
    }
}

void OptimumSheet::fillNumbers()
{
    const QSignalBlocker quiet(m_numbers);
    m_numbers->setRowCount(int(m_work.numbers().size()));
    const widgets::TableFill fill(m_numbers);
    for (int i = 0; i < m_numbers->rowCount(); ++i) {
        const app::FitParameter& number = m_work.numbers()[std::size_t(i)];
        const QString unit = app::unitText(number.row.unit);
        fillRow(m_numbers, i,
                {number.row.label,
                 unit.isEmpty() ? number.row.text : tr("%1 %2", "a value and its unit").arg(number.row.text, unit),
                 number.low, number.high});
        QTableWidgetItem* name = m_numbers->item(i, Name);
        name->setToolTip(number.row.help.isEmpty() ? number.row.label : number.row.help);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(number.chosen ? Qt::Checked : Qt::Unchecked);
        m_numbers->item(i, Value)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const int bound : {Low, High})
            m_numbers->item(i, bound)->setToolTip(tr("A bound of the search; empty: half and twice the value"));
    }
}

void OptimumSheet::takeNumber(QTableWidgetItem* item)
{
    const std::size_t row = std::size_t(item->row());
    if (item->column() == Name)
        m_work.choose(row, item->checkState() == Qt::Checked);
    else
        m_work.setBounds(row, m_numbers->item(item->row(), Low)->text(), m_numbers->item(item->row(), High)->text());
    refreshState();
}

void OptimumSheet::takeGoals()
{
    std::vector<app::OptimumWork::Goal> goals;
    for (int goal = 0; goal < 2; ++goal) {
        const QString what = m_goals[goal]->currentData().toString();
        if (!what.isEmpty()) goals.push_back({what.toStdString(), m_senses[goal]->currentIndex() == 0});
    }
    m_work.setGoals(std::move(goals));
    refreshState();
}

// Begun for a person, who types the value behind it.
void OptimumSheet::addLimit(int figure)
{
    if (figure < 0) return;
    QString text = m_limits->toPlainText();
    if (!text.isEmpty() && !text.endsWith(u'\n')) text += u'\n';
    m_limits->setPlainText(text + m_limitOn->itemData(figure).toString() + QStringLiteral(" >= "));
    m_limits->moveCursor(QTextCursor::End);
    m_limits->setFocus(Qt::OtherFocusReason);
    m_limitOn->setCurrentIndex(-1);
}

void OptimumSheet::goOrStop()
{
    if (m_work.search().isRunning()) return m_work.search().stop();
    m_point = -1;
    m_work.start();
}

void OptimumSheet::lookAt(int point)
{
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
    m_said = m_work.remarks();
    widgets::clearRows(m_remarks);
    for (const QString& words : m_said) m_remarks->addWidget(new FindingRow(Glyph::Warn, words));
    refreshFront();
    refreshState();
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
    for (const studies::RecipePoint& point : found->front.points) {
        points.x.append(m_work.goalAt(0, point));
        points.y.append(m_work.goalAt(1, point));
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
        fillRow(m_met, i, {met[std::size_t(i)].limit, met[std::size_t(i)].price});
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
    if (course && chosen >= 0) {
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
        add(course->before, course->before.column(after.tag),
            {.name = tr("As it is"), .colourIndex = 1, .dashed = true});
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
    const QLocale locale;
    if (isRunning)
        m_state->setText(tr("Searching: %1 of %2 runs of the plant; recipes found so far: %3")
                             .arg(locale.toString(m_work.found() ? m_work.found()->front.runs : 0),
                                  locale.toString(m_work.search().order()->settings.runs),
                                  locale.toString(m_work.points())));
    else if (!whyNot.isEmpty())
        m_state->setText(whyNot);
    else if (m_work.found() && m_work.points() > 0)
        m_state->setText(tr("%1 runs of the plant; recipes found: %2. Choose a point of the front to look at it.")
                             .arg(locale.toString(m_work.found()->front.runs), locale.toString(m_work.points())));
    else
        m_state->clear();
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_optimum_sheet.cpp"
