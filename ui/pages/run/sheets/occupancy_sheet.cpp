#include "ui/pages/run/sheets/occupancy_sheet.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/plot/numbers.h"
#include "ui/plot/timeline/timeline_view.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using shown::day;
using shown::hour;
using shown::lengthText;
using shown::unitName;
using widgets::Sheet;

using namespace look;
using namespace widgets;

namespace {

// When the last of this batch is over, and of the next one.
double endOf(const app::PlantOccupancy& occupancy)
{
    double end = 0.0;
    for (const app::Occupancy& one : occupancy.units) end = std::max(end, one.to);
    return end;
}

// A next batch that begins when this one is over says nothing.
bool showsNext(const app::PlantOccupancy& occupancy)
{
    return occupancy.cycle() > 0.0 && occupancy.cycle() < 0.99 * endOf(occupancy);
}

} // namespace

QList<plot::TimelineLane> occupancyLanes(const model::Plant& plant, const app::PlantOccupancy& occupancy)
{
    QList<plot::TimelineLane> lanes;
    for (const app::Occupancy& one : occupancy.units) {
        plot::TimelineLane lane{unitName(plant, one.unit), {}, {}};
        for (const app::UnitBand& band : one.bands) lane.bands.append({band.from, band.to, band.name, false});
        if (showsNext(occupancy))
            lane.bands.append(
                {one.from + occupancy.cycle(), one.to + occupancy.cycle(), OccupancySheet::tr("next batch"), true});
        lanes.append(lane);
    }
    return lanes;
}

QString occupancyCsv(const model::Plant& plant, const app::PlantOccupancy& occupancy)
{
    const auto cell = [](const QString& text) { return base::csvCell(text.toStdString()); };
    const auto number = [](double value) { return "," + base::writeShort(value, 4); };
    std::string csv = cell(OccupancySheet::tr("Unit", "of the plant")) + "," + cell(OccupancySheet::tr("From, d")) +
                      "," + cell(OccupancySheet::tr("Occupied, h")) + "," + cell(OccupancySheet::tr("In use, h")) +
                      "," + cell(OccupancySheet::tr("In use, %")) + "\n";
    for (const app::Occupancy& one : occupancy.units)
        csv += cell(unitName(plant, one.unit)) + number(one.from / day) + number(one.taken() / hour) +
               number(one.atWork / hour) + number(one.taken() > 0.0 ? 100.0 * one.atWork / one.taken() : 0.0) + "\n";
    return QString::fromStdString(csv);
}

OccupancySheet::OccupancySheet(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_reported(new Label({}, Type::Caption, Token::Muted))
    , m_chart(new plot::TimelineView)
    , m_table(new plot::NumbersTable)
    , m_copy(new QPushButton(tr("Copy the table")))
{
    setAccessibleName(tr("Equipment occupancy"));
    m_chart->setAccessibleName(tr("When each unit was occupied"));
    m_table->setAccessibleName(tr("Hours of each unit"));
    m_reported->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Equipment occupancy"), Type::PageTitle));
    head->addWidget(m_reported, 1);
    head->addWidget(m_copy);
    head->addWidget(close);
    auto* row = new QHBoxLayout;
    row->addWidget(m_chart, 1);
    row->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(row, 1);
    connect(m_table, &plot::NumbersTable::left, this, &OccupancySheet::leave);
    connect(close, &QPushButton::clicked, this, &OccupancySheet::leave);
    hide();
}

void OccupancySheet::open(const model::Plant& plant, const figures::RunResult& result)
{
    const app::PlantOccupancy occupancy = app::occupancyOf(plant, result);
    if (occupancy.longest < 0) {
        m_reported->setText(tr("No unit of this plant was in use in this run."));
    } else {
        const QString longest = unitName(plant, occupancy.units[std::size_t(occupancy.longest)].unit);
        const QString length = lengthText(occupancy.cycle());
        m_reported->setText(
            showsNext(occupancy)
                ? tr("%1 is occupied longest, %2: after that the next batch can start (dashed).").arg(longest, length)
                : tr("%1 is occupied longest, %2.").arg(longest, length));
    }
    m_chart->setLanes(occupancyLanes(plant, occupancy));
    m_chart->setExtent({0.0, endOf(occupancy) + (showsNext(occupancy) ? occupancy.cycle() : 0.0)});
    const QString csv = occupancyCsv(plant, occupancy);
    m_table->setCsv(csv);
    // Numbers stand next to each other; what is left of the width is the names'.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_copy->disconnect();
    connect(m_copy, &QPushButton::clicked, this, [csv] { plot::copyNumbers(csv); });
    arrange();
    show();
    raise();
    m_chart->setFocus(Qt::OtherFocusReason);
}

QString OccupancySheet::reported() const
{
    return m_reported->text();
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_occupancy_sheet.cpp"
