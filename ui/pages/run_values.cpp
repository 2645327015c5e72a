// Numbers, units and times as the pages write them.
#include "ui/pages/run_values.h"

#include "core/base/units.h"
#include "ui/plot/axis_scale.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace titer::pages {

namespace {

constexpr double minute = 60, hour = 3600, day = 86400;

QString superscript(QChar digit)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    return digit == u'-' ? QStringLiteral("⁻") : digit.isDigit() ? QString(digits[digit.digitValue()]) : QString(digit);
}

// "m3" -> "m³", as far as the digits follow a letter.
QString withExponents(const QString& text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i)
        shown += i > 0 && text[i].isDigit() && text[i - 1].isLetter() ? superscript(text[i]) : QString(text[i]);
    return shown;
}

} // namespace

std::optional<Scale> scaleTo(std::string_view si, std::string_view unit, double molarMass)
{
    const std::optional<base::Unit> from = base::findUnit(si), to = base::findUnit(unit);
    if (!from || !to) return {};
    double factor = 1.0;
    if (!(from->dimension == to->dimension)) {
        if (!(molarMass > 0.0) || !base::sameDimension(si, "mol/m3") || !base::sameDimension(unit, "kg/m3")) return {};
        factor = molarMass;
    }
    // Linear, so two points tell it.
    const double zero = to->fromSi(factor * from->toSi(0.0)), one = to->fromSi(factor * from->toSi(1.0));
    if (to->offset == 0.0 && from->offset == 0.0) return Scale{from->factor * factor / to->factor, 0.0};
    return Scale{one - zero, zero};
}

QString unitText(std::string_view unit)
{
    if (unit.empty() || unit == "1" || unit == "pH") return {};
    QString text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    if (text.startsWith(QLatin1String("1e"))) {
        const qsizetype end = text.indexOf(u' ');
        QString power = QStringLiteral("10");
        for (const QChar digit : text.mid(2, end < 0 ? -1 : end - 2)) power += superscript(digit);
        const QString rest = end < 0 ? QString() : text.mid(end + 1);
        // Cells are counted; the name of the quantity says so.
        if (rest.startsWith(QLatin1String("cells/"))) return power + withExponents(rest.mid(5));
        return rest.isEmpty() ? power : power + u' ' + withExponents(rest);
    }
    return withExponents(text);
}

QString valueText(double shown)
{
    return plot::shortValue(shown);
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
    return symbol.isEmpty() ? valueText(shown) : valueText(shown) + QChar(0x00a0) + symbol;
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

} // namespace titer::pages
