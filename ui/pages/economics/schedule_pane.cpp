#include "ui/pages/economics/schedule_pane.h"

#include "app/common/sentence.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/look/theme.h"
#include "ui/plot/figure_row.h"
#include "ui/plot/numbers.h"
#include "ui/plot/timeline/timeline_view.h"
#include "ui/shown/run_values.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::hour;
using shown::valueText;
using widgets::Label;

namespace {

constexpr int maxDays = 365; // of a year

QSpinBox* orderBox(int max, int value, const QString& name, const QString& tip)
{
    auto* box = new QSpinBox;
    box->setRange(1, max);
    box->setValue(value);
    box->setKeyboardTracking(false); // taken when it is left
    box->setAccessibleName(name);
    box->setToolTip(tip);
    return box;
}

} // namespace

SchedulePane::SchedulePane(app::EconomicsSession& session)
    : m_session(session)
    , m_figures(new plot::FigureRow)
    , m_sentence(new Label({}, Type::Body, Token::Muted))
    , m_batches(orderBox(int(app::maxDrawnBatches), int(session.order().batches), tr("Batches that are drawn"),
                         tr("How many batches follow each other in the chart")))
    , m_days(orderBox(maxDays, maxDays, tr("Days a year"),
                      tr("Days of a year in which the plant is available: so many batches are over in them")))
    , m_takeBack(widgets::actButton("i-undo", tr("Take back"), tr("The batch that was moved last is where it was")))
    , m_chart(new plot::TimelineView)
    , m_table(widgets::plainTable({tr("Unit", "of the plant"), tr("Number", "of units that are alike"),
                                   tr("Occupied, h"), tr("Utilisation, %"), tr("Cycle time alone, h"),
                                   tr("Cycle time with one more, h"), tr("Batches a year with one more")},
                                  tr("Units of the schedule")))
{
    const int u = Theme::current().u();
    m_sentence->setWordWrap(true);
    m_chart->setAccessibleName(tr("Batches over the equipment"));
    m_chart->setRooms([this](int lane, int band) { return roomOf(lane, band); });
    m_chart->setMinimumHeight(40 * u);
    m_table->setMinimumHeight(30 * u);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("Type how many of a unit there are: they take turns, batch by batch"));
    plot::offerNumbers(m_table, {.csv = [this] { return csv(); }});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    column->addWidget(m_figures);
    column->addWidget(m_sentence);
    column->addWidget(makeOrder());
    column->addWidget(m_chart, 3);
    column->addWidget(m_table, 2);
    setAccessibleName(tr("Schedule"));
    connect(m_batches, &QSpinBox::valueChanged, this, [this](int count) { m_session.setBatches(count); });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) { m_session.setHorizon(days * shown::day); });
    connect(m_table, &QTableWidget::cellChanged, this, &SchedulePane::takeCount);
    connect(m_chart, &plot::TimelineView::bandMoved, this, &SchedulePane::moveBand);
    connect(m_takeBack, &QPushButton::clicked, &m_session, &app::EconomicsSession::takeBackMove);
}

QWidget* SchedulePane::makeOrder()
{
    const int u = Theme::current().u();
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    row->addWidget(new Label(tr("Batches")));
    row->addWidget(m_batches);
    row->addSpacing(2 * u);
    row->addWidget(new Label(tr("Days a year")));
    row->addWidget(m_days);
    row->addStretch(1);
    row->addWidget(m_takeBack);
    return place;
}

void SchedulePane::refresh()
{
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    {
        const QSignalBlocker quietBatches(m_batches), quietDays(m_days);
        m_batches->setValue(int(m_session.order().batches));
        if (found) m_days->setValue(qRound(found->stated.plan.available / shown::day));
    }
    const bool made = found && found->schedule;
    for (QWidget* part : QList<QWidget*>{m_figures, m_chart, m_table}) part->setVisible(made);
    m_takeBack->setVisible(made && !m_session.order().moves.empty());
    m_sentence->setText(found ? wordsOf(*found) : QString());
    if (!made) return;
    showFigures(*found);
    showLanes(*found);
    fillTable(*found);
}

void SchedulePane::showLanes(const app::PlantEconomics& found)
{
    m_lanes = scheduleLanes(*found.run->plant, found.tasks, *found.schedule, found.campaign);
    m_chart->setLanes(m_lanes.lanes);
    double first = 0.0; // of a calendar, batches begin when it opens
    if (!found.campaign.bars.empty())
        first = std::ranges::min(found.campaign.bars, {}, &schedule::Campaign::Bar::from).from;
    m_chart->setExtent({first, first + found.campaign.makespan});
}

// While another schedule is on its way nothing is moved: bars may be others there.
plot::Range SchedulePane::roomOf(int lane, int band) const
{
    const std::optional<std::size_t> bar = m_lanes.barAt(lane, band);
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!bar || !found || *bar >= found->campaign.bars.size()) return {};
    const double from = found->campaign.bars[*bar].from;
    if (m_session.isRunning()) return {from, from};
    const schedule::DragRange room = schedule::dragRange(found->tasks, found->campaign, *bar);
    return {room.from, room.to};
}

void SchedulePane::moveBand(int lane, int band, double from)
{
    if (const std::optional<std::size_t> bar = m_lanes.barAt(lane, band)) m_session.moveBar(*bar, from);
}

