#include "ui/plot/xy/xy_csv.h"

#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "ui/plot/xy/xy_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace titer::plot {

namespace {

struct Column {
    QString head;
    QVector<double> values;
};

QString headOf(const QString& name, const QString& unit)
{
    const QString words = unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
    return QString::fromStdString(base::csvCell(words.toStdString()));
}

// What a curve has of it: places and values, ends and quartiles, what was measured.
QList<Column> columnsOf(const XyModel& model, const XyCurve& curve)
{
    const QString& unit = curve.right ? model.rightUnit : model.leftUnit;
    const auto across = [&](const QString& name) {
        return headOf(XyWords::tr("%1, across", "name of a curve").arg(name), model.acrossUnit);
    };
    const QString low = XyWords::tr("%1, lower end", "name of a curve").arg(curve.name),
                  high = XyWords::tr("%1, upper end", "name of a curve").arg(curve.name),
                  measured = XyWords::tr("%1, measured", "name of a curve").arg(curve.name);
    const Column all[] = {
        {across(curve.name), curve.x},
        {across(low), curve.lowX},
        {across(high), curve.highX},
        {headOf(curve.name, unit), curve.y},
        {headOf(low, unit), curve.low},
        {headOf(XyWords::tr("%1, lower quartile", "name of a curve").arg(curve.name), unit), curve.lowerQuartile},
        {headOf(XyWords::tr("%1, upper quartile", "name of a curve").arg(curve.name), unit), curve.upperQuartile},
        {headOf(high, unit), curve.high},
        {across(measured), curve.measuredX},
        {headOf(measured, unit), curve.measuredY},
    };
    QList<Column> present;
    for (const Column& column : all)
        if (!column.values.isEmpty()) present.append(column);
    return present;
}

} // namespace

QString xyCsv(const XyModel& model)
{
    QList<Column> columns;
    for (const XyCurve& curve : model.curves) columns += columnsOf(model, curve);
    qsizetype rows = 0;
    QStringList cells;
    for (const Column& column : std::as_const(columns)) {
        rows = std::max(rows, column.values.size());
        cells << column.head;
    }
    if (rows == 0) return {};
    QString csv = cells.join(u',') + u'\n';
    for (qsizetype row = 0; row < rows; ++row) {
        cells.clear();
        for (const Column& column : std::as_const(columns)) {
            const double value = column.values.value(row, base::notAvailable);
            cells << (std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString());
        }
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

} // namespace titer::plot
