// Numbers, units and times as the pages write them.
#include "ui/shown/run_values.h"

#include "core/base/units/units.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/time_spans.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace titer::shown {

std::optional<Scale> scaleTo(std::string_view si, std::string_view unit, double molarMass)
{
    const std::optional<base::Unit> from = base::findUnit(si), to = base::findUnit(unit);
    if (!from || !to) return {};
    double factor = 1.0;
    if (!(from->dimension == to->dimension)) {
        if (!(molarMass > 0.0) || !base::sameDimension(si, "mol/m3") || !base::sameDimension(unit, "kg/m3")) return {};
        factor = molarMass;
    }
    // Linear, so two points determine it.
    const double zero = to->fromSi(factor * from->toSi(0.0)), one = to->fromSi(factor * from->toSi(1.0));
    if (to->offset == 0.0 && from->offset == 0.0) return Scale{from->factor * factor / to->factor, 0.0};
    return Scale{one - zero, zero};
}

QString valueText(double shown)
{
    return plot::shortValue(shown);
}

QString valueText(double shown, std::string_view unit)
{
    return valueText(unit == "%" && std::abs(shown) < 1e-9 ? 0.0 : shown);
}

QString differenceText(double shown)
{
    if (!std::isfinite(shown)) return plot::shortValue(shown);
    const QString size = plot::shortValue(std::abs(shown));
    return shown < 0 ? QChar(0x2212) + size : u'+' + size;
}

QString valueWithUnit(double shown, std::string_view unit)
{
    const QString symbol = unitText(unit);
    return symbol.isEmpty() ? valueText(shown) : valueText(shown, unit) + QChar(0x00a0) + symbol;
}

QString lengthText(double seconds)
{
    const auto whole = [](double value) { return QLocale().toString(static_cast<qint64>(value)); };
    const double s = std::round(std::abs(seconds));
    if (s >= day) {
        const double days = std::floor(s / day), hours = std::round((s - days * day) / hour);
        if (hours == 0 || hours == 24)
            return QCoreApplication::translate("pages", "%1 d").arg(whole(days + (hours == 24 ? 1 : 0)));
        return QCoreApplication::translate("pages", "%1 d %2 h").arg(whole(days), whole(hours));
    }
    if (s >= hour) {
        const double hours = std::floor(s / hour), minutes = std::round((s - hours * hour) / minute);
        if (minutes == 0 || minutes == 60)
            return QCoreApplication::translate("pages", "%1 h").arg(whole(hours + (minutes == 60 ? 1 : 0)));
        return QCoreApplication::translate("pages", "%1 h %2 min").arg(whole(hours), whole(minutes));
    }
    if (s >= minute) return QCoreApplication::translate("pages", "%1 min").arg(whole(std::round(s / minute)));
    return QCoreApplication::translate("pages", "%1 s").arg(whole(s));
}

QString runTitle(const QString& name, const QDateTime& finished)
{
    if (!name.isEmpty()) return name;
    const QDateTime local = finished.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::LongFormat).section(u' ', 0, 0)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace titer::shown
