#include "app/learn/editor/check_form.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/lessons/reading.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace titer::app {

using base::Json;
using base::say;
using MeasurableKind = Measurable::Kind;
using Of = BoundForm::Of;
using Wanted = CheckForm::Wanted;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

// Whether what is measured can be read in the unit of a bound: the run says so where there is one, else the units.
base::Done fits(const Json& measure, const std::string& unit, const std::string& own, const lessons::Work& work,
                const std::string& where)
{
    base::Errors errors;
    model::Faults faults(errors);
    const std::optional<lessons::Measure> read = lessons::readMeasure(measure, {}, faults);
    if (!read) return errors.front();
    if (!read->over.empty()) return base::done(); // a quotient is read in whatever unit is asked for
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

class Writing {
public:
    Writing(const CheckForm& form, const Measurable& measurable, const MeasureWorld& world)
        : m_form(form)
        , m_world(world)
        , m_own(ownUnit(form.measure, measurable))
        , m_unit(measurable.unit)
    {
    }

    base::Result<Json> write()
    {
        MeasureForm measure = m_form.measure;
        if (m_form.isNever()) measure.take.clear();
        base::Result<Json> json = measureJson(measure, m_unit, m_world);
        if (!json) return errorBelow("measure", json.error());
        m_measure = *std::move(json);
        switch (m_form.wanted) {
        case Wanted::Is:
            return is();
        case Wanted::Finds:
            return finds();
        case Wanted::Near:
            return near();
        default:
            return limits();
        }
    }

private:
    // In which a bound is that has none.
    static std::string ownUnit(const MeasureForm& measure, const Measurable& measurable)
    {
        if (!measure.unit.trimmed().isEmpty()) return measure.unit.trimmed().toStdString();
        if (measure.isTime()) return "d";
        if (measure.take == "count" || !measure.over.empty()) return {};
        return measurable.unit;
    }

    base::Result<Json> is() const
    {
        if (m_form.bound.text.trimmed().isEmpty())
            return base::inputError("bound", say(CORE_TR("core", "A word is missing here.")));
        Json check = m_measure;
        check["is"] = wordsJson(m_form.bound.text);
        return check;
    }
    base::Result<Json> finds() const
    {
        Json check = m_measure, times = Json::array();
        for (const QString& one : m_form.bound.text.split(u';', Qt::SkipEmptyParts)) {
            const base::Result<TypedQuantity> time = typed(one, findsUnit(), "bound");
            if (!time) return time.error();
            times.push(time->json);
        }
        if (times.items().empty())
            return base::inputError(
                "bound", say(CORE_TR("core", "What has to be found is missing here, such as 10.6 d; 12.1 d.")));
        const base::Result<TypedQuantity> within = typed(m_form.within, findsUnit(), "within");
        if (!within) return within.error();
        check["finds"] = std::move(times);
        check["within"] = within->json;
        return check;
    }
    base::Result<Json> near() const
    {
        Json check = m_measure;
        base::Result<Json> bound = this->bound(m_form.bound, "bound");
        if (!bound) return bound.error();
        const base::Result<TypedQuantity> within = typed(m_form.within, m_own, "within");
        if (!within) return within.error();
        if (within->unit != "%")
            if (const base::Done fit = fits(m_measure, within->unit, m_own, m_world.work, "within"); !fit)
                return fit.error();
        check["of"] = *std::move(bound);
        check["within"] = within->json;
        return check;
    }
    // An order of their own for those between two: the lower one first.
    base::Result<Json> limits() const
    {
        const bool lower =
            m_form.wanted == Wanted::Above || m_form.wanted == Wanted::Between || m_form.wanted == Wanted::NeverAbove;
        Json sides = Json::object();
        base::Result<Json> bound = this->bound(m_form.bound, "bound");
        if (!bound) return bound.error();
        sides[lower ? "above" : "below"] = *std::move(bound);
        if (m_form.hasUpper()) {
            base::Result<Json> upper = this->bound(m_form.upper, "upper");
            if (!upper) return upper.error();
            sides[lower ? "below" : "above"] = *std::move(upper);
        }
        Json check = m_measure;
        if (m_form.isNever()) {
            check["never"] = std::move(sides);
        } else if (m_measure.find("study")) {
            const Json* figure = check.find("figure");
            const std::string name = figure ? figure->string() : std::string("r2_predicted");
            check.erase("figure");
            check[name] = std::move(sides);
        } else {
            for (const Json::Member& side : sides.members()) check[side.first] = side.second;
        }
        return check;
    }

    base::Result<Json> bound(const BoundForm& form, const std::string& where) const
    {
        if (form.of == Of::Quantity) {
            const base::Result<TypedQuantity> quantity = typed(form.text, m_own, where);
            if (!quantity) return quantity.error();
            if (const base::Done fit = fits(m_measure, quantity->unit, m_own, m_world.work, where); !fit)
                return fit.error();
            return quantity->json;
        }
        const base::Result<Json> times = factor(form.text, where);
        if (!times) return times.error();
        base::Result<Json> bound = m_measure;
        if (form.of == Of::Start) {
            (*bound)["run"] = "start";
        } else {
            const Measurable* one = measurableOf(form.measure, m_world.among);
            bound = measureJson(form.measure, one ? one->unit : std::string(), m_world);
            if (!bound) return errorBelow(where + "/measure", bound.error());
        }
        if (!(times->isNumber() && times->number() == 1.0)) (*bound)["times"] = *times;
        return bound;
    }
    base::Result<Json> factor(const QString& text, const std::string& where) const
    {
        if (text.trimmed().isEmpty()) return Json(1.0);
        base::Result<TypedQuantity> times = typed(text, {}, where);
        if (!times) return times.error();
        const bool drawn = times->json.isString() && times->unit.empty();
        if (!drawn && (!times->json.isNumber() || times->json.number() <= 0.0))
            return base::inputError(where, say(CORE_TR("core", "How many times the value of the start plant's run? "
                                                               "A number above 0 is required.")));
        return times->json;
    }
    base::Result<TypedQuantity> typed(const QString& text, const std::string& bare, const std::string& where) const
    {
        return quantityTyped(text, bare, m_world.draws, where, m_world.locale);
    }
    // Of an answer the unit of its field; alarms come at times.
    std::string findsUnit() const { return m_measure.find("alarm") ? "d" : m_own; }

    const CheckForm& m_form;
    const MeasureWorld& m_world;
    std::string m_own, m_unit;
    Json m_measure;
};

QString boundText(const BoundForm& bound)
{
    const QString text = bound.text.trimmed();
    if (bound.of == Of::Quantity) return text;
    const QString times = text.isEmpty() ? QStringLiteral("1") : text;
    return bound.of == Of::Start
               ? CheckWords::tr("%1 times the value of the start plant").arg(times)
               : CheckWords::tr("%1 times %2", "a factor, a measure").arg(times, measureWords(bound.measure));
}

QString boundsText(const CheckForm& form)
{
    return form.hasUpper() ? CheckWords::tr("%1 and %2", "two bounds").arg(boundText(form.bound), boundText(form.upper))
                           : boundText(form.bound);
}

} // namespace

