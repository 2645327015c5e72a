// Values at a time, sentences and tables from series.
#include "ui/plot/trend/trend_values.h"

#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <utility>

namespace titer::plot {

namespace {

qsizetype sizeOf(const Series& series)
{
    return std::min(series.x.size(), series.y.size());
}

QString words(const char* text)
{
    return QCoreApplication::translate("Plot", text);
}

// What a series does within the time shown, taken in one pass without a copy of its points.
struct Summary {
    Range values, time;
    double last = base::notAvailable;
    double change =
        0; // mean of the last fifth of the time less the mean of the fifth before; of the last two where few
};

Summary summaryOf(const Series& series, const Range& shown)
{
    Summary found;
    double previous = base::notAvailable;
    const auto each = [&](const auto& use) {
        for (qsizetype i = 0; i < sizeOf(series); ++i)
            if (shown.contains(series.x[i]) && std::isfinite(series.y[i])) use(series.x[i], series.y[i]);
    };
    each([&](double x, double y) {
        found.values.include(y);
        found.time.include(x);
        previous = std::exchange(found.last, y);
    });
    double sums[2] = {0, 0};
    int counts[2] = {0, 0};
    each([&](double x, double y) {
        const double share = found.time.isValid() ? (x - found.time.from) / found.time.span() : 1;
        if (share >= 0.6) {
            sums[share >= 0.8] += y;
            ++counts[share >= 0.8];
        }
    });
    if (counts[0] && counts[1])
        found.change = sums[1] / counts[1] - sums[0] / counts[0];
    else if (std::isfinite(previous))
        found.change = found.last - previous;
    return found;
}

QString trendOf(const Summary& summary)
{
    if (!(std::abs(summary.change) > 0.03 * summary.values.span())) return words(QT_TRANSLATE_NOOP("Plot", "steady"));
    return summary.change > 0 ? words(QT_TRANSLATE_NOOP("Plot", "rising"))
                              : words(QT_TRANSLATE_NOOP("Plot", "falling"));
}

QString nameOf(const Series& series)
{
    return series.unit.isEmpty() ? series.name : series.name + QStringLiteral(", ") + series.unit;
}

QString cellOf(const QString& text)
{
    return QString::fromStdString(base::csvCell(text.toStdString()));
}

} // namespace

double valueAt(const Series& series, double seconds, double reach)
{
    const qsizetype n = sizeOf(series);
    if (n == 0 || !std::isfinite(seconds)) return base::notAvailable;
    const auto begin = series.x.begin(), end = series.x.begin() + n;
    const qsizetype after = std::upper_bound(begin, end, seconds) - begin;
    if (series.kind == Series::Samples) {
        double value = base::notAvailable, nearest = reach;
        for (qsizetype i : {after - 1, after})
            if (i >= 0 && i < n && std::isfinite(series.y[i]) && std::abs(series.x[i] - seconds) <= nearest) {
                nearest = std::abs(series.x[i] - seconds);
                value = series.y[i];
            }
        return value;
    }
    if (after == 0) return base::notAvailable;
    if (series.x[after - 1] == seconds) return series.y[after - 1];
    if (after == n) return base::notAvailable;
    const double part = (seconds - series.x[after - 1]) / (series.x[after] - series.x[after - 1]);
    return series.y[after - 1] + part * (series.y[after] - series.y[after - 1]);
}

double nextSample(const TrendModel& model, double seconds, bool forward)
{
    double best = base::notAvailable;
    // Samples are the places worth stopping at; without any, the points of the lines.
    for (Series::Kind kind : {Series::Samples, Series::Line, Series::Marked}) {
        for (const Series& series : model.series) {
            if (series.kind != kind || model.hidden.contains(series.name)) continue;
            const auto begin = series.x.begin(), end = begin + sizeOf(series);
            const auto at = forward ? std::upper_bound(begin, end, seconds) : std::lower_bound(begin, end, seconds);
            if (forward ? at == end : at == begin) continue;
            const double x = forward ? *at : *(at - 1);
            best = std::isnan(best) ? x : forward ? std::min(best, x) : std::max(best, x);
        }
        if (!std::isnan(best)) break;
    }
    return best;
}

double nextPhase(const TrendModel& model, double seconds, bool forward)
{
    double best = base::notAvailable;
    for (const Phase& phase : model.phases)
        for (double x : {phase.from, phase.to})
            if (forward ? x > seconds : x < seconds)
                best = std::isnan(best) ? x : forward ? std::min(best, x) : std::max(best, x);
    return best;
}

QString describe(const TrendModel& model)
{
    QStringList parts;
    for (const Series& series : model.series) {
        if (model.hidden.contains(series.name)) continue;
        const Summary found = summaryOf(series, model.time);
        if (std::isnan(found.last)) {
            parts.append(words(QT_TRANSLATE_NOOP("Plot", "%1: no values")).arg(nameOf(series)));
            continue;
        }
        parts.append(words(QT_TRANSLATE_NOOP("Plot", "%1: %2 to %3, %4, %5 at %6"))
                         .arg(nameOf(series), shortValue(found.values.from), shortValue(found.values.to),
                              trendOf(found), shortValue(found.last),
                              cursorLabel(found.time.to, model.time.span(), model.words)));
        const Fan& fan = series.fan;
        if (!fan.isEmpty() && !fan.low80.isEmpty() && std::isfinite(fan.low80.back()))
            parts.append(words(QT_TRANSLATE_NOOP("Plot", "80 % of the forecast runs end between %1 and %2"))
                             .arg(shortValue(fan.low80.back()), shortValue(fan.high80.back())));
    }
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Plot", "No values.")) : parts.join(QStringLiteral("; ")) + u'.';
}

SeriesTable tableOf(const QList<TrendModel>& models)
{
    SeriesTable table;
    QMap<double, QMap<qsizetype, double>> rows;
    for (const TrendModel& model : models)
        for (const Series& series : model.series) {
            if (model.hidden.contains(series.name)) continue;
            for (qsizetype i = 0; i < sizeOf(series); ++i)
                if (model.time.contains(series.x[i])) rows[series.x[i]][table.columns.size()] = series.y[i];
            table.columns.append({series.name, series.unit, {}});
            for (const auto& [name, values] : {std::pair(QStringLiteral("2.5 %"), &series.around.low),
                                               std::pair(QStringLiteral("97.5 %"), &series.around.high)}) {
                if (values->isEmpty()) break;
                for (qsizetype i = 0; i < std::min(series.x.size(), values->size()); ++i)
                    if (model.time.contains(series.x[i])) rows[series.x[i]][table.columns.size()] = (*values)[i];
                table.columns.append({QStringLiteral("%1, %2").arg(series.name, name), series.unit, {}});
            }
            const Fan& fan = series.fan;
            for (const auto& [name, values] : {std::pair("P10", &fan.low80), std::pair("P25", &fan.low50),
                                               std::pair("P75", &fan.high50), std::pair("P90", &fan.high80)}) {
                if (fan.isEmpty()) break;
                for (qsizetype i = 0; i < std::min(fan.x.size(), values->size()); ++i)
                    if (model.time.contains(fan.x[i])) rows[fan.x[i]][table.columns.size()] = (*values)[i];
                table.columns.append({QStringLiteral("%1, %2").arg(series.name, QLatin1String(name)), series.unit, {}});
            }
        }
    table.times = rows.keys();
    for (SeriesTable::Column& column : table.columns) column.values.fill(base::notAvailable, table.times.size());
    qsizetype row = 0;
    for (const QMap<qsizetype, double>& values : std::as_const(rows)) {
        for (auto value = values.constBegin(); value != values.constEnd(); ++value)
            table.columns[value.key()].values[row] = *value;
        ++row;
    }
    return table;
}

QString csvOf(const QList<TrendModel>& models, const QString& foot)
{
    const SeriesTable table = tableOf(models);
    const TimeWords across = models.isEmpty() ? TimeWords() : models.first().words;
    QString csv = across.kind != TimeWords::Quantity ? QStringLiteral("time [s]")
                  : across.unit.isEmpty()            ? cellOf(across.quantity)
                                          : cellOf(QStringLiteral("%1 [%2]").arg(across.quantity, across.unit));
    for (const SeriesTable::Column& column : table.columns)
        csv += u',' +
               cellOf(column.unit.isEmpty() ? column.name : QStringLiteral("%1 [%2]").arg(column.name, column.unit));
    csv += u'\n';
    const auto number = [](double v) { return QString::number(v, 'g', QLocale::FloatingPointShortest); };
    for (qsizetype row = 0; row < table.times.size(); ++row) {
        csv += number(table.times[row]);
        for (const SeriesTable::Column& column : table.columns) {
            csv += u',';
            if (std::isfinite(column.values[row])) csv += number(column.values[row]);
        }
        csv += u'\n';
    }
    for (const QString& line : foot.split(u'\n', Qt::SkipEmptyParts)) csv += QStringLiteral("# ") + line + u'\n';
    return csv;
}

} // namespace titer::plot
