// Reads a check of a file into its form.
#include "app/learn/editor/check_form.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace titer::app {

using base::Json;
using Of = BoundForm::Of;
using Wanted = CheckForm::Wanted;

namespace {

// Figures of a study that a check may name instead of its condition: {"runs": {"above": 27}}.
constexpr std::array studyFigures = {"r2_predicted", "r2_adjusted", "runs", "probability"};

bool readBound(const Json& json, const CheckForm& form, BoundForm& bound, const QLocale& locale)
{
    if (isQuantity(json)) {
        bound.text = quantityShown(json, locale);
        return true;
    }
    std::vector<Json::Member> rest;
    std::optional<MeasureForm> measure = json.isObject() ? measureForm(json, locale, &rest) : std::nullopt;
    if (!measure) return false;
    bound.text = QStringLiteral("1");
    for (const auto& [key, value] : rest) {
        if (key != "times" || !isQuantity(value)) return false;
        bound.text = quantityShown(value, locale);
    }
    MeasureForm same = form.measure;
    same.ofStart = true;
    bound.of = *measure == same && !form.measure.ofStart ? Of::Start : Of::Measure;
    if (bound.of == Of::Measure) bound.measure = *std::move(measure);
    return true;
}

bool readSides(const Json* below, const Json* above, bool never, CheckForm& form, const QLocale& locale)
{
    if (!below && !above) return false;
    if (below && above) {
        form.wanted = never ? Wanted::NeverOutside : Wanted::Between;
        return readBound(never ? *below : *above, form, form.bound, locale) &&
               readBound(never ? *above : *below, form, form.upper, locale);
    }
    form.wanted = never ? (above ? Wanted::NeverAbove : Wanted::NeverBelow) : (above ? Wanted::Above : Wanted::Below);
    return readBound(above ? *above : *below, form, form.bound, locale);
}

bool readSides(const Json& json, bool never, CheckForm& form, const QLocale& locale)
{
    const bool alone = std::ranges::all_of(
        json.members(), [](const Json::Member& one) { return one.first == "below" || one.first == "above"; });
    return alone && readSides(json.find("below"), json.find("above"), never, form, locale);
}

bool readWords(const Json& json, CheckForm& form)
{
    form.wanted = Wanted::Is;
    QStringList words;
    if (json.isString()) words.append(QString::fromStdString(json.string()));
    for (const Json& one : json.items()) words.append(QString::fromStdString(one.string()));
    form.bound.text = words.join(QStringLiteral(", "));
    return !words.isEmpty();
}

bool readTimes(const Json& json, CheckForm& form, const QLocale& locale)
{
    form.wanted = Wanted::Finds;
    QStringList times;
    for (const Json& one : json.items()) {
        if (!isQuantity(one)) return false;
        times.append(quantityShown(one, locale));
    }
    form.bound.text = times.join(QStringLiteral("; "));
    return !times.isEmpty();
}

// What the measure leaves of a check, but its text.
bool readWanted(const Json& rest, CheckForm& form, const QLocale& locale)
{
    const auto has = [&](std::initializer_list<const char*> keys) {
        return rest.members().size() == keys.size() &&
               std::ranges::all_of(keys, [&](const char* key) { return rest.find(key); });
    };
    if (const Json* within = rest.find("within")) {
        if (!isQuantity(*within)) return false;
        form.within = quantityShown(*within, locale);
    }
    if (has({"never"})) return readSides(*rest.find("never"), true, form, locale);
    if (has({"finds", "within"})) return readTimes(*rest.find("finds"), form, locale);
    if (has({"of", "within"})) {
        form.wanted = Wanted::Near;
        return readBound(*rest.find("of"), form, form.bound, locale);
    }
    if (has({"is"})) return readWords(*rest.find("is"), form);
    if (form.measure.subject.find("study"))
        for (const char* figure : studyFigures)
            if (has({figure})) {
                form.measure.subject["figure"] = figure;
                return readSides(*rest.find(figure), false, form, locale);
            }
    return readSides(rest, false, form, locale);
}

} // namespace

std::optional<CheckForm> checkForm(const Json& check, const QLocale& locale)
{
    std::vector<Json::Member> rest;
    std::optional<MeasureForm> measure = measureForm(check, locale, &rest);
    if (!measure) return std::nullopt;
    CheckForm form{.measure = *std::move(measure)};
    std::erase_if(rest, [](const Json::Member& one) { return one.first == "text"; });
    return readWanted(Json::object(std::move(rest)), form, locale) ? std::optional(std::move(form)) : std::nullopt;
}

} // namespace titer::app
