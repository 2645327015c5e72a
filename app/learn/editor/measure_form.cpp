#include "app/learn/editor/measure_form.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace titer::app {

using base::Json;
using base::say;
using MeasurableKind = Measurable::Kind;

namespace {

struct MeasureFormWords {
    Q_DECLARE_TR_FUNCTIONS(MeasureFormWords)
};

struct Subject {
    const char* key;
    MeasurableKind kind;
};
constexpr Subject subjects[] = {
    {"value", MeasurableKind::Figure}, {"setting", MeasurableKind::Setting},     {"fit", MeasurableKind::Fit},
    {"study", MeasurableKind::Study},  {"recording", MeasurableKind::Recording}, {"alarm", MeasurableKind::Alarm},
    {"board", MeasurableKind::Board},  {"estimator", MeasurableKind::Estimator}, {"answer", MeasurableKind::Answer}};
constexpr const char* subjectKeys[] = {"response", "figure", "tag", "path", "on"};

struct Crossing {
    const char *take, *key, *side;
};
constexpr Crossing crossings[] = {{"first_below", "first", "below"},
                                  {"first_above", "first", "above"},
                                  {"last_below", "last", "below"},
                                  {"last_above", "last", "above"}};

const Crossing* crossingOf(const std::string& take)
{
    const auto found = std::ranges::find_if(crossings, [&](const Crossing& one) { return take == one.take; });
    return found == std::end(crossings) ? nullptr : &*found;
}

bool isSubjectKey(const std::string& key)
{
    return std::ranges::any_of(subjects, [&](const Subject& one) { return key == one.key; }) ||
           std::ranges::any_of(subjectKeys, [&](const char* one) { return key == one; });
}

std::optional<MeasurableKind> kindOf(const Json& subject)
{
    for (const Subject& one : subjects)
        if (subject.find(one.key)) return one.kind;
    return std::nullopt;
}

// The figure that is meant where the file names none.
Json withFigure(Json subject)
{
    const std::optional<MeasurableKind> kind = kindOf(subject);
    if (subject.find("figure") || !kind) return subject;
    if (*kind == MeasurableKind::Fit) subject["figure"] = "value";
    if (*kind == MeasurableKind::Estimator) subject["figure"] = "state";
    if (*kind == MeasurableKind::Study) subject["figure"] = "r2_predicted";
    return subject;
}

bool sameMembers(const Json& a, const Json& b)
{
    return a.members().size() == b.members().size() && std::ranges::all_of(a.members(), [&](const Json::Member& one) {
               const Json* other = b.find(one.first);
               return other && *other == one.second;
           });
}

// False where a form cannot show it.
bool readTake(const Json::Member& member, MeasureForm& form, const QLocale& locale)
{
    const auto& [key, value] = member;
    if (!form.take.empty()) return false; // two at once
    if (key == "take") {
        if (!value.isString()) return false;
        form.take = value.string();
        return true;
    }
    if (key == "at") {
        if (!isQuantity(value)) return false;
        form.take = key;
        form.at = quantityShown(value, locale);
        return true;
    }
    if (value.members().size() != 1 || !isQuantity(value.members().front().second)) return false;
    const auto& [side, limit] = value.members().front();
    for (const Crossing& one : crossings)
        if (key == one.key && side == one.side) {
            form.take = one.take;
            form.at = quantityShown(limit, locale);
        }
    return !form.take.empty();
}

bool readMember(const Json::Member& member, MeasureForm& form, const QLocale& locale)
{
    const auto& [key, value] = member;
    if (isSubjectKey(key)) return form.subject[key] = value, true;
    if (key == "take" || key == "at" || key == "first" || key == "last") return readTake(member, form, locale);
    if (key == "from" || key == "until") {
        if (!isQuantity(value)) return false;
        (key == "from" ? form.from : form.until) = quantityShown(value, locale);
        return true;
    }
    if (key == "run") return form.ofStart = value.isString() && value.string() == "start";
    if (key == "in") {
        form.unit = QString::fromStdString(value.string());
        return value.isString();
    }
    for (const Json& one : value.items()) { // of "over"
        std::optional<MeasureForm> inner = measureForm(one, locale);
        if (!inner) return false;
        form.over.push_back(*std::move(inner));
    }
    return value.isArray();
}

base::Done putTime(Json& json, const char* key, const QString& text, const MeasureWorld& world)
{
    if (text.trimmed().isEmpty()) return base::done();
    const base::Result<TypedQuantity> typed = quantityTyped(text, "d", world.draws, key, world.locale);
    if (!typed) return typed.error();
    if (!base::sameDimension(typed->unit.empty() ? "1" : typed->unit, "s"))
        return base::inputError(key, say(CORE_TR("core", "A time is required here, such as 4 d.")));
    json[key] = typed->json;
    return base::done();
}

base::Done putTake(Json& json, const MeasureForm& form, const std::string& unit, const MeasureWorld& world)
{
    if (form.isAt()) {
        if (form.at.trimmed().isEmpty())
            return base::inputError("at", say(CORE_TR("core", "A time is required here, such as 4 d.")));
        return putTime(json, "at", form.at, world);
    }
    const Crossing* crossing = crossingOf(form.take);
    if (!crossing) {
        if (!form.take.empty()) json["take"] = form.take;
        return base::done();
    }
    const base::Result<TypedQuantity> limit = quantityTyped(form.at, unit, world.draws, "at", world.locale);
    if (!limit) return limit.error();
    json[crossing->key] = Json::object({{crossing->side, limit->json}});
    return base::done();
}

} // namespace

