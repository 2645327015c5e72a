#include "ui/pages/run/sheets/process_table.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/plot/numbers.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using shown::unitText;
using widgets::Sheet;

using namespace look;
using namespace widgets;

QString processCsv(const figures::StreamTable& table)
{
    const auto cell = [](const QString& text) { return base::csvCell(text.toStdString()); };
    std::string csv = cell(ProcessTable::tr("Quantity")) + "," + cell(ProcessTable::tr("Unit"));
    for (std::size_t s = 0; s < table.from.size(); ++s)
        csv += "," + cell(ProcessTable::tr("%1 to %2", "the ends of a stream")
                              .arg(QString::fromStdString(table.from[s]), QString::fromStdString(table.to[s])));
    csv += "\n";
    for (const figures::StreamTable::Row& row : table.rows) {
        const std::string unit = app::shownUnit(row.unit, row.displayUnit);
        csv += cell(app::sentence(row.name)) + "," + cell(unit == "1" ? QString() : unitText(unit));
        for (const double value : row.values) {
            csv += ',';
            if (std::isfinite(value)) csv += base::writeShort(base::toUnit(value, unit), 5);
        }
        csv += "\n";
    }
    return QString::fromStdString(csv);
}

ProcessTable::ProcessTable(QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_title(new Label(tr("Process table"), Type::PageTitle))
    , m_none(new Label)
    , m_table(new plot::NumbersTable)
    , m_copy(new QPushButton(tr("Copy the table")))
{
    setAccessibleName(tr("Process table"));
    m_table->setAccessibleName(tr("Streams as columns, components as rows"));
    m_none->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_copy);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    connect(m_table, &plot::NumbersTable::left, this, &ProcessTable::leave);
    connect(close, &QPushButton::clicked, this, &ProcessTable::leave);
    hide();
}

void ProcessTable::open(const model::Plant& plant, const figures::RunResult& result)
{
    const bool any = !result.streams.empty();
    m_none->setVisible(!any);
    m_none->setText(plant.streams.empty() ? tr("This plant has no streams.")
                                          : tr("This run was stored before runs recorded the contents of their "
                                               "streams. Run the plant again to see them."));
    m_table->setVisible(any);
    m_copy->setEnabled(any);
    const QString csv = any ? processCsv(figures::streamTable(plant, result)) : QString();
    if (any) m_table->setCsv(csv);
    m_copy->disconnect();
    connect(m_copy, &QPushButton::clicked, this, [csv] { plot::copyNumbers(csv); });
    arrange();
    show();
    raise();
    if (any) m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_process_table.cpp"
