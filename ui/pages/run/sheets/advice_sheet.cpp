#include "ui/pages/run/sheets/advice_sheet.h"

#include "app/common/sentence.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/runs/result_columns.h"
#include "ui/form/fields/tag_completer.h"
#include "ui/plot/numbers.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using look::Token;
using look::Type;
using shown::valueWithUnit;
using widgets::Label;
using widgets::Sheet;

namespace {

constexpr int shortestPause = 200; // between two looks at how far it is [ms]

QString shareOf(double share)
{
    return AdviceSheet::tr("%1 %").arg(QLocale().toString(100.0 * share, 'g', 3));
}

// A difference of two values, in which degrees have no zero.
QString gainOf(double si, const std::string& unit)
{
    const std::string display = base::displayUnit(unit);
    return valueWithUnit(base::toUnit(si, display) - base::toUnit(0.0, display), display);
}

QString valueOf(double si, const std::string& unit)
{
    return valueWithUnit(unit.empty() ? si : base::toUnit(si, unit), unit.empty() ? std::string("1") : unit);
}

// What the run reports, for completion.
std::vector<app::FeedTag> tagsOf(const model::Plant& plant)
{
    std::vector<app::FeedTag> tags;
    for (const figures::Column& column : runs::resultColumns(plant)) {
        app::FeedTag tag;
        tag.id = column.tag;
        tag.label = column.label;
        tag.unit = column.unit;
        tags.push_back(std::move(tag));
    }
    return tags;
}

// The product where a run reports one, what is told first of what spreads else.
QString usualGoal(const model::Plant& plant)
{
    for (const figures::Column& column : runs::resultColumns(plant)) {
        const std::size_t point = column.tag.rfind('.');
        const int component = plant.componentIndex(std::string_view(column.tag).substr(point + 1));
        const bool isCulture = column.plantUnit >= 0 && plant.units[std::size_t(column.plantUnit)].setup.kinetics;
        if (isCulture && component >= 0 && plant.components[std::size_t(component)].role == model::Role::Product)
            return QString::fromStdString(column.tag);
    }
    return {};
}

} // namespace

AdviceSheet::AdviceSheet(app::AdviceSession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_tags(new form::TagCompleter(this))
    , m_title(new Label(tr("Advice"), Type::PageTitle))
    , m_state(new Label({}, Type::Body, Token::Muted))
    , m_direction(new QComboBox)
    , m_goal(new QLineEdit)
    , m_limits(new QLineEdit)
    , m_go(new QPushButton(tr("Advise")))
    , m_take(new QPushButton(tr("Take over")))
    , m_table(new plot::NumbersTable)
{
    setAccessibleName(tr("Advice"));
    m_go->setProperty("role", "primary");
    m_direction->addItems({tr("As much as possible of"), tr("As little as possible of")});
    m_direction->setAccessibleName(tr("Goal"));
    m_goal->setAccessibleName(tr("Goal"));
    m_goal->setPlaceholderText(QStringLiteral("production.volume*production.product"));
    m_goal->setToolTip(tr("A variable of the run, or an expression of some, at the end of the run"));
    m_goal->setCompleter(m_tags);
    m_limits->setAccessibleName(tr("Limits"));
    m_limits->setPlaceholderText(QStringLiteral("production.glucose <= 8 g/L; production.oxygen >= 20 %"));
    m_limits->setToolTip(tr("What the run is to keep until its end: variables with <= or >= and a value with its unit, "
                            "with semicolons between"));
    m_take->setToolTip(tr("Write the change of the selected row into the plant, as one step that can be undone"));
    m_table->setAccessibleName(tr("Changes by their gain"));
    m_state->setWordWrap(true);
    m_tick.setInterval(shortestPause);

    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state, 1);
    for (QPushButton* button : {m_go, m_take, close}) head->addWidget(button);
    auto* goal = new QHBoxLayout;
    goal->addWidget(m_direction);
    goal->addWidget(m_goal, 1);
    auto* form = new QFormLayout;
    form->addRow(tr("Goal"), goal);
    form->addRow(tr("Limits"), m_limits);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(form);
    column->addWidget(m_table, 1);
    hide();

    connect(m_go, &QPushButton::clicked, this, &AdviceSheet::goOrStop);
    connect(m_take, &QPushButton::clicked, this, &AdviceSheet::takeOver);
    connect(close, &QPushButton::clicked, this, &AdviceSheet::leave);
    connect(m_goal, &QLineEdit::returnPressed, this, &AdviceSheet::goOrStop);
    connect(m_limits, &QLineEdit::returnPressed, this, &AdviceSheet::goOrStop);
    connect(m_table, &plot::NumbersTable::left, this, &AdviceSheet::leave);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AdviceSheet::refreshState);
    connect(&m_tick, &QTimer::timeout, this, &AdviceSheet::refreshState);
    connect(&session, &app::AdviceSession::changed, this, &AdviceSheet::refresh);
}