bool CheckForm::isNever() const
{
    return wanted == Wanted::NeverAbove || wanted == Wanted::NeverBelow || wanted == Wanted::NeverOutside;
}

std::vector<Wanted> wantedOf(const Measurable& measurable)
{
    if (measurable.isWord) return {Wanted::Is};
    if (measurable.kind == MeasurableKind::Course)
        return {Wanted::NeverBelow, Wanted::NeverAbove, Wanted::NeverOutside, Wanted::Above,
                Wanted::Below,      Wanted::Between,    Wanted::Near};
    if (measurable.kind == MeasurableKind::Answer)
        return {Wanted::Near, Wanted::Above, Wanted::Below, Wanted::Between, Wanted::Finds, Wanted::Is};
    std::vector<Wanted> wanted{Wanted::Above, Wanted::Below, Wanted::Between, Wanted::Near};
    if (measurable.kind == MeasurableKind::Alarm) wanted.push_back(Wanted::Finds);
    const Json* figure = measurable.measure.find("figure");
    const bool isSpread = figure && figure->isString() && figure->string() == "spread";
    if (measurable.kind == MeasurableKind::Fit && !isSpread) wanted.push_back(Wanted::Is);
    return wanted;
}

QString wantedWords(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Above:
        return CheckWords::tr("is above");
    case Wanted::Below:
        return CheckWords::tr("is below");
    case Wanted::Between:
        return CheckWords::tr("is between");
    case Wanted::NeverAbove:
        return CheckWords::tr("never rises above");
    case Wanted::NeverBelow:
        return CheckWords::tr("never falls below");
    case Wanted::NeverOutside:
        return CheckWords::tr("always stays between");
    case Wanted::Near:
        return CheckWords::tr("is near");
    case Wanted::Finds:
        return CheckWords::tr("finds all of");
    case Wanted::Is:
        return CheckWords::tr("is one of the words");
    }
    return {};
}

