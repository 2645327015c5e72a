// Steps of 1, 2, 2.5, 5 and their labels.
#include "ui/plot/axis_scale.h"
#include "app/common/shown_number.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>

namespace titer::plot {

namespace {

constexpr double minute = 60, hour = 3600, day = 86400;
constexpr int maxIntervals = 5;

double lengthOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second:
        return 1;
    case TimeUnit::Minute:
        return minute;
    case TimeUnit::Hour:
        return hour;
    case TimeUnit::Day:
        return day;
    }
    return 1;
}

QList<double> ticksBy(double step, const Range& range)
{
    QList<double> ticks;
    // Ticks are counted and not added up, so that 0.1 + 0.1 + 0.1 stays 0.3.
    const double slack = 1e-9 * range.span();
    const double first = std::ceil((range.from - slack) / step), last = std::floor((range.to + slack) / step);
    for (double i = first; i <= last && ticks.size() < 1000; ++i) ticks.append(i == 0 ? 0.0 : i * step);
    return ticks;
}

// Of ticks so far apart every how manyth has its room.
long long everyTick(double apart, double each)
{
    return std::llround(std::max(1.0, std::ceil(each / std::max(apart, 1e-3))));
}

// On screen a number has a minus, not a hyphen.
QString number(double value, char format, int precision)
{
    return app::shownNumber(value, format, precision);
}

} // namespace

double niceStep(double span)
{
    if (!(span > 0) || !std::isfinite(span)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(span / maxIntervals)));
    for (double step : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (span / (step * power) <= maxIntervals * (1 + 1e-9)) return step * power;
    return 10 * power;
}

Range niceRange(const Range& data)
{
    if (std::isnan(data.from)) return {0, 1};
    Range range = data;
    const double size = std::max(std::abs(data.from), std::abs(data.to));
    if (size == 0) return {0, 1};
    const bool flat = range.span() < 1e-6 * size;
    if (range.from >= 0 && (flat || range.span() >= size / 5))
        range.from = 0;
    else if (range.to <= 0 && (flat || range.span() >= size / 5))
        range.to = 0;
    double step = niceStep(range.span());
    const auto widened = [&](double by) {
        return Range{std::floor(range.from / by + 1e-9) * by, std::ceil(range.to / by - 1e-9) * by};
    };
    // Widening may ask for a wider step, once.
    step = niceStep(widened(step).span());
    return widened(step);
}

QList<double> niceTicks(const Range& range)
{
    return range.isValid() ? ticksBy(niceStep(range.span()), range) : QList<double>();
}

QList<double> niceTicks(const Range& range, double length, double each)
{
    const double step = niceStep(range.span());
    const long long every = everyTick(step / range.span() * length, each);
    QList<double> ticks = niceTicks(range);
    ticks.removeIf([&](double tick) { return std::llround(tick / step) % every != 0; });
    return ticks;
}

QList<double> logTicks(const Range& decades)
{
    QList<double> ticks;
    for (double exponent : ticksBy(std::max(1.0, std::ceil(decades.span() / (maxIntervals + 1))), decades))
        ticks.append(std::pow(10.0, exponent));
    return ticks;
}

QList<double> logTicks(const Range& decades, double length, double each)
{
    const long long every = everyTick(length / decades.span(), each);
    QList<double> ticks = logTicks(decades);
    ticks.removeIf([&](double tick) { return std::llround(std::log10(tick)) % every != 0; });
    return ticks;
}

QString valueLabel(double value, double step)
{
    int decimals = step > 0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 12) : 0;
    // A step of 0.25 needs one place more than its size says.
    if (step > 0 && std::abs(step * std::pow(10.0, decimals) - std::round(step * std::pow(10.0, decimals))) > 1e-6)
        ++decimals;
    const double size = std::abs(value);
    if (size >= 1e6 || decimals > 5) return number(value, 'g', 3);
    return number(value, 'f', decimals);
}

QString shortValue(double value)
{
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double size = std::abs(value);
    if (size != 0 && (size >= 1e6 || size < 1e-4)) return number(value, 'g', 3);
    const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 1;
    return number(value, 'f', std::clamp(3 - before, 0, 6));
}

TimeUnit timeUnit(double span)
{
    return span >= 2 * day      ? TimeUnit::Day
           : span >= 2 * hour   ? TimeUnit::Hour
           : span >= 2 * minute ? TimeUnit::Minute
                                : TimeUnit::Second;
}

double timeStep(double span, int max)
{
    static constexpr std::array days{0.5, 1.0, 2.0, 5.0, 7.0, 10.0, 14.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0};
    static constexpr std::array hours{0.5, 1.0, 2.0, 4.0, 6.0, 8.0, 12.0, 24.0};
    static constexpr std::array sixties{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0};
    const TimeUnit unit = timeUnit(span);
    const double length = lengthOf(unit);
    const auto pick = [&](const auto& steps) {
        for (double step : steps)
            if (span / (step * length) <= std::max(1, max)) return step * length;
        return niceStep(span / length) * length;
    };
    return unit == TimeUnit::Day ? pick(days) : unit == TimeUnit::Hour ? pick(hours) : pick(sixties);
}

QList<double> timeTicks(const Range& range, int max)
{
    return range.isValid() ? ticksBy(timeStep(range.span(), max), range) : QList<double>();
}

