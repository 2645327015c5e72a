// The rows of a guard.
#include "app/form/plant/guard_form.h"

#include "app/common/account_name.h"
#include "app/common/sentence.h"
#include "app/form/controller_tags.h"
#include "app/form/form.h"
#include "core/base/units/units.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace titer::app {

using base::Json;
using model::Flowsheet;

namespace {

struct GuardWords {
    Q_DECLARE_TR_FUNCTIONS(GuardForm)
};

// Units of the set-point of a guard.
struct Guarded {
    std::string si, shown;

    std::string perTime() const { return si == "1" ? "1/s" : si + "/s"; }
    std::string shownPerTime() const
    {
        // A difference of temperatures has no zero.
        const std::string own = si == "K" ? si : shown.empty() ? base::displayUnit(si) : shown;
        const std::string unit = own == "1" ? "1/min" : own + "/min";
        return base::findUnit(unit) ? unit : std::string();
    }
};

class GuardRows {
public:
    GuardRows(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant,
              const model::GuardEntry& guard, const QLocale& locale)
        : m_flowsheet(flowsheet)
        , m_plant(plant)
        , m_guard(guard)
        , m_path("guards/" + guard.id)
        , m_group(guardName(flowsheet, catalogue, guard))
        , m_tags(flowsheet, catalogue, plant)
        , m_form(flowsheet, locale)
    {
        m_guarded = {m_tags.unitWritten(guard.writes), m_tags.displayUnitWritten(guard.writes)};
    }

    std::vector<FormRow> take()
    {
        choice("writes", GuardWords::tr("Stands before"), tagChoices(m_tags.written(), m_guard.writes, false),
               m_guard.writes);
        if (!m_guarded.si.empty()) limits();
        const auto& interlocks = m_guard.interlocks.items();
        for (std::size_t i = 0; i < interlocks.size(); ++i) interlock(i, interlocks[i]);
        choice("interlocks/" + std::to_string(interlocks.size()) + "/value", GuardWords::tr("One more interlock, on"),
               tagChoices(m_tags.read(), {}, true), {});
        duration("stale", GuardWords::tr("Greatest age of what was read"), m_guard.stale);
        fallback();
        signature();
        return m_form.take();
    }

private:
    std::string at(const std::string& key) const { return m_path + "/" + key; }

    void choice(const std::string& key, const QString& name, std::vector<FormChoice> choices, const std::string& chosen)
    {
        m_form.choice(at(key), m_group, name, std::move(choices), "", chosen.empty() ? Json() : Json(chosen));
    }

    void number(const std::string& key, const QString& name, const std::string& si, const Json& value, double min,
                const std::string& shown = {})
    {
        m_form.number(at(key), m_group, name, si, value, base::notAvailable, min, model::unbounded, nullptr, shown);
    }

    void duration(const std::string& key, const QString& name, const Json& value)
    {
        number(key, name, "s", value, 0.0);
    }

    void limits()
    {
        const std::string& si = m_guarded.si;
        const bool flow = base::sameDimension(si, "m3/s");
        const double least = flow ? 0.0 : -model::unbounded;
        number("min", GuardWords::tr("Minimum"), si, m_guard.min, least, m_guarded.shown);
        number("max", GuardWords::tr("Maximum"), si, m_guard.max, least, m_guarded.shown);
        // One quantity holds for both directions.
        const bool both = !m_guard.rate.isObject();
        const std::string rate = m_guarded.perTime(), shown = m_guarded.shownPerTime();
        number("rate/up", GuardWords::tr("Fastest rise"), rate, both ? m_guard.rate : memberOf(m_guard.rate, "up"), 0.0,
               shown);
        number("rate/down", GuardWords::tr("Fastest fall"), rate, both ? m_guard.rate : memberOf(m_guard.rate, "down"),
               0.0, shown);
        if (flow || !m_guard.volumePerHour.isNull())
            number("volume_per_hour", GuardWords::tr("Volume in any hour"), "m3", m_guard.volumePerHour, 0.0);
        if (flow || !m_guard.volumePerBatch.isNull())
            number("volume_per_batch", GuardWords::tr("Volume in a batch"), "m3", m_guard.volumePerBatch, 0.0);
    }

    static std::vector<FormChoice> tagChoices(const std::vector<ReadTag>& tags, const std::string& chosen, bool mayLack)
    {
        std::vector<FormChoice> choices;
        if (mayLack || chosen.empty()) choices.push_back({"", label(CORE_TR("core", "none"))});
        for (const ReadTag& tag : tags) choices.push_back({tag.tag, tag.name});
        if (std::ranges::none_of(choices, [&](const FormChoice& c) { return c.id == chosen; }))
            choices.push_back({chosen, QString::fromStdString(chosen)});
        return choices;
    }