void AdviceSheet::open(twin::ForecastRequest forecast)
{
    const bool isOther = forecast.plant != m_forecast.plant;
    if (isOther || forecast.from != m_forecast.from) m_session.clear(); // found for another run or time
    m_forecast = std::move(forecast);
    if (isOther) {
        m_tags->setTags(tagsOf(*m_forecast.plant));
        if (m_goal->text().isEmpty()) m_goal->setText(usualGoal(*m_forecast.plant));
    }
    refresh();
    arrange();
    show();
    raise();
    m_goal->setFocus(Qt::OtherFocusReason);
}

void AdviceSheet::leave()
{
    m_session.stop();
    Sheet::leave();
}

void AdviceSheet::goOrStop()
{
    if (m_session.isRunning()) return m_session.stop();
    app::AdviceOrder order{.goal = m_goal->text().trimmed().toStdString(),
                           .isMinimized = m_direction->currentIndex() == 1,
                           .limits = {},
                           .vary = {}};
    for (const QString& limit : m_limits->text().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!limit.trimmed().isEmpty()) order.limits.push_back(limit.trimmed().toStdString());
    m_session.start(order, m_forecast);
}

void AdviceSheet::takeOver()
{
    const std::vector<twin::Advice> list = m_session.list();
    const int row = m_table->currentRow();
    if (row >= 0 && row < int(list.size()) && m_session.take(list[std::size_t(row)])) {
        leave();
        emit taken();
    }
}

QString AdviceSheet::csv() const
{
    const auto cell = [](const QString& text) { return base::csvCell(text.toStdString()); };
    std::string csv = cell(tr("Change")) + "," + cell(tr("Now")) + "," + cell(tr("Advised")) + "," + cell(tr("Gain")) +
                      "," + cell(tr("P10 to P90")) + "," + cell(tr("Better in")) + "," + cell(tr("Limits")) + "," +
                      cell(tr("Beyond what is expected")) + "\n";
    const app::PreparedAdvice& all = *m_session.found();
    for (const twin::Advice& advice : m_session.list()) {
        const app::AdviceChange& change = all.changes[advice.candidate];
        QStringList limits;
        for (std::size_t i = 0; i < advice.limits.size(); ++i)
            if (advice.limits[i].first)
                limits.append(tr("%1 crossed in %2 of the runs, first at %3")
                                  .arg(QString::fromStdString(all.request.limits[i].text),
                                       shareOf(advice.limits[i].share), shown::lengthText(*advice.limits[i].first)));
        csv +=
            cell(change.name) + "," + cell(valueOf(change.now, change.unit)) + "," +
            cell(valueOf(change.value, change.unit)) + "," + cell(gainOf(advice.gain.p50, all.goalUnit())) + "," +
            cell(tr("%1 to %2").arg(gainOf(advice.gain.p10, all.goalUnit()), gainOf(advice.gain.p90, all.goalUnit()))) +
            "," + cell(shareOf(advice.better)) + "," + cell(limits.isEmpty() ? tr("kept") : limits.join(u"; ")) + "," +
            cell(advice.furthest.empty()
                     ? tr("no")
                     : tr("%1 of its width, %2")
                           .arg(shareOf(advice.distance), QString::fromStdString(advice.furthest))) +
            "\n";
    }
    return QString::fromStdString(csv);
}

void AdviceSheet::refresh()
{
    m_session.isRunning() ? m_tick.start() : m_tick.stop();
    const bool has = m_session.found() && !m_session.list().empty();
    m_table->setVisible(has);
    if (has) {
        m_table->setCsv(csv());
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->selectRow(0);
    }
    refreshState();
}

void AdviceSheet::refreshState()
{
    const bool isRunning = m_session.isRunning();
    m_go->setText(isRunning ? tr("Stop") : tr("Advise"));
    const std::shared_ptr<const app::PreparedAdvice>& found = m_session.found();
    m_take->setEnabled(!isRunning && found && !m_session.list().empty() && m_table->currentRow() >= 0);
    if (isRunning) return m_state->setText(tr("Changes of the recipe are tried: %1").arg(shareOf(m_session.done())));
    if (!m_session.errors().empty()) {
        const base::Error& error = m_session.errors().front();
        return m_state->setText(tr("%1: %2").arg(QString::fromStdString(error.where), app::sentence(error.what)));
    }
    if (!found)
        return m_state->setText(
            tr("Tries other values of the recipe from %1 of the run on, and ranks them by what they gain.")
                .arg(shown::lengthText(m_forecast.from)));
    const QString planned = tr("as planned %1, P10 %2, P90 %3")
                                .arg(valueOf(found->list.planned.p50, base::displayUnit(found->goalUnit())),
                                     valueOf(found->list.planned.p10, base::displayUnit(found->goalUnit())),
                                     valueOf(found->list.planned.p90, base::displayUnit(found->goalUnit())));
    const QString tried = tr("%n change(s) tried", "", int(found->changes.size()));
    if (m_session.list().empty())
        return m_state->setText(
            tr("Nothing is better than the recipe as planned; %1; %2", "planned value; changes tried")
                .arg(planned, tried));
    m_state->setText(QStringLiteral("%1; %2").arg(planned, tried));
}

QString AdviceSheet::state() const
{
    return m_state->text();
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_advice_sheet.cpp"
