#include "app/learn/check_form.h"

#include "app/common/unit_text.h"
#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/lessons/reading.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace titer::app {

using base::Json;
using base::say;
using Wanted = CheckForm::Wanted;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

// Keys of a check that say what it measures.
constexpr const char* measureKeys[] = {"value",     "setting", "fit",      "study",  "recording", "alarm", "board",
                                       "estimator", "answer",  "response", "figure", "tag",       "path",  "on"};

bool isMeasureKey(const std::string& key)
{
    return std::ranges::any_of(measureKeys, [&](const char* one) { return key == one; });
}

// "3,7 g/L" as typed -> "3.7 g/L"; a number alone has the unit `bare`.
base::Result<std::string> quantityTyped(const QString& text, const std::string& bare, const char* where,
                                        const QLocale& locale)
{
    if (text.trimmed().isEmpty())
        return base::inputError(where, bare.empty()
                                           ? say(CORE_TR("core", "A number is missing here."))
                                           : say(CORE_TR("core", "A quantity is missing here, such as 8 {1}."), bare));
    base::Result<TypedNumber> typed = splitTyped(text, locale);
    if (!typed) return base::inputError(where, typed.error().what);
    const std::string unit = typed->rest.isEmpty() ? bare : typed->rest.toStdString();
    if (!unit.empty() && !base::findUnit(unit))
        return base::inputError(
            where, say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."), unit));
    return unit.empty() ? typed->number : typed->number + " " + unit;
}

// A number stays one, a quantity is a text.
Json quantityJson(const std::string& quantity)
{
    if (const std::optional<double> number = base::readNumber(quantity)) return *number;
    return quantity;
}

std::string unitIn(const std::string& quantity)
{
    return base::unitIn(quantity).value_or(std::string());
}

// Whether what is measured can be read in the unit of a bound: the run says so where there is one, else the units.
base::Done fits(const Json& measure, const std::string& unit, const std::string& own, const lessons::Work& work,
                const char* where)
{
    base::Errors errors;
    model::Faults faults(errors);
    const std::optional<lessons::Measure> read = lessons::readMeasure(measure, {}, faults);
    if (!read) return errors.front();
    const lessons::Reading plain = lessons::read(*read, work);
    if (plain.isThere() && plain.value) {
        const lessons::Reading reading = lessons::read(*read, work, unit);
        const std::string& shown = reading.isThere() ? reading.unit : own;
        const bool same = base::sameDimension(shown.empty() ? "1" : shown, unit.empty() ? "1" : unit);
        if (reading.isThere() && (same || plain.unit == unit)) return base::done();
    }
    if (base::sameDimension(own.empty() ? "1" : own, unit.empty() ? "1" : unit)) return base::done();
    return base::inputError(
        where, unit.empty()  ? say(CORE_TR("core", "This is measured in {1}; give the bound a unit "
                                                    "that fits."),
                                   own)
               : own.empty() ? say(CORE_TR("core", "This has no unit, and {1} does not fit it; give a "
                                                   "number alone."),
                                   unit)
                             : say(CORE_TR("core", "This is measured in {1}, which {2} does not fit."), own, unit));
}

Json wordsJson(const QString& typed)
{
    std::vector<Json> words;
    for (const QString& one : typed.split(u',', Qt::SkipEmptyParts)) words.emplace_back(one.trimmed().toStdString());
    return words.size() == 1 ? words.front() : Json::array(std::move(words));
}

// "$mu" stands for what is drawn, which no form shows.
bool isPlain(const Json& json)
{
    return json.isNumber() || (json.isString() && !base::startsWith(json.string(), "$"));
}

QString shownQuantity(const Json& json, const QLocale& locale)
{
    const std::string text = json.isNumber() ? base::writeShort(json.number(), 6) : json.string();
    const std::size_t blank = text.find(' ');
    const QString number = fieldNumber(text.substr(0, blank), locale);
    return blank == std::string::npos ? number : number + u' ' + QString::fromStdString(text.substr(blank + 1));
}

// What a bound says: a quantity, or a factor of the same measure of the start plant's run.
bool readBound(const Json& bound, const CheckForm& form, QString& text, bool& toStart, const QLocale& locale)
{
    if (isPlain(bound)) {
        text = shownQuantity(bound, locale);
        return true;
    }
    if (!bound.isObject()) return false;
    for (const Json::Member& one : bound.members()) {
        const Json* own = form.measure.find(one.first);
        const bool said = one.first == "run" || one.first == "times" ||
                          (one.first == "take" && one.second.isString() && one.second.string() == form.take) ||
                          (own && *own == one.second);
        if (!said) return false;
    }
    const Json* run = bound.find("run");
    const Json* times = bound.find("times");
    if (!run || !run->isString() || run->string() != "start") return false;
    toStart = true;
    text = times ? shownQuantity(*times, locale) : QStringLiteral("1");
    return true;
}

bool readWanted(const Json::Member& member, CheckForm& form, const QLocale& locale)
{
    const auto& [key, value] = member;
    const bool never = key == "never";
    if (key == "above" || key == "below") {
        form.wanted = key == "above" ? Wanted::Above : Wanted::Below;
        return readBound(value, form, form.bound, form.toStart, locale);
    }
    if (never && value.members().size() == 1) {
        const auto& [side, bound] = value.members().front();
        form.wanted = side == "above" ? Wanted::NeverAbove : Wanted::NeverBelow;
        return (side == "above" || side == "below") && readBound(bound, form, form.bound, form.toStart, locale);
    }
    if (key == "of") {
        form.wanted = Wanted::Near;
        return readBound(value, form, form.bound, form.toStart, locale);
    }
    if (key == "within") {
        if (!isPlain(value)) return false;
        form.within = shownQuantity(value, locale);
        return true;
    }
    if (key == "is") {
        form.wanted = Wanted::Is;
        QStringList words;
        if (value.isString()) words.append(QString::fromStdString(value.string()));
        for (const Json& one : value.items()) words.append(QString::fromStdString(one.string()));
        form.bound = words.join(QStringLiteral(", "));
        return true;
    }
    return false;
}

} // namespace