    std::string unitRead(const std::string& tag) const
    {
        if (m_plant)
            if (const base::Result<model::ReadTarget> target = model::findReadTarget(*m_plant, tag))
                return target->unitOfMeasure;
        return m_tags.unitRead(tag);
    }

    void interlock(std::size_t index, const Json& entry)
    {
        const std::string key = "interlocks/" + std::to_string(index) + "/";
        const QString number = QLocale().toString(int(index) + 1);
        const std::string tag = memberOf(entry, "value").string();
        const bool above = entry.find("above");
        choice(key + "value", GuardWords::tr("Interlock %1, on").arg(number), tagChoices(m_tags.read(), tag, true),
               tag);
        choice(key + "side", GuardWords::tr("Interlock %1 holds").arg(number),
               {{"below", GuardWords::tr("below its limit")}, {"above", GuardWords::tr("above its limit")}},
               above ? "above" : "below");
        const std::string si = unitRead(tag);
        if (!si.empty()) {
            this->number(key + (above ? "above" : "below"), GuardWords::tr("Interlock %1, limit").arg(number), si,
                         memberOf(entry, above ? "above" : "below"), -model::unbounded);
            this->number(key + "release", GuardWords::tr("Interlock %1 ends at").arg(number), si,
                         memberOf(entry, "release"), -model::unbounded);
        }
        if (!m_guarded.si.empty())
            this->number(key + "hold", GuardWords::tr("Interlock %1, held value").arg(number), m_guarded.si,
                         memberOf(entry, "hold"), -model::unbounded, m_guarded.shown);
    }

    void fallback()
    {
        const Json& stated = m_guard.fallback;
        const bool recipe = stated.isString() && stated.string() == "recipe";
        const bool value = !stated.isNull() && !recipe;
        choice("fallback/kind", GuardWords::tr("Where a write is refused"),
               {{"", GuardWords::tr("what stood before stays")},
                {"recipe", GuardWords::tr("what the recipe wrote last")},
                {"value", GuardWords::tr("a value")}},
               recipe  ? "recipe"
               : value ? "value"
                       : "");
        if (value && !m_guarded.si.empty())
            number("fallback", GuardWords::tr("Fall-back value"), m_guarded.si, stated, -model::unbounded,
                   m_guarded.shown);
    }

    void signature()
    {
        const QString by = QString::fromStdString(m_guard.by), date = QString::fromStdString(m_guard.date);
        const QString today = QDate::currentDate().toString(Qt::ISODate), own = accountName();
        const auto words = [](const QString& who, const QString& when) {
            return when.isEmpty() ? who : GuardWords::tr("%1, %2", "who, day").arg(who, when);
        };
        std::vector<FormChoice> choices{{"", by.isEmpty() ? GuardWords::tr("nobody") : words(by, date)}};
        if (!own.isEmpty() && (own != by || today != date)) choices.push_back({"sign", words(own, today)});
        choice("by", GuardWords::tr("Signed by"), std::move(choices), {});
    }

    const Flowsheet& m_flowsheet;
    const model::Plant* m_plant;
    const model::GuardEntry& m_guard;
    const std::string m_path;
    const QString m_group;
    const ControllerTags m_tags;
    Guarded m_guarded;
    Form m_form;
};

} // namespace

QString guardName(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::GuardEntry& guard)
{
    const std::string unit = guard.writes.substr(0, guard.writes.find('.'));
    if (!flowsheet.unit(unit)) return GuardWords::tr("Guard of %1").arg(QString::fromStdString(guard.writes));
    return GuardWords::tr("Guard of %1")
        .arg(QCoreApplication::translate("RecipeForm", "%1: %2", "unit, quantity")
                 .arg(unitName(flowsheet, unit), tagName(flowsheet, catalogue, guard.writes)));
}

std::vector<FormRow> guardForm(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant,
                               std::string_view guard, const QLocale& locale)
{
    const auto found = std::ranges::find(flowsheet.guards, guard, &model::GuardEntry::id);
    if (found == flowsheet.guards.end()) return {};
    return GuardRows(flowsheet, catalogue, plant, *found, locale).take();
}

std::vector<ReadTag> unguarded(const Flowsheet& flowsheet, const model::Catalogue& catalogue, const model::Plant* plant)
{
    std::vector<ReadTag> tags = ControllerTags(flowsheet, catalogue, plant).written();
    std::erase_if(tags, [&](const ReadTag& tag) {
        return std::ranges::find(flowsheet.guards, tag.tag, &model::GuardEntry::writes) != flowsheet.guards.end();
    });
    return tags;
}

} // namespace titer::app
