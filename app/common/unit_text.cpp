// Units as people read them.
#include "app/common/unit_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace titer::app {

namespace {

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

// "um" -> "µm": the table of units spells micro "u".
QString withMicro(const QString& text)
{
    QString shown = text;
    for (qsizetype i = 0; i + 1 < shown.size(); ++i)
        if (shown[i] == u'u' && shown[i + 1].isLetter() && (i == 0 || shown[i - 1] == u'/' || shown[i - 1] == u' '))
            shown[i] = u'µ';
    return shown;
}

// The one symbol that is a word.
constexpr QLatin1String airSaturation("% air");

QString airWords()
{
    return QCoreApplication::translate("Units", "% air", "unit of dissolved oxygen: percent of saturation with air");
}

} // namespace

QString unitText(std::string_view unit)
{
    if (unit.empty() || unit == "1" || unit == "pH") return {};
    // The file keeps differences apart: "dK", and "dK/h" of how fast they grow.
    if (unit == "dK" || unit.starts_with("dK/")) return unitText(unit.substr(1));
    QString text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    if (text.startsWith(QLatin1String("1e"))) {
        const qsizetype end = text.indexOf(u' ');
        QString power = QStringLiteral("10");
        for (const QChar digit : text.mid(2, end < 0 ? -1 : end - 2)) power += superscript(digit);
        const QString rest = end < 0 ? QString() : text.mid(end + 1);
        // Cells are counted; the name of the quantity says so.
        if (rest == QLatin1String("cells")) return power;
        if (rest.startsWith(QLatin1String("cells/"))) return power + withExponents(rest.mid(5));
        return rest.isEmpty() ? power : power + u' ' + withExponents(rest);
    }
    return withExponents(withMicro(text)).replace(airSaturation, airWords());
}

QString withMicroSign(const QString& text)
{
    static const QRegularExpression micro(QStringLiteral("(\\d\\s*)u((?:L|m|g|mol|M|S|s)(?=$|[\\s;,/)]))"));
    return QString(text).replace(micro, QStringLiteral("\\1µ\\2"));
}

} // namespace titer::app