std::vector<Wanted> wantedOf(const Measurable& measurable)
{
    if (measurable.isWord) return {Wanted::Is};
    if (measurable.isCourse && measurable.kind == Measurable::Kind::Course)
        return {Wanted::NeverBelow, Wanted::NeverAbove, Wanted::Above, Wanted::Below, Wanted::Near};
    if (measurable.kind == Measurable::Kind::Answer) return {Wanted::Near, Wanted::Above, Wanted::Below};
    return {Wanted::Above, Wanted::Below, Wanted::Near};
}

std::vector<std::string> takesOf(const Measurable& measurable)
{
    if (!measurable.isCourse) return {};
    if (measurable.kind == Measurable::Kind::Recording) return {"mean", "highest", "lowest", "end", "count"};
    return {"end", "highest", "lowest", "mean"};
}

QString wantedWords(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Above:
        return CheckWords::tr("is above");
    case Wanted::Below:
        return CheckWords::tr("is below");
    case Wanted::NeverAbove:
        return CheckWords::tr("never rises above");
    case Wanted::NeverBelow:
        return CheckWords::tr("never falls below");
    case Wanted::Near:
        return CheckWords::tr("is near");
    case Wanted::Is:
        return CheckWords::tr("is one of the words");
    }
    return {};
}

QString takeWords(const std::string& take)
{
    if (take == "end") return CheckWords::tr("at the end", "of a course");
    if (take == "highest") return CheckWords::tr("the highest", "value of a course");
    if (take == "lowest") return CheckWords::tr("the lowest", "value of a course");
    if (take == "mean") return CheckWords::tr("the mean", "of a course");
    if (take == "count") return CheckWords::tr("the number of values", "of a recording");
    return QString::fromStdString(take);
}

