// Names of signals, and the way between time and volume.
#include "ui/plot/chromatogram/chromatogram_types.h"

#include "core/base/not_available.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace titer::plot {

namespace {

QString plotWords(const char* text)
{
    return QCoreApplication::translate("Chromatogram", text);
}

// y at x, between two neighbours; the last one of equal x.
double between(const QVector<double>& x, const QVector<double>& y, double at)
{
    const qsizetype count = std::min(x.size(), y.size());
    if (count == 0) return base::notAvailable;
    const qsizetype next = std::upper_bound(x.begin(), x.begin() + count, at) - x.begin();
    if (next == 0) return y.first();
    if (next == count) return y[count - 1];
    const double width = x[next] - x[next - 1];
    return width > 0 ? y[next - 1] + (at - x[next - 1]) / width * (y[next] - y[next - 1]) : y[next];
}

} // namespace

QString signalName(Signal signal)
{
    switch (signal) {
    case Signal::Uv:
        return plotWords(QT_TRANSLATE_NOOP("Chromatogram", "UV 280 nm"));
    case Signal::Conductivity:
        return plotWords(QT_TRANSLATE_NOOP("Chromatogram", "Conductivity"));
    case Signal::Ph:
        return plotWords(QT_TRANSLATE_NOOP("Chromatogram", "pH"));
    }
    return {};
}

QString measuredName(Signal signal)
{
    return plotWords(QT_TRANSLATE_NOOP("Chromatogram", "%1, measured")).arg(signalName(signal));
}

QString signalUnit(Signal signal)
{
    switch (signal) {
    case Signal::Uv:
        return QStringLiteral("mAU");
    case Signal::Conductivity:
        return QStringLiteral("mS/cm");
    case Signal::Ph:
        return {};
    }
    return {};
}

// Blue, bronze and magenta, as the design has them.
int signalColour(Signal signal)
{
    return signal == Signal::Uv ? 0 : signal == Signal::Conductivity ? 1 : 3;
}

double ChromatogramData::volumeAt(double seconds) const
{
    return between(time, volume, seconds);
}

double ChromatogramData::timeOfVolume(double volumes) const
{
    const qsizetype count = std::min(time.size(), volume.size());
    if (count == 0) return base::notAvailable;
    const qsizetype next = std::lower_bound(volume.begin(), volume.begin() + count, volumes) - volume.begin();
    if (next == 0) return time.first();
    if (next == count) return time[count - 1];
    const double share = (volumes - volume[next - 1]) / (volume[next] - volume[next - 1]);
    return time[next - 1] + share * (time[next] - time[next - 1]);
}

const MeasuredLine* ChromatogramData::measuredOf(Signal signal) const
{
    for (const MeasuredLine& line : measured)
        if (line.signal == signal) return &line;
    return nullptr;
}

bool ChromatogramModel::showsMeasured(Signal signal) const
{
    return data.measuredOf(signal) && !hidden.contains(measuredName(signal));
}

bool ChromatogramModel::shows(Signal signal) const
{
    return !data.of(signal).isEmpty() && !hidden.contains(signalName(signal));
}

TrendModel asTrend(const ChromatogramModel& model)
{
    TrendModel trend;
    for (const Signal signal : allSignals) {
        Series series;
        series.name = signalName(signal);
        series.unit = signalUnit(signal);
        series.x = model.data.time;
        series.y = model.data.of(signal);
        series.colourIndex = signalColour(signal);
        series.right = signal != Signal::Uv;
        if (!series.y.isEmpty()) trend.series.append(series);
        const MeasuredLine* measured = model.data.measuredOf(signal);
        if (!measured) continue;
        series.name = measuredName(signal);
        series.x = measured->time;
        series.y = measured->values;
        series.kind = Series::Online;
        trend.series.append(series);
    }
    trend.hidden = model.hidden;
    trend.phases = model.data.phases;
    trend.time = model.time;
    return trend;
}

QString acrossLabel(const ChromatogramModel& model, double seconds)
{
    if (!model.overVolume) return cursorLabel(seconds, model.time.span());
    const double step = niceStep(model.shownAcross().span()) / 100;
    return plotWords(QT_TRANSLATE_NOOP("Chromatogram", "%1 CV")).arg(valueLabel(model.across(seconds), step));
}

} // namespace titer::plot
