// Words of the panes of a study.
#include "ui/study/study_words.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "app/form/typed_number.h"
#include "ui/plot/axis_scale.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::study {

using studies::Factor;
using studies::Factors;
using studies::StudyResponse;

namespace {

QString titled(const std::string& name, const std::string& unit)
{
    const QString words = QString::fromStdString(name), shown = app::unitText(unit);
    return shown.isEmpty() ? words : QCoreApplication::translate("studies", "%1, %2", "name, unit").arg(words, shown);
}

// Without the backticks that a formula puts around names with blanks.
QString bare(QString name)
{
    return name.size() > 2 && name.startsWith(u'`') && name.endsWith(u'`') ? name.mid(1, name.size() - 2) : name;
}

QString raisedTo(const QString& power)
{
    return power == u'2' ? QStringLiteral("²") : power == u'3' ? QStringLiteral("³") : u'^' + power;
}

// The factors of a product, parted at the colons that stand outside of backticks, brackets and levels.
QStringList partsOf(const QString& term)
{
    QStringList parts(1);
    int depth = 0;
    bool quoted = false;
    for (const QChar c : term) {
        if (c == u'`') quoted = !quoted;
        if (!quoted) depth += (c == u'(' || c == u'[') - (c == u')' || c == u']');
        if (c == u':' && depth == 0 && !quoted)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

} // namespace

QString titleWords(const Factor& factor)
{
    return titled(factor.name, factor.unit);
}

QString titleWords(const StudyResponse& response)
{
    return titled(response.name, response.unit);
}

QString termWords(const std::string& term)
{
    QStringList words;
    for (QString part : partsOf(QString::fromStdString(term))) {
        if (part.startsWith(QLatin1String("I(")) && part.endsWith(u')')) part = part.mid(2, part.size() - 3);
        QStringList powers;
        for (const QString& one : part.split(QRegularExpression(QStringLiteral("\\s*\\*\\s*")))) {
            const qsizetype at = one.lastIndexOf(u'^');
            powers.append(bare(at > 0 ? one.left(at) : one));
            if (at > 0) powers.last() += raisedTo(one.mid(at + 1));
        }
        words.append(powers.join(QStringLiteral(" × ")));
    }
    return words.join(QStringLiteral(" × "));
}

QString goalWords(const StudyResponse& response)
{
    const auto number = [](double value) { return app::shownNumber(value, 'g', 6); };
    QString limits;
    if (response.low && response.high)
        limits = QCoreApplication::translate("studies", "%1 to %2", "limits")
                     .arg(number(*response.low), number(*response.high));
    else if (response.low)
        limits = QCoreApplication::translate("studies", "at least %1").arg(number(*response.low));
    else if (response.high)
        limits = QCoreApplication::translate("studies", "at most %1").arg(number(*response.high));
    using Goal = StudyResponse::Goal;
    const QString goal = response.goal == Goal::Maximise   ? QCoreApplication::translate("studies", "maximise")
                         : response.goal == Goal::Minimise ? QCoreApplication::translate("studies", "minimise")
                         : response.goal == Goal::Target && response.target
                             ? QCoreApplication::translate("studies", "target %1").arg(number(*response.target))
                             : QString();
    if (goal.isEmpty() || limits.isEmpty()) return goal + limits;
    return QCoreApplication::translate("studies", "%1, %2", "goal of a response, its limits").arg(goal, limits);
}

double stepOf(const Factor& factor)
{
    return factor.high > factor.low ? std::pow(10.0, std::floor(std::log10(factor.high - factor.low) + 1e-9) - 1.0)
                                    : 1.0;
}

double onStep(const Factor& factor, double natural)
{
    if (factor.categorical()) return std::clamp(std::round(natural), 0.0, double(factor.levels.size()) - 1.0);
    const double step = stepOf(factor);
    // Divided by a whole number, 7.1 is 7.1 and not 7.1000000000000005.
    const double rounded =
        step < 1.0 ? std::round(natural / step) / std::round(1.0 / step) : std::round(natural / step) * step;
    return std::clamp(rounded, factor.low, factor.high);
}

QString settingText(const Factor& factor, double natural)
{
    if (factor.categorical()) {
        const auto level = std::size_t(std::clamp(std::round(natural), 0.0, double(factor.levels.size()) - 1.0));
        return QString::fromStdString(factor.levels[level]);
    }
    if (std::abs(natural) < 1e6) return plot::valueLabel(natural, stepOf(factor));
    return app::steppedNumber(natural, stepOf(factor), QLocale()).replace(u'-', QChar(0x2212));
}

QString fieldText(const Factor& factor, double natural)
{
    double step = stepOf(factor);
    for (int digit = 0; digit < 8 && std::abs(natural / step - std::round(natural / step)) > 1e-6; ++digit) step /= 10;
    return app::steppedNumber(natural, step, QLocale());
}

QString valueText(double value, double span)
{
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (!(span > 0.0)) return plot::shortValue(value);
    return plot::valueLabel(value, std::pow(10.0, std::floor(std::log10(span)) - 2.0));
}

QString signedText(double value, int decimals)
{
    const QString number = QLocale().toString(std::abs(value), 'f', decimals);
    // What is written as zero has no sign.
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) return number;
    return (value < 0.0 ? QChar(0x2212) : QChar(u'+')) + number;
}

QString heldWords(const Factors& factors, const std::vector<double>& setting, const QList<int>& except)
{
    QStringList held;
    for (std::size_t i = 0; i < std::min(factors.size(), setting.size()); ++i) {
        if (except.contains(int(i))) continue;
        const QString name = QString::fromStdString(factors[i].name), unit = app::unitText(factors[i].unit),
                      value = settingText(factors[i], factors[i].toNatural(setting[i]));
        held.append(
            unit.isEmpty()
                ? QCoreApplication::translate("studies", "%1 %2", "factor, setting").arg(name, value)
                : QCoreApplication::translate("studies", "%1 %2 %3", "factor, setting, unit").arg(name, value, unit));
    }
    return held.join(QStringLiteral(", "));
}

int seriesOf(int response)
{
    static constexpr std::array order{0, 3, 2, 1, 4, 5, 6, 7};
    return order[std::size_t(std::max(0, response)) % order.size()];
}

QColor colourOf(int response)
{
    return plot::seriesColour(seriesOf(response));
}

} // namespace titer::study
