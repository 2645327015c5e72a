#include "ui/plot/xy_csv.h"

#include "core/base/tables/csv_text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace titer::plot {

QString xyCsv(const XyModel& model)
{
    const auto number = [](double v) {
        return std::isfinite(v) ? QString::number(v, 'g', QLocale::FloatingPointShortest) : QString();
    };
    const auto head = [](const QString& name, const QString& unit) {
        const QString words = unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
        return QString::fromStdString(base::csvCell(words.toStdString()));
    };
    qsizetype rows = 0;
    QStringList cells;
    std::vector<std::pair<const QVector<double>*, const QVector<double>*>> pairs;
    const auto add = [&](const QString& name, const XyCurve& curve, const QVector<double>& x,
                         const QVector<double>& y) {
        rows = std::max(rows, std::min(x.size(), y.size()));
        cells << head(XyPlot::tr("%1, across", "name of a curve").arg(name), model.acrossUnit)
              << head(name, curve.right ? model.rightUnit : model.leftUnit);
        pairs.emplace_back(&x, &y);
    };
    for (const XyCurve& curve : model.curves) {
        add(curve.name, curve, curve.x, curve.y);
        if (curve.measuredX.isEmpty()) continue;
        add(XyPlot::tr("%1, measured", "name of a curve").arg(curve.name), curve, curve.measuredX, curve.measuredY);
    }
    if (rows == 0) return {};
    QString csv = cells.join(u',') + u'\n';
    for (qsizetype row = 0; row < rows; ++row) {
        cells.clear();
        for (const auto& [x, y] : pairs) {
            const bool there = row < std::min(x->size(), y->size());
            cells << (there ? number((*x)[row]) : QString()) << (there ? number((*y)[row]) : QString());
        }
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

} // namespace titer::plot