QString SchedulePane::wordsOf(const app::PlantEconomics& found) const
{
    QStringList words;
    for (const base::Error& fault : found.faults) words << app::sentence(fault.what);
    if (!found.schedule) return words.join(u'\n');
    const schedule::Schedule& made = *found.schedule;
    const model::Plant& plant = *found.run->plant;
    if (!made.bottleneck.empty())
        words << (made.nextBottleneck.empty()
                      ? tr("%1 is the bottleneck: it alone keeps the next batch waiting.", "a unit")
                            .arg(scheduledName(plant, made.bottleneck))
                      : tr("%1 is the bottleneck; with more of it, %2 would be the next one.", "two units")
                            .arg(scheduledName(plant, made.bottleneck), scheduledName(plant, made.nextBottleneck)));
    if (made.cycleTime > made.bound)
        words << tr("The cycle time is longer than the longest occupancy, %1: tasks of different batches would meet.",
                    "a length of time")
                     .arg(shown::lengthText(made.bound));
    for (const base::Notice& notice : found.notices) words << app::sentence(notice.what);
    return words.join(u' ');
}

void SchedulePane::showFigures(const app::PlantEconomics& found)
{
    const schedule::Schedule& made = *found.schedule;
    const auto hours = [](double seconds) { return valueText(seconds / hour); };
    const QString unit = tr("h", "hours");
    m_figures->setFigures({{tr("Batch time"), hours(made.batchTime), unit},
                           {tr("Cycle time"), hours(made.cycleTime), unit},
                           {tr("Batches a year"), locale().toString(qlonglong(found.batches)), {}},
                           {tr("%n batch(es) take", "and then their time", int(found.campaign.batches)),
                            hours(found.campaign.makespan), unit}});
}

void SchedulePane::fillTable(const app::PlantEconomics& found)
{
    const schedule::Schedule& made = *found.schedule;
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow(), column = m_table->currentColumn();
    m_units.clear();
    m_counts.clear();
    m_table->setRowCount(int(made.units.size()));
    const widgets::TableFill filling(m_table);
    for (std::size_t i = 0; i < made.units.size(); ++i) {
        const schedule::Schedule::Unit& unit = made.units[i];
        m_units.push_back(unit.id);
        m_counts << QString::number(unit.count);
        const bool bottleneck = unit.id == made.bottleneck;
        const QString name = scheduledName(*found.run->plant, unit.id);
        const std::optional<app::PlantEconomics::Changed> more =
            i < found.withOneMore.size() ? found.withOneMore[i] : std::nullopt;
        const QString dash = QStringLiteral("–");
        const QStringList cells{bottleneck ? tr("%1 (bottleneck)", "a unit").arg(name) : name,
                                QString::number(unit.count),
                                valueText(unit.occupied / hour),
                                valueText(100.0 * unit.utilisation),
                                valueText(unit.alone / hour),
                                more ? valueText(more->cycleTime / hour) : dash,
                                more ? locale().toString(qlonglong(more->batches)) : dash};
        for (int c = 0; c < columns; ++c) {
            auto* item = new QTableWidgetItem(cells[c]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                           (c == CountColumn ? Qt::ItemIsEditable : Qt::NoItemFlags));
            if (c != UnitColumn) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(int(i), c, item);
        }
    }
    if (row >= 0 && row < m_table->rowCount()) m_table->setCurrentCell(row, column);
}

void SchedulePane::takeCount(int row, int column)
{
    if (column != CountColumn || row < 0 || std::size_t(row) >= m_units.size()) return;
    bool whole = false;
    const int count = locale().toInt(m_table->item(row, column)->text().trimmed(), &whole);
    if (whole && count >= 1 && count <= schedule::maxCount) return m_session.setCount(m_units[std::size_t(row)], count);
    {
        const QSignalBlocker quiet(m_table);
        m_table->item(row, column)->setText(m_counts[std::size_t(row)]);
    }
    emit failed(tr("There are 1 to %1 of a unit. Type a whole number.").arg(locale().toString(schedule::maxCount)));
}

void SchedulePane::focusFirst()
{
    m_chart->isVisibleTo(this) ? m_chart->setFocus(Qt::OtherFocusReason) : m_batches->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> SchedulePane::regions() const
{
    if (!m_chart->isVisibleTo(this)) return {m_batches};
    return {m_batches, m_chart, m_table};
}

QString SchedulePane::sentence() const
{
    return m_sentence->text();
}

QString SchedulePane::csv() const
{
    std::string text;
    const auto cell = [&](const QString& words, int column) {
        text += (column ? "," : "") + base::csvCell(words.toStdString());
    };
    for (int c = 0; c < columns; ++c) cell(m_table->horizontalHeaderItem(c)->text(), c);
    text += "\n";
    const std::shared_ptr<const app::PlantEconomics>& found = m_session.found();
    if (!found || !found->schedule) return {};
    const auto number = [&](double value) { text += "," + base::writeShort(value, 6); };
    for (std::size_t i = 0; i < found->schedule->units.size(); ++i) {
        const schedule::Schedule::Unit& unit = found->schedule->units[i];
        cell(scheduledName(*found->run->plant, unit.id), 0);
        number(unit.count);
        number(unit.occupied / hour);
        number(100.0 * unit.utilisation);
        number(unit.alone / hour);
        const bool more = i < found->withOneMore.size() && found->withOneMore[i];
        more ? number(found->withOneMore[i]->cycleTime / hour) : void(text += ",");
        more ? number(double(found->withOneMore[i]->batches)) : void(text += ",");
        text += "\n";
    }
    return QString::fromStdString(text);
}

} // namespace titer::pages

#include "ui/pages/economics/moc_schedule_pane.cpp"
