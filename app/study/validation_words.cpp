// Words of validation runs.
#include "app/study/validation_words.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

using studies::Study;
using studies::StudyResponse;
using studies::Validation;

namespace {

struct ValidationText {
    Q_DECLARE_TR_FUNCTIONS(ValidationWords)
};

QString shortNumber(double value)
{
    return shownNumber(value, 'g', 4);
}

QString quantity(double value, const std::string& unit)
{
    const QString shown = unitText(unit);
    return shown.isEmpty() ? shortNumber(value)
                           : ValidationText::tr("%1 %2", "number, unit").arg(shortNumber(value), shown);
}

} // namespace

std::optional<bool> meets(const StudyResponse& response, double value)
{
    if (!response.low && !response.high) return std::nullopt;
    return !(response.low && value < *response.low) && !(response.high && value > *response.high);
}

QString verdictWord(const Study& study, const Validation& one)
{
    const std::optional<bool> good = meets(study.responses[one.response], one.value);
    if (one.within)
        return !good   ? ValidationText::tr("inside", "a validation run")
               : *good ? ValidationText::tr("inside, meets", "the interval of the model, and the specification")
                       : ValidationText::tr("inside, misses", "the interval of the model, and the specification");
    return !good   ? ValidationText::tr("outside", "a validation run")
           : *good ? ValidationText::tr("outside, meets", "the interval of the model, and the specification")
                   : ValidationText::tr("outside, misses", "the interval of the model, and the specification");
}

QString verdictSentence(const Study& study, const Validation& one)
{
    const StudyResponse& response = study.responses[one.response];
    const std::optional<bool> good = meets(response, one.value);
    const QString words =
        one.within ? !good   ? ValidationText::tr("%1 %2 is inside the interval of its model, %3 to %4.")
                     : *good ? ValidationText::tr("%1 %2 is inside the interval of its model, %3 to %4, and meets the "
                                                  "specification.")
                             : ValidationText::tr("%1 %2 is inside the interval of its model, %3 to %4, and misses the "
                                                  "specification.")
        : !good ? ValidationText::tr("%1 %2 is outside the interval of its model, %3 to %4: it contradicts the model.")
        : *good ? ValidationText::tr(
                      "%1 %2 is outside the interval of its model, %3 to %4: it contradicts the model. It meets the "
                      "specification.")
                : ValidationText::tr(
                      "%1 %2 is outside the interval of its model, %3 to %4: it contradicts the model. It misses "
                      "the specification.");
    return words.arg(QString::fromStdString(response.name), quantity(one.value, response.unit), shortNumber(one.low),
                     quantity(one.high, response.unit));
}

bool isBad(const Study& study, const Validation& one)
{
    return !one.within || !meets(study.responses[one.response], one.value).value_or(true);
}

QString verdictSummary(const Study& study, const Validations& all)
{
    if (all.empty()) return {};
    const auto within = std::ranges::count_if(all, &Validation::within);
    int asked = 0, good = 0;
    for (const Validation& one : all)
        if (const std::optional<bool> met = meets(study.responses[one.response], one.value)) {
            ++asked;
            good += *met;
        }
    if (asked == 0)
        return ValidationText::tr("Validation: %1 of %2 results are inside the intervals of their models.")
            .arg(within)
            .arg(all.size());
    return ValidationText::tr(
               "Validation: %1 of %2 results are inside the intervals of their models; %3 of %4 meet their "
               "specifications.")
        .arg(within)
        .arg(all.size())
        .arg(good)
        .arg(asked);
}

const Validation* verdictOf(const Validations& all, const std::string& run, std::size_t response)
{
    const auto found =
        std::ranges::find_if(all, [&](const Validation& one) { return one.run == run && one.response == response; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace titer::app
