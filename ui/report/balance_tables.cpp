// Balances by component in a report.
#include "ui/report/balance_tables.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "core/figures/balance_table.h"
#include "ui/report/html.h"
#include "ui/report/report_text.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"

#include <QLocale>

#include <algorithm>

namespace titer::report {

using figures::BalanceTable;

namespace {

// Smaller than this part of what was moved is rounding.
constexpr double rounding = 1e-9;
// A unit that makes, holds or lets go less than this part of what the plant moved would fill pages with traces.
constexpr double worthARow = 0.01;

double turnoverOf(const BalanceTable::Row& row)
{
    return row.initial + row.in + row.formed;
}

QString bold(const QString& html)
{
    return QStringLiteral("<b>%1</b>").arg(html);
}

QString nameOf(const model::Plant& plant, const BalanceTable::Row& row, const QString& unit)
{
    const QString of = row.component < 0
                           ? Report::tr("Volume")
                           : app::label(plant.components[std::size_t(row.component)].label.empty()
                                            ? std::string_view(plant.components[std::size_t(row.component)].id)
                                            : std::string_view(plant.components[std::size_t(row.component)].label));
    return QStringLiteral("%1 [%2]").arg(of, unit);
}

QStringList cellsOf(const model::Plant& plant, const BalanceTable::Row& row)
{
    const std::string unit = app::shownUnit(figures::balanceUnit(plant, row), figures::balanceDisplayUnit(plant, row));
    const bool whole = row.unit < 0;
    const QString name = whole ? nameOf(plant, row, shown::unitText(unit)) : shown::unitName(plant, row.unit);
    QStringList cells{whole ? bold(name.toHtmlEscaped()) : QStringLiteral("&nbsp;&nbsp;") + name.toHtmlEscaped()};
    const double moved = std::max({row.initial, row.in, row.out, row.formed, row.consumed, row.held});
    for (const double value : {row.initial, row.in, row.out, row.formed, row.consumed, row.held}) {
        const QString text =
            std::abs(value) <= rounding * moved ? QStringLiteral("0") : shown::valueText(base::toUnit(value, unit));
        cells << (whole ? bold(text.toHtmlEscaped()) : text.toHtmlEscaped());
    }
    const QString error = row.error == 0.0 ? QStringLiteral("0") : QLocale().toString(row.error, 'e', 1);
    cells << (row.closes() ? error
                           : bold(Report::tr("%1: does not close", "a relative error").arg(error).toHtmlEscaped()));
    return cells;
}

// Where a notice is of a unit, its name goes before.
QString noticeText(const model::Plant& plant, const base::Notice& notice)
{
    const QString text = app::sentence(notice.what);
    for (std::size_t u = 0; u < plant.units.size(); ++u)
        if (notice.where == "units/" + plant.units[u].id)
            return QStringLiteral("%1: %2").arg(shown::unitName(plant, int(u)), text);
    return text;
}

} // namespace

QString componentBalancesHtml(const ReportInput& input)
{
    const model::Plant& plant = *input.run.plant;
    const BalanceTable table = figures::balanceTable(plant, input.run.result);
    QList<QStringList> rows;
    int open = 0;
    double moved = 0.0; // of the component, in the plant
    for (const BalanceTable::Row& row : table.rows) {
        open += !row.closes();
        if (row.unit < 0) moved = turnoverOf(row);
        const double share = std::max({row.initial, row.held, row.formed, row.consumed});
        if (row.unit < 0 || !row.closes() || (!row.onlyPasses() && share >= worthARow * moved))
            rows.append(cellsOf(plant, row));
    }
    QStringList notices;
    for (const base::Notice& notice : table.notices) notices << noticeText(plant, notice);
    if (rows.isEmpty() && notices.isEmpty()) return {};
    QString html = heading(Report::tr("Balances by component"), 3);
    if (!rows.isEmpty()) {
        html += paragraph(Report::tr(
            "Of the plant, in bold, and of each unit that forms, consumes or holds at least 1 % of it or lets it "
            "leave the plant; where it only passes, what entered has left. In and out of the plant are by its inlets "
            "and outlets and what is exchanged with gas."));
        html += paragraph(open == 0 ? Report::tr("All of them close.")
                                    : Report::tr("%n do not close; they are marked.", nullptr, open));
        html += rawTable({Report::tr("Component"), Report::tr("Initially"), Report::tr("In"), Report::tr("Out"),
                          Report::tr("Formed"), Report::tr("Consumed"), Report::tr("Held at the end"),
                          Report::tr("Relative error")},
                         rows, "lrrrrrrr", {28, 10, 10, 10, 10, 10, 10, 12}, 1);
    }
    return html + list(notices);
}

} // namespace titer::report