QString timeLabel(double seconds, TimeUnit unit, int decimals)
{
    const double value = seconds / lengthOf(unit);
    int places = 0;
    while (places < decimals &&
           std::abs(value * std::pow(10, places) - std::round(value * std::pow(10, places))) > 1e-4)
        ++places;
    const double power = std::pow(10, places);
    // Rounding may leave a zero with a sign.
    const double rounded = std::round(value * power) / power + 0.0;
    const QString figure = number(rounded == 0 ? 0.0 : rounded, 'f', places);
    switch (unit) {
    case TimeUnit::Day:
        return QCoreApplication::translate("Time", "day %1", "elapsed time, on an axis").arg(figure);
    case TimeUnit::Hour:
        return QCoreApplication::translate("Time", "%1 h").arg(figure);
    case TimeUnit::Minute:
        return QCoreApplication::translate("Time", "%1 min").arg(figure);
    case TimeUnit::Second:
        return QCoreApplication::translate("Time", "%1 s").arg(figure);
    }
    return {};
}

QString cursorLabel(double seconds, double span)
{
    const TimeUnit unit = timeUnit(span);
    return timeLabel(seconds, unit, span / lengthOf(unit) >= 5 ? 1 : 2);
}

QString clockWords(double seconds, double span, double shown)
{
    constexpr double fine = 12 * hour; // from where down a minute is more than a pointer's step
    if (!std::isfinite(seconds)) return {};
    if (timeUnit(span) != TimeUnit::Day || seconds < 0) return timeLabel(seconds, timeUnit(span), 2);
    const auto whole = static_cast<qint64>(seconds + 1e-4);
    const QTime time = QTime(0, 0).addSecs(int(whole % qint64(day)));
    return QCoreApplication::translate("Time", "Day %1, %2", "elapsed days, hours and minutes: Day 9, 04:12")
        .arg(QLocale().toString(whole / qint64(day)),
             time.toString(shown < fine ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")));
}

namespace {

QString agoLabel(double seconds, TimeUnit unit, int decimals)
{
    if (unit != TimeUnit::Day) return timeLabel(seconds, unit, decimals);
    const double days = seconds / day;
    const bool whole = decimals == 0 || std::abs(days - std::round(days)) < 1e-4;
    return QCoreApplication::translate("Time", "%1 d").arg(number(days, 'f', whole ? 0 : decimals));
}

QDateTime clockAt(double seconds, const TimeWords& words)
{
    return QDateTime::fromMSecsSinceEpoch(words.origin + std::llround(seconds * 1000)).toLocalTime();
}

QString clockLabel(double seconds, const TimeWords& words, bool withDate, bool withSeconds)
{
    const QDateTime at = clockAt(seconds, words);
    const QString date =
        QLocale().toString(at.date(), QCoreApplication::translate("Time", "d MMM", "format of a date"));
    const QString time = at.time().toString(withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (!withDate) return time;
    return QCoreApplication::translate("Time", "%1, %2", "date, time of day").arg(date, time);
}

QString quantityLabel(const QString& number, const TimeWords& words)
{
    return words.unit.isEmpty() ? number : number + QChar(0x00a0) + words.unit;
}

QList<double> quantityTicks(const Range& range, int max)
{
    const QList<double> ticks = niceTicks(range);
    const qsizetype every = std::max<qsizetype>(1, (ticks.size() + max - 1) / std::max(1, max));
    QList<double> kept;
    for (qsizetype i = 0; i < ticks.size(); i += every) kept.append(ticks[i]);
    return kept;
}

} // namespace

QList<double> timeTicks(const Range& range, int max, const TimeWords& words)
{
    if (words.kind == TimeWords::Quantity) return quantityTicks(range, max);
    if (!range.isValid() || words.kind == TimeWords::Elapsed) return timeTicks(range, max);
    // Counted from now, or from midnight of where the clock hangs.
    const double shift = words.kind == TimeWords::BeforeNow
                             ? -words.now
                             : double(words.origin) / 1000 + clockAt(range.to, words).offsetFromUtc();
    QList<double> ticks = timeTicks({range.from + shift, range.to + shift}, max);
    for (double& tick : ticks) tick -= shift;
    return ticks;
}

QString timeLabel(double seconds, double span, const TimeWords& words)
{
    const TimeUnit unit = timeUnit(span);
    if (words.kind == TimeWords::BeforeNow) return agoLabel(seconds - words.now, unit, 2);
    if (words.kind == TimeWords::Elapsed) return timeLabel(seconds, unit);
    if (words.kind == TimeWords::Quantity) return quantityLabel(valueLabel(seconds, niceStep(span)), words);
    const QDateTime at = clockAt(seconds, words);
    if (unit == TimeUnit::Day && at.time() == QTime(0, 0))
        return QLocale().toString(at.date(), QCoreApplication::translate("Time", "d MMM", "format of a date"));
    return clockLabel(seconds, words, unit == TimeUnit::Day, unit == TimeUnit::Second);
}

QString cursorLabel(double seconds, double span, const TimeWords& words)
{
    const TimeUnit unit = timeUnit(span);
    if (words.kind == TimeWords::BeforeNow)
        return agoLabel(seconds - words.now, unit, span / lengthOf(unit) >= 5 ? 1 : 2);
    if (words.kind == TimeWords::Elapsed) return cursorLabel(seconds, span);
    if (words.kind == TimeWords::Quantity) return quantityLabel(shortValue(seconds), words);
    return clockLabel(seconds, words, unit == TimeUnit::Day, unit == TimeUnit::Second || unit == TimeUnit::Minute);
}

} // namespace titer::plot
