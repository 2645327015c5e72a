// Steps of preprocessing on offer.
#include "app/analyse/preprocessing_steps.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace titer::app {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

// Of all columns that are named by numbers; empty where none is.
QString wholeRange(const std::vector<std::string>& columns)
{
    std::optional<double> low, high;
    for (const std::string& name : columns) {
        const std::optional<double> number = base::readNumber(name);
        if (!number) continue;
        low = std::min(low.value_or(*number), *number);
        high = std::max(high.value_or(*number), *number);
    }
    if (!low || !(*low < *high)) return {};
    return QString::fromStdString("range " + base::writeNumber(*low) + ".." + base::writeNumber(*high));
}

} // namespace

QList<OfferedStep> offeredSteps(const std::vector<std::string>& columns)
{
    QList<OfferedStep> steps;
    if (const QString range = wholeRange(columns); !range.isEmpty())
        steps.append({range, StepWords::tr("Keeps the channels within a range")});
    const OfferedStep others[] = {
        {QStringLiteral("snv"), StepWords::tr("Takes scatter off each spectrum by itself: its mean and its spread")},
        {QStringLiteral("msc"), StepWords::tr("Takes scatter off by a line to the mean of all spectra")},
        {QStringLiteral("emsc 2"), StepWords::tr("As msc, with a curved baseline as well")},
        {QStringLiteral("savgol 15 2"), StepWords::tr("Smooths by a polynomial over 15 channels")},
        {QStringLiteral("savgol 15 2 1"), StepWords::tr("First derivative: takes constant baselines off, and smooths")},
        {QStringLiteral("savgol 15 3 2"),
         StepWords::tr("Second derivative: takes straight baselines off, and smooths")},
        {QStringLiteral("detrend 2"), StepWords::tr("Takes a curve of second order off each spectrum")},
        {QStringLiteral("als 1e5 0.01 10"),
         StepWords::tr("Takes a smooth baseline under the peaks off (fluorescence)")},
        {QStringLiteral("rubberband"), StepWords::tr("Takes off a baseline that is stretched under the spectrum")},
        {QStringLiteral("norm area"), StepWords::tr("Divides each spectrum by its area")},
        {QStringLiteral("norm length"), StepWords::tr("Divides each spectrum by the root of its sum of squares")},
        {QStringLiteral("norm max"), StepWords::tr("Divides each spectrum by its largest amount")},
        {QStringLiteral("despike 7 3"), StepWords::tr("Takes out sharp spikes, as cosmic rays make them")}};
    for (const OfferedStep& step : others) steps.append(step);
    return steps;
}

std::string withStep(const std::string& chain, const std::string& step)
{
    const std::string_view before = base::trimmed(chain);
    return before.empty() ? step : std::string(before) + (before.ends_with(';') ? " " : "; ") + step;
}

base::Result<mvda::Preprocessing> readChain(const std::string& text)
{
    if (base::trimmed(text).empty()) return mvda::Preprocessing();
    return mvda::readPreprocessing(text);
}

} // namespace titer::app