base::Result<Json> checkJson(const CheckForm& form, const Measurable& measurable, const lessons::Work& work,
                             const QLocale& locale)
{
    Json check = form.measure;
    const bool never = form.isNever();
    if (!form.take.empty() && !never) check["take"] = form.take;
    if (form.wanted == Wanted::Is) {
        if (form.bound.trimmed().isEmpty())
            return base::inputError("bound", say(CORE_TR("core", "A word is missing here.")));
        check["is"] = wordsJson(form.bound);
        return check;
    }
    const std::string own = form.take == "count" ? std::string() : measurable.unit;
    const base::Result<std::string> typed =
        quantityTyped(form.bound, form.toStart ? std::string() : own, "bound", locale);
    if (!typed) return typed.error();
    Json bound = quantityJson(*typed);
    if (form.toStart) {
        if (!bound.isNumber() || bound.number() <= 0.0)
            return base::inputError("bound", say(CORE_TR("core", "How many times the value of the start plant's run? "
                                                                 "A number above 0 is required.")));
        const double times = bound.number();
        bound = check;
        bound["run"] = "start";
        if (times != 1.0) bound["times"] = times;
    } else if (const base::Done fit = fits(check, unitIn(*typed), own, work, "bound"); !fit) {
        return fit.error();
    }
    if (form.wanted == Wanted::Near) {
        const base::Result<std::string> within = quantityTyped(form.within, own, "within", locale);
        if (!within) return within.error();
        if (unitIn(*within) != "%")
            if (const base::Done fit = fits(form.measure, unitIn(*within), own, work, "within"); !fit)
                return fit.error();
        check["of"] = std::move(bound);
        check["within"] = quantityJson(*within);
        return check;
    }
    const char* side = form.wanted == Wanted::Above || form.wanted == Wanted::NeverAbove ? "above" : "below";
    if (never)
        check["never"] = Json::object({{side, std::move(bound)}});
    else
        check[side] = std::move(bound);
    return check;
}

std::optional<CheckForm> checkForm(const Json& check, const QLocale& locale)
{
    CheckForm form;
    form.measure = Json::object();
    for (const Json::Member& member : check.members()) {
        if (isMeasureKey(member.first)) form.measure[member.first] = member.second;
        if (member.first == "take" && member.second.isString()) form.take = member.second.string();
    }
    int wanted = 0;
    for (const Json::Member& member : check.members()) {
        if (isMeasureKey(member.first) || member.first == "take" || member.first == "text") continue;
        if (!readWanted(member, form, locale)) return std::nullopt;
        wanted += member.first == "within" ? 0 : 1;
    }
    return wanted == 1 ? std::optional(std::move(form)) : std::nullopt;
}

QString checkWords(const CheckForm& form, const QString& name)
{
    const QString bound = form.toStart
                              ? CheckWords::tr("%1 times the value of the start plant").arg(form.bound.trimmed())
                              : form.bound.trimmed();
    const QString what = form.take.empty() || form.isNever()
                             ? name
                             : CheckWords::tr("%1, %2", "quantity, way to take it").arg(name, takeWords(form.take));
    switch (form.wanted) {
    case Wanted::Above:
        return CheckWords::tr("%1 above %2").arg(what, bound);
    case Wanted::Below:
        return CheckWords::tr("%1 below %2").arg(what, bound);
    case Wanted::NeverAbove:
        return CheckWords::tr("%1 never above %2").arg(what, bound);
    case Wanted::NeverBelow:
        return CheckWords::tr("%1 never below %2").arg(what, bound);
    case Wanted::Near:
    case Wanted::Is:
        return what;
    }
    return what;
}

QString checkCaption(const CheckForm& form)
{
    QStringList parts;
    for (const Json::Member& one : form.measure.members())
        if (one.second.isString()) parts.append(QString::fromStdString(one.second.string()));
    if (!form.take.empty() && !form.isNever()) parts.append(takeWords(form.take));
    const QString bound =
        form.toStart ? CheckWords::tr("%1 times the value of the start plant").arg(form.bound) : form.bound;
    parts.append(CheckWords::tr("%1 %2", "is above, 8 g/L").arg(wantedWords(form.wanted), bound));
    if (!form.within.isEmpty()) parts.append(CheckWords::tr("within %1", "a tolerance").arg(form.within));
    return parts.join(QStringLiteral(", "));
}

const Measurable* measurableOf(const Json& check, const std::vector<Measurable>& among)
{
    const std::optional<CheckForm> form = checkForm(check);
    if (!form) return nullptr;
    for (const Measurable& one : among)
        if (one.measure == form->measure && one.isCourse == !form->take.empty()) return &one;
    for (const Measurable& one : among)
        if (one.measure == form->measure) return &one;
    return nullptr;
}

} // namespace titer::app
