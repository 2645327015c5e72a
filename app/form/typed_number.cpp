// Reads the number at the start of a typed text.
#include "app/form/typed_number.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <QRegularExpression>

#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Result;
using base::say;

namespace {

Error notANumber(const QString& text)
{
    return {Code::Input, "",
            say(CORE_TR("core", "“{1}” is not a number. Enter a number such as 12.5, with a unit if needed."),
                text.toStdString())};
}

Error ambiguous(const QString& text, const QString& whole, const QString& fraction)
{
    return {Code::Input, "",
            say(CORE_TR("core", "“{1}” can mean {2} or {3}. Enter it without the separator, or with one more "
                                "decimal."),
                text.toStdString(), whole.toStdString(), fraction.toStdString())};
}

// Minus signs, spaces and powers of ten in the forms that spreadsheets and papers have.
QString plainNumber(QString text)
{
    text.replace(QChar(0x2212), '-');
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009', u'\u2007', u'\t'}) text.replace(QChar(space), ' ');
    static const QRegularExpression power(QStringLiteral("(?<=\\d)\\s*[x×·*]\\s*10\\^?([-+]?\\d+)"));
    text.replace(power, QStringLiteral("e\\1"));
    return text.trimmed();
}

// Whether each part after the first has three digits, as thousands have.
bool areThousands(const QStringList& parts)
{
    if (parts.first().isEmpty() || parts.first().size() > 3) return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](const QString& p) { return p.size() == 3; });
}

// The digits with a point as the decimal separator, or an error.
Result<QString> withoutSeparators(QString digits, const QLocale& locale, const QString& text)
{
    for (const QChar blank : {QChar(' '), QChar('\'')}) {
        if (!digits.contains(blank)) continue;
        QStringList parts = digits.section(QRegularExpression(QStringLiteral("[.,]")), 0, 0).split(blank);
        if (!areThousands(parts)) return notANumber(text);
        digits.remove(blank);
    }
    const auto points = digits.count('.'), commas = digits.count(',');
    if (points + commas == 0) return digits;
    const QChar last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? QChar('.') : QChar(',');
    const QChar other = last == '.' ? QChar(',') : QChar('.');
    if (points + commas == 1) {
        const QStringList parts = digits.split(last);
        const bool thousands = areThousands(parts) && parts.first() != "0" && locale.groupSeparator() == last;
        if (thousands) return ambiguous(text, parts.join(QString()), parts.join(locale.decimalPoint()));
        return digits.replace(last, '.');
    }
    if (digits.count(last) > 1) {
        // Only thousands: "1.234.567".
        if (digits.contains(other) || !areThousands(digits.split(last))) return notANumber(text);
        return digits.remove(last);
    }
    if (!areThousands(digits.section(last, 0, 0).split(other))) return notANumber(text);
    digits.remove(other);
    return digits.replace(last, '.');
}

} // namespace

Result<TypedNumber> splitTyped(const QString& text, const QLocale& locale)
{
    static const QRegularExpression form(
        QStringLiteral("^([-+]?)(\\d(?:[\\d.,']|\\s(?=\\d{3}(?!\\d)))*|[.,]\\d+)([eE][-+]?\\d{1,3}(?!\\d))?(.*)$"));
    const QString clean = plainNumber(text);
    const QRegularExpressionMatch match = form.match(clean);
    if (!match.hasMatch()) return notANumber(clean);
    Result<QString> digits = withoutSeparators(match.captured(2), locale, match.captured(2));
    if (!digits) return digits.error();
    QString number = *digits;
    if (number.startsWith('.')) number.prepend('0');
    if (number.endsWith('.')) number.chop(1);
    if (match.captured(1) == "-") number.prepend('-');
    number += match.captured(3).toLower().remove('+');
    const std::string found = number.toStdString();
    if (!base::readNumber(found)) return notANumber(clean);
    return TypedNumber{found, match.captured(4).trimmed()};
}

Result<double> typedIn(const QString& text, const std::string& unit, const QLocale& locale, TypedAs as)
{
    const Result<TypedNumber> typed = splitTyped(text, locale);
    if (!typed) return typed.error();
    const double value = *base::readNumber(typed->number);
    const std::string own = typed->rest.toStdString();
    if (own.empty() || own == unit) return value;
    // People write a difference of temperatures as they write a temperature.
    if (unit == "dK") return typedIn(text, "K", locale, TypedAs::Difference);
    if (!base::findUnit(own) || !base::findUnit(unit) || !base::sameDimension(own, unit))
        return Error{
            Code::Input, "",
            say(CORE_TR("core", "“{1}” cannot be read in {2}. Write only a number, or a number with a unit of the "
                                "same quantity."),
                text.toStdString(), unit.empty() ? "1" : unit)};
    const double begin = as == TypedAs::Difference ? base::toUnit(base::fromUnit(0.0, own), unit) : 0.0;
    return base::toUnit(base::fromUnit(value, own), unit) - begin;
}

QString fieldNumber(const std::string& number, const QLocale& locale)
{
    QString text = QString::fromStdString(number);
    text.replace('.', locale.decimalPoint());
    return text;
}

QString steppedNumber(double value, double step, const QLocale& locale)
{
    constexpr double large = 1e6;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const int places = int(std::ceil(-std::log10(step) - 1e-9)); // behind the point
    const double rounded = std::round(value / step) * step;
    if (!(std::abs(rounded) >= large)) return plain.toString(value, 'f', std::max(0, places));
    const int power = int(std::floor(std::log10(std::abs(rounded)) + 1e-12));
    return plain.toString(value / std::pow(10.0, power), 'f', std::max(0, power + places)) + u'e' +
           QString::number(power);
}

} // namespace titer::app
