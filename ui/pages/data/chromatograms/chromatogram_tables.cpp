// Rows of measured runs.
#include "ui/pages/data/chromatograms/chromatogram_tables.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/plain_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace titer::pages {

using figures::Peak;
using shown::RunAcross;
using shown::ShownChromatogram;

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(titer::pages::ChromatogramPanel)
};

ChromatogramCell word(const QString& text)
{
    return {text, text};
}

ChromatogramCell number(std::optional<double> value)
{
    return value ? ChromatogramCell{shown::valueText(*value), QString::fromStdString(base::writeNumber(*value))}
                 : ChromatogramCell{};
}

std::optional<double> times(double factor, std::optional<double> value)
{
    return value ? std::optional(factor * *value) : std::nullopt;
}

QString withUnit(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : TableWords::tr("%1, %2", "column, unit").arg(name, unit);
}

RunAcross acrossOf(const ShownChromatogram& run, shown::Across across)
{
    return {run.made->findings.run, across, run.bed.volume};
}

} // namespace

ChromatogramTable peakTable(const QList<ShownChromatogram>& runs, shown::Across across)
{
    ChromatogramTable table;
    if (runs.isEmpty()) return table;
    const RunAcross first = acrossOf(runs.constFirst(), across);
    std::string absorbance; // its unit, one for all
    const auto any = [&](double app::ChromatogramOrder::* value) {
        return std::any_of(runs.begin(), runs.end(), [&](const auto& run) { return run.order.*value > 0.0; });
    };
    const bool amounts = any(&app::ChromatogramOrder::absorptivity), yields = any(&app::ChromatogramOrder::loaded);
    for (const ShownChromatogram& run : runs) {
        if (run.made->findings.absorbances.empty()) continue;
        const app::AbsorbanceFindings& own = run.made->findings.absorbances.front();
        const RunAcross places(run.made->findings.run, first, run.bed.volume);
        if (places.across() != first.across()) continue;
        if (table.head.isEmpty()) {
            absorbance = own.signal->unit;
            const QString unit = places.unit(), signal = shown::unitText(absorbance);
            if (runs.size() > 1) table.head << TableWords::tr("Run");
            table.head << TableWords::tr("Peak") << withUnit(TableWords::tr("Retention"), unit)
                       << withUnit(TableWords::tr("Height"), signal)
                       << withUnit(TableWords::tr("Area"), signal + QStringLiteral("·mL"))
                       << withUnit(TableWords::tr("Area fraction"), QStringLiteral("%"))
                       << withUnit(TableWords::tr("Width"), unit) << TableWords::tr("Asymmetry")
                       << TableWords::tr("Tailing") << TableWords::tr("Plates")
                       << withUnit(TableWords::tr("HETP"), QStringLiteral("mm")) << TableWords::tr("Resolution")
                       << withUnit(TableWords::tr("Mean, fitted"), unit) << TableWords::tr("Plates, fitted")
                       << withUnit(TableWords::tr("Residual of the fit"), QStringLiteral("%"));
            if (amounts) table.head << withUnit(TableWords::tr("Amount"), QStringLiteral("mg"));
            if (yields) table.head << withUnit(TableWords::tr("Yield"), QStringLiteral("%"));
        }
        const double all = own.area();
        for (std::size_t i = 0; i < own.found.peaks.size(); ++i) {
            const Peak& peak = own.found.peaks[i];
            const studies::FittedPeak& fit = own.fits[i];
            const auto inUnit = [&](double volume) { return places.inUnit(places.of(volume)); };
            const auto ifFitted = [&](std::optional<double> value) {
                return number(fit.converged ? value : std::nullopt);
            };
            QList<ChromatogramCell> row;
            if (runs.size() > 1) row << word(run.name);
            row << word(QLocale().toString(int(i) + 1)) << number(inUnit(peak.time))
                << number(base::toUnit(peak.height, absorbance))
                << number(base::toUnit(peak.moments.area, absorbance) * 1e6)
                << number(all > 0.0 ? std::optional(100.0 * peak.moments.area / all) : std::nullopt)
                << number(peak.width ? std::optional(places.inUnit(places.widthOf(peak.time, *peak.width)))
                                     : std::nullopt)
                << number(peak.asymmetry) << number(peak.tailing) << number(peak.plates)
                << number(times(1e3, run.order.hetpOf(peak))) << number(peak.resolution)
                << ifFitted(inUnit(fit.shape.mean())) << ifFitted(app::platesOf(fit)) << number(100.0 * fit.nrmse);
            if (amounts) row << number(times(1e6, run.order.amountOf(peak.moments.area)));
            if (yields) row << number(times(100.0, run.order.yieldOf(peak.moments.area)));
            table.rows.append(row);
            table.places.append(places.of(peak.time));
        }
    }
    return table;
}

