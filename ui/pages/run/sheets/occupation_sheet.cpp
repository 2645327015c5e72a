#include "ui/pages/run/sheets/occupation_sheet.h"

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
double endOf(const app::PlantOccupation& occupation)
{
    double end = 0.0;
    for (const app::Occupation& one : occupation.units) end = std::max(end, one.to);
    return end;
}

// A next batch that begins when this one is over says nothing.
bool showsNext(const app::PlantOccupation& occupation)
{
    return occupation.cycle() > 0.0 && occupation.cycle() < 0.99 * endOf(occupation);
}

} // namespace

QList<plot::TimelineLane> occupationLanes(const model::Plant& plant, const app::PlantOccupation& occupation)
{
    QList<plot::TimelineLane> lanes;
    for (const app::Occupation& one : occupation.units) {
        plot::TimelineLane lane{unitName(plant, one.unit), {}, {}};
        for (const app::UnitBand& band : one.bands) lane.bands.append({band.from, band.to, band.name, false});
        if (showsNext(occupation))
            lane.bands.append(
                {one.from + occupation.cycle(), one.to + occupation.cycle(), OccupationSheet::tr("next batch"), true});
        lanes.append(lane);
    }
    return lanes;
}

QString occupationCsv(const model::Plant& plant, const app::PlantOccupation& occupation)
{
    const auto cell = [](const QString& text) { return base::csvCell(text.toStdString()); };
    const auto number = [](double value) { return "," + base::writeShort(value, 4); };
    std::string csv = cell(OccupationSheet::tr("Unit", "of the plant")) + "," + cell(OccupationSheet::tr("From, d")) +
                      "," + cell(OccupationSheet::tr("Occupied, h")) + "," + cell(OccupationSheet::tr("In use, h")) +
                      "," + cell(OccupationSheet::tr("In use, %")) + "\n";
    for (const app::Occupation& one : occupation.units)
        csv += cell(unitName(plant, one.unit)) + number(one.from / day) + number(one.taken() / hour) +
               number(one.atWork / hour) + number(one.taken() > 0.0 ? 100.0 * one.atWork / one.taken() : 0.0) + "\n";
    return QString::fromStdString(csv);
}

OccupationSheet::OccupationSheet(QWidget* page)
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
    connect(m_table, &plot::NumbersTable::left, this, &OccupationSheet::leave);
    connect(close, &QPushButton::clicked, this, &OccupationSheet::leave);
    hide();
}

void OccupationSheet::open(const model::Plant& plant, const figures::RunResult& result)
{
    const app::PlantOccupation occupation = app::occupationOf(plant, result);
    if (occupation.longest < 0) {
        m_reported->setText(tr("No unit of this plant was in use in this run."));
    } else {
        const QString longest = unitName(plant, occupation.units[std::size_t(occupation.longest)].unit);
        const QString length = lengthText(occupation.cycle());
        m_reported->setText(
            showsNext(occupation)
                ? tr("%1 is occupied longest, %2: after that the next batch can start (dashed).").arg(longest, length)
                : tr("%1 is occupied longest, %2.").arg(longest, length));
    }
    m_chart->setLanes(occupationLanes(plant, occupation));
    m_chart->setExtent({0.0, endOf(occupation) + (showsNext(occupation) ? occupation.cycle() : 0.0)});
    const QString csv = occupationCsv(plant, occupation);
    m_table->setCsv(csv);
    // Numbers stand beside each other; what is left of the width is the names'.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_copy->disconnect();
    connect(m_copy, &QPushButton::clicked, this, [csv] { plot::copyNumbers(csv); });
    arrange();
    show();
    raise();
    m_chart->setFocus(Qt::OtherFocusReason);
}

QString OccupationSheet::reported() const
{
    return m_reported->text();
}

} // namespace titer::pages
