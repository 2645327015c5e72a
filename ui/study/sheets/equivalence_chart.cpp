// The difference of two groups as a plot.
#include "ui/study/sheets/equivalence_chart.h"

#include "ui/look/theme.h"
#include "ui/study/study_words.h"

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using plot::XyCurve;
using plot::XyModel;

namespace {

QString csvOf(const studies::ScaleComparison& made)
{
    const auto line = [](const QString& name, double value) {
        return name + u',' + QString::number(value, 'g', 9) + u'\n';
    };
    return EquivalenceChart::tr("Value", "head of a table") + u',' + QString::fromStdString(made.unit) + u'\n' +
           line(EquivalenceChart::tr("Difference"), made.test.difference) +
           line(EquivalenceChart::tr("Lower end of the 90 % interval"), made.test.low) +
           line(EquivalenceChart::tr("Upper end of the 90 % interval"), made.test.high) +
           line(EquivalenceChart::tr("Margin"), made.margin);
}

// The interval with its ends and the difference in it, over the margin on both sides of zero; heights mean nothing.
XyModel modelOf(const studies::ScaleComparison& made, const QString& title)
{
    const double reach = 1.2 * std::max({made.margin, std::abs(made.test.low), std::abs(made.test.high)});
    const QString margin = valueText(made.margin, 2 * reach);
    XyModel model;
    model.acrossTitle = title;
    model.across = {-reach, reach};
    model.left = {0.0, 1.0};
    model.leftLabels = false;
    model.normal = {-made.margin, made.margin};
    model.levels = {{-made.margin, QStringLiteral("−%1").arg(margin), true},
                    {made.margin, QStringLiteral("+%1").arg(margin), true}};
    model.curves.append({.name = EquivalenceChart::tr("90 % interval"),
                         .x = {made.test.difference},
                         .y = {0.5},
                         .kind = XyCurve::Points,
                         .lowX = {made.test.low},
                         .highX = {made.test.high},
                         .width = 2.5,
                         .token = made.test.equivalent ? Token::Accent : Token::Warn});
    model.curves.append({.x = {0.0, 0.0}, .y = {0.0, 1.0}, .width = 1, .token = Token::Control});
    return model;
}

} // namespace

EquivalenceChart::EquivalenceChart(QWidget* parent)
    : XyPlot(parent)
{
    show({}, {}, {});
}

void EquivalenceChart::show(const std::optional<studies::ScaleComparison>& comparison, const QString& title,
                            const QString& sentence)
{
    if (comparison)
        setModel(modelOf(*comparison, title));
    else
        setModel({.message = tr("The difference is drawn here as soon as it is known.")});
    setCsv(comparison ? csvOf(*comparison) : QString());
    setAccessibleName(tr("Difference of the groups"));
    setAccessibleDescription(sentence);
}

QSize EquivalenceChart::sizeHint() const
{
    return QSize(90, 44) * Theme::current().u();
}

QSize EquivalenceChart::minimumSizeHint() const
{
    return QSize(60, 32) * Theme::current().u();
}

} // namespace titer::study

#include "ui/study/sheets/moc_equivalence_chart.cpp"