ChromatogramTable fractionTable(const ShownChromatogram& run, shown::Across across)
{
    const RunAcross places = acrossOf(run, across);
    const QString unit = places.unit();
    ChromatogramTable table;
    table.head = {TableWords::tr("Fraction"), withUnit(TableWords::tr("From"), unit),
                  withUnit(TableWords::tr("To"), unit), withUnit(TableWords::tr("Volume"), QStringLiteral("mL")),
                  withUnit(TableWords::tr("Fraction of all peaks"), QStringLiteral("%"))};
    const app::ChromatogramOrder& order = run.order;
    if (order.absorptivity > 0.0)
        table.head << withUnit(TableWords::tr("Amount"), QStringLiteral("mg"))
                   << withUnit(TableWords::tr("Concentration"), QStringLiteral("g/L"));
    if (order.loaded > 0.0) table.head << withUnit(TableWords::tr("Yield"), QStringLiteral("%"));
    const app::ChromatogramFindings& findings = run.made->findings;
    const double all = findings.absorbances.empty() ? 0.0 : findings.absorbances.front().area();
    for (const app::FractionFindings& fraction : findings.fractions) {
        const figures::Span span = fraction.interval.volumes;
        const double volume = span.to - span.from;
        QList<ChromatogramCell> row{word(QString::fromStdString(fraction.interval.name)),
                                    number(places.inUnit(places.of(span.from))),
                                    number(places.inUnit(places.of(span.to))), number(base::toUnit(volume, "mL")),
                                    number(all > 0.0 ? std::optional(100.0 * fraction.area / all) : std::nullopt)};
        const std::optional<double> amount = order.amountOf(fraction.area);
        if (amount)
            row << number(1e6 * *amount) << number(volume > 0.0 ? std::optional(*amount / volume) : std::nullopt);
        if (order.loaded > 0.0) row << number(times(100.0, order.yieldOf(fraction.area)));
        table.rows.append(row);
        table.places.append(places.of(0.5 * (span.from + span.to)));
    }
    return table;
}

ChromatogramTable logTable(const ShownChromatogram& run, shown::Across across)
{
    const RunAcross places = acrossOf(run, across);
    ChromatogramTable table;
    table.head = {withUnit(TableWords::tr("Place"), places.unit()), TableWords::tr("Entry")};
    std::vector<figures::RunEntry> entries = run.made->findings.run.log;
    for (const figures::RunEntry& injection : run.made->findings.run.injections)
        entries.push_back({injection.volume, TableWords::tr("Injection").toStdString()});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const figures::RunEntry& a, const figures::RunEntry& b) { return a.volume < b.volume; });
    for (const figures::RunEntry& entry : entries) {
        table.rows.append({number(places.inUnit(places.of(entry.volume))), word(QString::fromStdString(entry.text))});
        table.places.append(places.of(entry.volume));
    }
    return table;
}

void fillTable(QTableWidget* table, const ChromatogramTable& content)
{
    table->clearContents();
    table->setColumnCount(int(content.head.size()));
    table->setHorizontalHeaderLabels(content.head);
    table->setRowCount(int(content.rows.size()));
    const widgets::TableFill fill(table);
    for (int row = 0; row < int(content.rows.size()); ++row)
        for (int column = 0; column < int(content.rows[row].size()); ++column) {
            auto* item = new QTableWidgetItem(content.rows[row][column].shown);
            item->setData(Qt::UserRole, content.rows[row][column].exact);
            table->setItem(row, column, item);
        }
}

QString csvOf(const QTableWidget* table)
{
    QString csv;
    const auto line = [&](const QStringList& cells) {
        QStringList written;
        for (const QString& text : cells) written << QString::fromStdString(base::csvCell(text.toStdString()));
        csv += written.join(u',') + u'\n';
    };
    QStringList head;
    for (int column = 0; column < table->columnCount(); ++column) head << table->horizontalHeaderItem(column)->text();
    line(head);
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells << (table->item(row, column) ? table->item(row, column)->data(Qt::UserRole).toString() : QString());
        line(cells);
    }
    return csv;
}

} // namespace titer::pages