base::Error errorBelow(const std::string& where, const base::Error& error)
{
    return {error.code, error.where.empty() ? where : where + "/" + error.where, error.what};
}

MeasureWorld::MeasureWorld(const lessons::Work& workOf, lessons::Draws drawn, std::vector<Measurable> all,
                           const QLocale& language)
    : work(workOf)
    , draws(std::move(drawn))
    , among(std::move(all))
    , locale(language)
{
}

bool MeasureForm::isCrossing() const
{
    return crossingOf(take) != nullptr;
}

std::vector<std::string> takesOf(const Measurable& measurable)
{
    if (!measurable.isCourse) return {};
    if (measurable.kind == MeasurableKind::Recording) return {"mean", "highest", "lowest", "end", "count", "gap", ""};
    return {"end", "highest", "lowest", "mean", "at", "first_below", "first_above", "last_below", "last_above", ""};
}

QString takeWords(const std::string& take)
{
    if (take == "end") return MeasureFormWords::tr("at the end", "of a course");
    if (take == "highest") return MeasureFormWords::tr("the highest", "value of a course");
    if (take == "lowest") return MeasureFormWords::tr("the lowest", "value of a course");
    if (take == "mean") return MeasureFormWords::tr("the mean", "of a course");
    if (take == "count") return MeasureFormWords::tr("the number of values", "of a recording");
    if (take == "gap") return MeasureFormWords::tr("the longest gap", "in a recording");
    if (take == "begin") return MeasureFormWords::tr("when it starts", "a recording");
    if (take == "at") return MeasureFormWords::tr("at the time", "of a course");
    if (take == "first_below") return MeasureFormWords::tr("when it first falls below", "a course, a limit");
    if (take == "first_above") return MeasureFormWords::tr("when it first rises above", "a course, a limit");
    if (take == "last_below") return MeasureFormWords::tr("when it was last below", "a course, a limit");
    if (take == "last_above") return MeasureFormWords::tr("when it was last above", "a course, a limit");
    if (take.empty()) return MeasureFormWords::tr("as usual", "which value of a course");
    return QString::fromStdString(take);
}

bool hasTimes(const Measurable& measurable)
{
    return measurable.isCourse;
}

bool hasStart(const Measurable& measurable)
{
    return measurable.kind == MeasurableKind::Figure || measurable.kind == MeasurableKind::Course ||
           measurable.kind == MeasurableKind::Setting;
}

std::optional<MeasureForm> measureForm(const Json& json, const QLocale& locale, std::vector<Json::Member>* rest)
{
    constexpr const char* keys[] = {"take", "at", "first", "last", "from", "until", "run", "in", "over"};
    MeasureForm form;
    for (const Json::Member& member : json.members()) {
        const bool known = isSubjectKey(member.first) ||
                           std::ranges::any_of(keys, [&](const char* one) { return member.first == one; });
        if (!known && !rest) return std::nullopt;
        if (!known)
            rest->push_back(member);
        else if (!readMember(member, form, locale))
            return std::nullopt;
    }
    // When a recording begins is a thing of its own in the list.
    if (form.take == "begin") form.subject["take"] = std::exchange(form.take, {});
    return kindOf(form.subject) ? std::optional(std::move(form)) : std::nullopt;
}

