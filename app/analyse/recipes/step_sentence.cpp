#include "app/analyse/recipes/step_sentence.h"

#include "core/base/text.h"
#include "core/prepare/quantity.h"

namespace titer::app {

using base::say;
using base::Sentence;
using RecipeStep = prepare::Step;
using StepKind = prepare::Step::Kind;
using StepMethod = prepare::Step::Method;

namespace {

std::string stepNumber(double value)
{
    return base::writeShort(value, 6);
}

// As it is written for all columns of numbers.
std::string stepColumns(const RecipeStep& step)
{
    return step.columns.empty() ? "*" : base::join(step.columns, ", ");
}

Sentence rangeSentence(const RecipeStep& step)
{
    const std::string unit = step.unit.empty() ? "" : " " + step.unit;
    if (!step.low) return say(CORE_TR("core", "Marks {1} above {2}"), stepColumns(step), stepNumber(*step.high) + unit);
    if (!step.high) return say(CORE_TR("core", "Marks {1} below {2}"), stepColumns(step), stepNumber(*step.low) + unit);
    return say(CORE_TR("core", "Marks {1} outside {2} to {3}"), stepColumns(step), stepNumber(*step.low),
               stepNumber(*step.high) + unit);
}

Sentence hampelSentence(const RecipeStep& step)
{
    const std::string width = std::to_string(step.halfWidth), columns = stepColumns(step);
    if (step.limit > 0.0)
        return say(CORE_TR("core", "Marks {1} further than {2} deviations, and at least {4}, from the median of {3} "
                                   "values on each side (Hampel)"),
                   columns, stepNumber(step.threshold), width, stepNumber(step.limit));
    return say(CORE_TR("core", "Marks {1} further than {2} deviations from the median of {3} values on each side "
                               "(Hampel)"),
               columns, stepNumber(step.threshold), width);
}

Sentence resampleSentence(const RecipeStep& step)
{
    const std::string every = step.time.text();
    if (step.method == StepMethod::Mean)
        return say(CORE_TR("core", "A row every {1}, with the mean of its values"), every);
    if (step.method == StepMethod::Last)
        return say(CORE_TR("core", "A row every {1}, with the last of its values"), every);
    return say(CORE_TR("core", "A row every {1}, on lines over gaps of up to {2}"), every, step.gap.text());
}

Sentence rateSentence(const RecipeStep& step)
{
    return step.kind == StepKind::Uptake ? say(CORE_TR("core", "Specific uptake of {1} by {2} in {3}, over {4}"),
                                               stepColumns(step), step.biomass, step.volume, step.time.text())
                                         : say(CORE_TR("core", "Specific production of {1} by {2} in {3}, over {4}"),
                                               stepColumns(step), step.biomass, step.volume, step.time.text());
}

} // namespace

Sentence stepSentence(const RecipeStep& step)
{
    const std::string columns = stepColumns(step), time = step.time.text();
    switch (step.kind) {
    case StepKind::Range:
        return rangeSentence(step);
    case StepKind::Hampel:
        return hampelSentence(step);
    case StepKind::Stuck:
        return step.limit > 0.0 ? say(CORE_TR("core", "Marks {1} where nothing changes by more than {3} for {2}"),
                                      columns, time, stepNumber(step.limit))
                                : say(CORE_TR("core", "Marks {1} where nothing changes for {2}"), columns, time);
    case StepKind::Rate:
        return say(CORE_TR("core", "Marks {1} where it changes by more than {2} per {3}"), columns,
                   stepNumber(step.limit), step.time.unit);
    case StepKind::Jump:
        return say(CORE_TR("core", "Marks {1} where it jumps by more than {2}"), columns, stepNumber(step.limit));
    case StepKind::Align:
        return say(CORE_TR("core", "Puts the values of {1} into the nearest row within {2}"), columns, time);
    case StepKind::Resample:
        return resampleSentence(step);
    case StepKind::Fill:
        return step.method == StepMethod::Hold
                   ? say(CORE_TR("core", "Fills gaps of {1} of up to {2} with the value before"), columns, time)
                   : say(CORE_TR("core", "Fills gaps of {1} of up to {2} along a line"), columns, time);
    case StepKind::Mean:
        return say(CORE_TR("core", "Moving mean of {1} over {2}"), columns, time);
    case StepKind::Derivative:
        return step.method == StepMethod::Quadratic
                   ? say(CORE_TR("core", "Derivative of {1} by parabolas over {2}"), columns, time)
                   : say(CORE_TR("core", "Derivative of {1} by lines over {2}"), columns, time);
    case StepKind::Cumulative:
        return say(CORE_TR("core", "Integral of {1} over time"), columns);
    case StepKind::Uptake:
    case StepKind::Production:
        return rateSentence(step);
    case StepKind::Summary:
        break;
    }
    return step.by.empty()
               ? say(CORE_TR("core", "A row for each batch, of {1}"), columns)
               : say(CORE_TR("core", "A row for each batch, of {1} phase by phase of {2}"), columns, step.by);
}

std::vector<StepExample> stepExamples(const std::string& column)
{
    const std::string name = prepare::stepName(column);
    return {{StepKind::Range, say(CORE_TR("core", "Mark what is out of a range")), "range " + name + " 0..100"},
            {StepKind::Hampel, say(CORE_TR("core", "Mark outliers (Hampel)")), "hampel " + name + " 5 3"},
            {StepKind::Stuck, say(CORE_TR("core", "Mark a sensor that is stuck")), "stuck " + name + " 1 h"},
            {StepKind::Rate, say(CORE_TR("core", "Mark what changes too fast")), "rate " + name + " 10 /h"},
            {StepKind::Jump, say(CORE_TR("core", "Mark jumps")), "jump " + name + " 10"},
            {StepKind::Align, say(CORE_TR("core", "Put samples into the nearest row")), "align " + name + " 10 min"},
            {StepKind::Resample, say(CORE_TR("core", "Rows in equal steps of time")), "resample 1 h linear 4 h"},
            {StepKind::Fill, say(CORE_TR("core", "Fill gaps")), "fill " + name + " linear 4 h"},
            {StepKind::Mean, say(CORE_TR("core", "Moving mean")), "mean " + name + " 1 h"},
            {StepKind::Derivative, say(CORE_TR("core", "Derivative")), "derivative " + name + " 4 h"},
            {StepKind::Cumulative, say(CORE_TR("core", "Integral over time")), "cumulative " + name},
            {StepKind::Uptake, say(CORE_TR("core", "Specific uptake rate")), "uptake " + name + " biomass volume 4 h"},
            {StepKind::Production, say(CORE_TR("core", "Specific production rate")),
             "production " + name + " biomass volume 4 h"},
            {StepKind::Summary, say(CORE_TR("core", "A row for each batch")), "summary"}};
}

} // namespace titer::app