QString boundWords(Of of)
{
    switch (of) {
    case Of::Quantity:
        return CheckWords::tr("a value", "that bounds a check");
    case Of::Start:
        return CheckWords::tr("times what the start plant gives");
    case Of::Measure:
        return CheckWords::tr("times another measure");
    }
    return {};
}

base::Result<Json> checkJson(const CheckForm& form, const Measurable& measurable, const MeasureWorld& world)
{
    return Writing(form, measurable, world).write();
}

QString checkWords(const CheckForm& form, const QString& name)
{
    const QString bound = boundsText(form);
    const QString what =
        form.measure.take.empty() || form.isNever()
            ? name
            : CheckWords::tr("%1, %2", "quantity, way to take it").arg(name, takeWords(form.measure.take));
    switch (form.wanted) {
    case Wanted::Above:
        return CheckWords::tr("%1 above %2").arg(what, bound);
    case Wanted::Below:
        return CheckWords::tr("%1 below %2").arg(what, bound);
    case Wanted::Between:
        return CheckWords::tr("%1 between %2", "a quantity, two bounds").arg(what, bound);
    case Wanted::NeverAbove:
        return CheckWords::tr("%1 never above %2").arg(what, bound);
    case Wanted::NeverBelow:
        return CheckWords::tr("%1 never below %2").arg(what, bound);
    case Wanted::NeverOutside:
        return CheckWords::tr("%1 always between %2", "a quantity, two bounds").arg(what, bound);
    case Wanted::Near:
    case Wanted::Finds:
    case Wanted::Is:
        return what;
    }
    return what;
}

QString checkCaption(const CheckForm& form)
{
    QStringList parts{measureWords(form.measure)};
    parts.append(CheckWords::tr("%1 %2", "is above, 8 g/L").arg(wantedWords(form.wanted), boundsText(form)));
    if (!form.within.isEmpty()) parts.append(CheckWords::tr("within %1", "a tolerance").arg(form.within));
    return parts.join(QStringLiteral(", "));
}

std::string unitOf(const CheckForm& form, const lessons::Draws& draws)
{
    std::vector<QString> texts;
    for (const BoundForm* bound : {&form.bound, &form.upper})
        if (bound->of == Of::Quantity && form.hasBound()) texts.push_back(bound->text);
    texts.push_back(form.within);
    for (const QString& text : texts) {
        const base::Result<TypedQuantity> typed = quantityTyped(text, {}, draws);
        if (typed && !typed->unit.empty() && (text != form.within || typed->unit != "%")) return typed->unit;
    }
    return {};
}

} // namespace titer::app