base::Result<Json> measureJson(const MeasureForm& form, const std::string& unit, const MeasureWorld& world)
{
    if (!kindOf(form.subject))
        return base::inputError("subject", say(CORE_TR("core", "Choose from the list what is measured.")));
    Json json = form.subject;
    if (const base::Done done = putTake(json, form, unit, world); !done) return done.error();
    if (const base::Done done = putTime(json, "from", form.from, world); !done) return done.error();
    if (const base::Done done = putTime(json, "until", form.until, world); !done) return done.error();
    if (form.ofStart) json["run"] = "start";
    if (const std::string in = form.unit.trimmed().toStdString(); !in.empty()) {
        if (!base::findUnit(in))
            return base::inputError(
                "unit",
                say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."), in));
        json["in"] = in;
    }
    for (std::size_t i = 0; i < form.over.size(); ++i) {
        const Measurable* one = measurableOf(form.over[i], world.among);
        const base::Result<Json> inner = measureJson(form.over[i], one ? one->unit : std::string(), world);
        if (!inner) return errorBelow("over/" + std::to_string(i), inner.error());
        if (i == 0) json["over"] = Json::array();
        json["over"].push(*inner);
    }
    return json;
}

QString measureWords(const MeasureForm& form, const std::vector<Measurable>& among)
{
    QStringList parts;
    const Measurable* known = measurableOf(form, among);
    if (known) parts.append(known->name);
    for (const Json::Member& one : form.subject.members()) {
        if (known || !one.second.isString()) continue;
        parts.append(one.first == "take" ? takeWords(one.second.string())
                                         : QString::fromStdString(one.second.string()));
    }
    const QString at = form.at.trimmed();
    if (!form.take.empty())
        parts.append(
            at.isEmpty()
                ? takeWords(form.take)
                : MeasureFormWords::tr("%1 %2", "when it first falls below, 8 g/L").arg(takeWords(form.take), at));
    if (!form.from.trimmed().isEmpty())
        parts.append(MeasureFormWords::tr("from %1", "a time").arg(form.from.trimmed()));
    if (!form.until.trimmed().isEmpty())
        parts.append(MeasureFormWords::tr("until %1", "a time").arg(form.until.trimmed()));
    if (form.ofStart) parts.append(MeasureFormWords::tr("of the start plant"));
    for (const MeasureForm& one : form.over)
        parts.append(MeasureFormWords::tr("divided by %1", "a measure").arg(measureWords(one, among)));
    if (!form.unit.trimmed().isEmpty()) parts.append(MeasureFormWords::tr("in %1", "a unit").arg(form.unit.trimmed()));
    return parts.join(QStringLiteral(", "));
}

const Measurable* measurableOf(const MeasureForm& form, const std::vector<Measurable>& among)
{
    const Json subject = withFigure(form.subject);
    const Measurable* found = nullptr;
    const bool isCourse = !form.take.empty() || !form.from.isEmpty() || !form.until.isEmpty();
    for (const Measurable& one : among) {
        if (!sameMembers(withFigure(one.measure), subject)) continue;
        if (one.isCourse == isCourse) return &one;
        if (!found) found = &one;
    }
    return found;
}

Measurable strangerOf(const MeasureForm& form, const std::string& unit)
{
    Measurable one;
    one.kind = kindOf(form.subject).value_or(MeasurableKind::Figure);
    const bool begins = form.subject.find("take");
    one.isCourse =
        (one.kind == MeasurableKind::Recording && !begins) ||
        (one.kind == MeasurableKind::Figure && (!form.take.empty() || !form.from.isEmpty() || !form.until.isEmpty()));
    if (one.kind == MeasurableKind::Figure && one.isCourse) one.kind = MeasurableKind::Course;
    const Json full = withFigure(form.subject);
    const Json* figure = full.find("figure");
    one.isWord = begins || (one.kind == MeasurableKind::Estimator && figure->string() == "state");
    one.measure = form.subject;
    one.unit = unit;
    one.name = measureWords({.subject = form.subject});
    return one;
}

} // namespace titer::app
