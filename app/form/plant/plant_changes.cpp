// Walks two plant files side by side, and calls what differs as the forms do.
#include "app/form/plant/plant_changes.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/document/references.h"
#include "app/form/form_model.h"
#include "app/form/place_words.h"
#include "app/form/plant/guard_form.h"
#include "app/form/program.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace titer::app {

namespace {

using base::Json;
using model::Flowsheet;

const Json noText;

QString nameOrId(const std::string& label, const std::string& id)
{
    return QString::fromStdString(label.empty() ? id : label);
}

// With its id where another one of the list has the name.
template <class Entry> QString nameAmong(const std::vector<Entry>& all, const Entry& entry)
{
    const QString name = nameOrId(entry.label, entry.id);
    const bool shared = std::ranges::any_of(
        all, [&](const Entry& other) { return other.id != entry.id && nameOrId(other.label, other.id) == name; });
    return shared ? QCoreApplication::translate("pages", "%1 (%2)", "a name, an id")
                        .arg(name, QString::fromStdString(entry.id))
                  : name;
}

// A value of a row with its unit, or the word of a choice.
QString shown(const FormRow& row)
{
    if (row.kind == FormRow::Kind::Number) {
        const QString unit = unitText(row.unit);
        return unit.isEmpty() || row.text.isEmpty() ? row.text : row.text + QChar(0x00a0) + unit;
    }
    for (const FormChoice& choice : row.choices)
        if (choice.id == row.chosen) return choice.label;
    return QString::fromStdString(row.chosen);
}

class Walk {
public:
    Walk(const Flowsheet& before, const Flowsheet& after, const model::Catalogue& catalogue)
        : m_before(before)
        , m_after(after)
        , m_catalogue(catalogue)
    {
    }

    std::vector<PlantChange> found;

    void units(const model::UnitEntry& a, const model::UnitEntry& b)
    {
        const QString name = nameAmong(m_after.units, b);
        const std::size_t count = found.size();
        if (a.type != b.type) {
            const auto word = [&](const model::UnitEntry& unit) {
                const model::UnitType* type = model::typeOf(m_catalogue, unit);
                return type ? label(type->label) : QString::fromStdString(unit.type);
            };
            return reported(name, word(b), word(a));
        }
        program(name, a, b);
        const Json &ownA = a.type == model::equationsType ? a.params : member(a.params, "kinetics"),
                   &ownB = b.type == model::equationsType ? b.params : member(b.params, "kinetics");
        equations(name, ownA, ownB);
        rows(name, unitForm(m_before, m_catalogue, a.id), unitForm(m_after, m_catalogue, b.id));
        // What no form shows, such as a key that nothing knows.
        if (found.size() == count) changed(name);
    }

    void phases(const model::PhaseEntry& a, const model::PhaseEntry& b)
    {
        const QString name = nameAmong(m_after.phases, b);
        if (a.after != b.after)
            changed(placeBelow(name, recipeWord("at")));
        else
            compare(placeBelow(name, recipeWord("at")), "at", a.at, b.at);
        compare(placeBelow(name, recipeWord("until")), "until", a.until, b.until);
        compare(name, "set", a.set, b.set);
        compare(name, "ramp", a.ramp, b.ramp);
        compare(name, "clean", a.clean, b.clean);
        compare(name, "repeat", a.repeat, b.repeat);
        compare(placeBelow(name, recipeWord("dose")), "dose", a.dose, b.dose);
        compare(placeBelow(name, recipeWord("transfer")), "transfer", a.transfer, b.transfer);
        if (a.unit != b.unit) reported(name, unitName(m_after, b.unit), unitName(m_before, a.unit));
    }

    void controllers(const model::ControllerEntry& a, const model::ControllerEntry& b)
    {
        const QString name = nameAmong(m_after.controllers, b);
        const std::size_t count = found.size();
        rows(name, controllerForm(m_before, m_catalogue, nullptr, a.id),
             controllerForm(m_after, m_catalogue, nullptr, b.id));
        if (a.type == model::equationsType && b.type == a.type) equations(name, a.params, b.params);
        // What no form shows.
        if (a.type != b.type || found.size() == count) changed(name);
    }

    void guards(const QString& name, const std::string& id)
    {
        const std::size_t count = found.size();
        rows(name, guardForm(m_before, m_catalogue, nullptr, id), guardForm(m_after, m_catalogue, nullptr, id));
        if (found.size() == count) changed(name);
    }

    void components(const model::Component& a, const model::Component& b)
    {
        rows(nameOrId(b.label, b.id), componentForm(m_before, a.id), componentForm(m_after, b.id));
    }

    void duration()
    {
        compare(QCoreApplication::translate("pages", "Duration"), "for", m_before.duration, m_after.duration);
    }

    template <class Entry, class Id, class Name, class Compare>
    void lists(const std::vector<Entry>& before, const std::vector<Entry>& after, Id id, Name name, Compare compare)
    {
        const auto former = [&](const std::vector<Entry>& list, const Entry& entry) {
            return std::find_if(list.begin(), list.end(), [&](const Entry& e) { return id(e) == id(entry); });
        };
        for (const Entry& entry : after) {
            const auto old = former(before, entry);
            if (old == before.end())
                found.push_back({name(entry), PlantChange::Kind::Added});
            else
                compare(*old, entry);
        }
        for (const Entry& entry : before)
            if (former(after, entry) == after.end()) found.push_back({name(entry), PlantChange::Kind::Removed});
    }

    void other(const QString& place) { changed(place); }

private:
    void changed(const QString& place) { found.push_back({place, PlantChange::Kind::Other}); }
    void reported(const QString& place, const QString& now, const QString& former)
    {
        found.push_back({place, PlantChange::Kind::Value, former, now});
    }

    // Rows that stand in both forms or in one: a rate law brings its own.
    void rows(const QString& name, const std::vector<FormRow>& before, const std::vector<FormRow>& after)
    {
        using Place = std::pair<std::string, FormRow::Kind>; // words may stand in place of a number
        std::map<Place, const FormRow*> former;
        for (const FormRow& row : before) former[{row.path, row.kind}] = &row;
        std::set<std::string> records; // whose own rows say no more than that another one was chosen
        for (const FormRow& row : after) {
            const auto old = former.find({row.path, row.kind});
            if (old == former.end()) continue;
            const bool same =
                old->second->text == row.text && old->second->unit == row.unit && old->second->chosen == row.chosen;
            const bool inRecord = std::any_of(records.begin(), records.end(), [&](const std::string& record) {
                return row.path.starts_with(record + "/");
            });
            if (same || inRecord) continue;
            if (row.kind == FormRow::Kind::Record) records.insert(row.path);
            reported(placeBelow(name, labelOf(row)), shown(row), shown(*old->second));
        }
    }

    // A row of several of its kind (a value per component, contents at the start) needs its heading.
    static QString labelOf(const FormRow& row)
    {
        const bool several =
            std::count(row.path.begin(), row.path.end(), '/') > 3 || row.path.find("/initial/") != std::string::npos;
        const bool ofLaw = row.path.find("/kinetics/") != std::string::npos;
        return several && !ofLaw ? placeBelow(row.group, row.label) : row.label;
    }

    static const Json& member(const Json& record, std::string_view key)
    {
        const Json* found = record.find(key);
        return found ? *found : noText;
    }

    // A line of equations, or the value of a parameter.
    QString lineText(const Json& line) const
    {
        const Json* value = line.isObject() ? line.find("value") : nullptr;
        return line.isObject() && !value ? QStringLiteral("…") : text({}, value ? *value : line);
    }

    // Texts of equations: "Fermenter, mu", "Fermenter, dX/dt"; of parameters those that one of both has, since forms show the others.
    void equations(const QString& name, const Json& a, const Json& b)
    {
        if (member(a, "type") != member(b, "type")) return;
        if (const Json &old = member(a, "output"), &now = member(b, "output"); old != now)
            reported(placeBelow(name, QStringLiteral("output")), lineText(now), lineText(old));
        const bool own = member(a, "type").isNull() || member(a, "type") == Json(model::equationsType);
        for (const std::string& list : keysOf(a, b))
            for (const std::string& key : keysOf(member(a, list), member(b, list))) {
                const Json &old = member(member(a, list), key), &now = member(member(b, list), key);
                const bool both = old.isString() && now.isString(), one = own && old.isNull() != now.isNull();
                if (old == now || list == "species" || !(one || (both && list != "params"))) continue;
                const QString called = QString::fromStdString(list == "rates" ? "d" + key + "/dt" : key);
                reported(placeBelow(name, called), lineText(now), lineText(old));
            }
    }

    static std::set<std::string> keysOf(const Json& a, const Json& b)
    {
        std::set<std::string> keys;
        for (const Json* side : {&a, &b})
            for (const auto& member : side->members()) keys.insert(member.first);
        return keys;
    }

    // Numbers of a program that has as many lines as before, else what it gives as a whole; one value for all lines is a row of the form.
    void program(const QString& name, const model::UnitEntry& a, const model::UnitEntry& b)
    {
        if (a.program == b.program) return;
        const std::size_t steps = b.program.items().size();
        const bool alike = a.program.items().size() == steps;
        const auto number = [&](const std::string& key) {
            for (std::size_t i = 0; i < steps; ++i) {
                const std::string path = "units/" + b.id + "/program/" + std::to_string(i) + "/" + key;
                const Json *old = model::findAtPath(m_before, path), *now = model::findAtPath(m_after, path);
                compare(placeWords(m_after, m_catalogue, path), key, old ? *old : noText, now ? *now : noText);
            }
        };
        if (alike)
            for (const char* key : {"for", "growth"}) number(key);
        for (const ProgramQuantity& quantity : programQuantities(m_after)) {
            const bool lines = quantity.key == "flow" || variesInProgram(m_before, a.id, quantity) ||
                               variesInProgram(m_after, b.id, quantity);
            if (!lines) continue;
            if (alike) {
                number(quantity.key);
                number("ramp/" + rampKey(quantity));
                continue;
            }
            const ProgramTable old = programTable(m_before, a.id, quantity);
            const ProgramTable now = programTable(m_after, b.id, quantity);
            const auto same = [](const ProgramLine& x, const ProgramLine& y) {
                return x.time == y.time && x.value == y.value && x.shape == y.shape;
            };
            if (old.timeUnit == now.timeUnit && old.valueUnit == now.valueUnit &&
                std::ranges::equal(old.lines, now.lines, same))
                continue;
            changed(placeBelow(placeBelow(name, QCoreApplication::translate("pages", "program")), quantity.label));
        }
    }

    // What a key is called: a tag by its name, a place in a list by its number.
    QString nameOfKey(const std::string& key) const
    {
        const std::size_t dot = key.find('.');
        if (dot != std::string::npos && m_after.unit(std::string_view(key).substr(0, dot)))
            return tagName(m_after, m_catalogue, key);
        return recipeWord(key);
    }

    QString text(const std::string& key, const Json& value) const
    {
        if (value.isString()) {
            const bool named = key == "value" || key == "from"; // a ramp begins from a flow
            const bool tag = named && m_after.unit(unitOfTag(value.string()));
            return tag ? tagText(value.string()) : QString::fromStdString(value.string());
        }
        if (!value.isNumber()) return value.isNull() ? QString() : QStringLiteral("…");
        if (const char* unit = recipeUnit(key); *unit) return quantityText(value.number(), unit);
        if (key.ends_with(".flow")) return quantityText(value.number(), "m3/s");
        if (const model::SetPointSpec* spec = setPointOf(key))
            return quantityText(value.number(), spec->unit, QLocale(), 4, spec->displayUnit);
        return QString::fromStdString(base::writeShort(value.number(), 6));
    }

    QString tagText(const std::string& tag) const
    {
        return placeBelow(unitName(m_after, tag.substr(0, tag.find('.'))), tagName(m_after, m_catalogue, tag));
    }

    // What a recipe sets; nullptr where it is no set-point of a unit.
    const model::SetPointSpec* setPointOf(const std::string& tag) const
    {
        const model::UnitEntry* unit = m_after.unit(std::string_view(tag).substr(0, tag.find('.')));
        const model::UnitType* type = unit ? model::typeOf(m_catalogue, *unit) : nullptr;
        if (type)
            for (const model::SetPointSpec& spec : type->setPoints)
                if (tag == unit->id + "." + spec.key) return &spec;
        return nullptr;
    }

    void compare(const QString& place, const std::string& key, const Json& a, const Json& b)
    {
        const auto nested = [](const Json& value) { return value.isObject() || value.isArray(); };
        if (a == b) return;
        const bool objects = (a.isObject() || a.isNull()) && (b.isObject() || b.isNull());
        if (objects) return members(place, a, b);
        if (a.isArray() && b.isArray() && a.items().size() == b.items().size()) {
            const bool alone = a.items().size() == 1;
            for (std::size_t i = 0; i < a.items().size(); ++i)
                compare(alone ? place : placeBelow(place, QString::number(i + 1)), key, a.items()[i], b.items()[i]);
            return;
        }
        if (nested(a) || nested(b)) return changed(place);
        reported(place, text(key, b), text(key, a));
    }

    void members(const QString& place, const Json& a, const Json& b)
    {
        for (const std::string& key : keysOf(a, b)) {
            const Json *old = a.find(key), *now = b.find(key);
            compare(placeBelow(place, nameOfKey(key)), key, old ? *old : noText, now ? *now : noText);
        }
    }

    const Flowsheet& m_before;
    const Flowsheet& m_after;
    const model::Catalogue& m_catalogue;
};

} // namespace

std::vector<PlantChange> changesBetween(const Flowsheet& before, const Flowsheet& after,
                                        const model::Catalogue& catalogue)
{
    Walk walk(before, after, catalogue);
    const auto ownId = [](const auto& entry) { return entry.id; };
    const auto ownName = [](const auto& entry) { return nameOrId(entry.label, entry.id); };
    const auto namedIn = [](const auto& all) { return [&all](const auto& entry) { return nameAmong(all, entry); }; };
    walk.lists(before.units, after.units, ownId, namedIn(after.units), [&](const auto& a, const auto& b) {
        const bool same = a.type == b.type && a.params == b.params && a.initial == b.initial && a.program == b.program;
        if (!same) walk.units(a, b);
    });
    const auto streamId = [](const model::StreamEntry& s) { return s.from.text() + " → " + s.to.text(); };
    const auto streamName = [&](const model::StreamEntry& s) {
        const auto end = [&](const std::string& unit) { return unitName(after.unit(unit) ? after : before, unit); };
        return end(s.from.unit) + QStringLiteral(" → ") + end(s.to.unit);
    };
    walk.lists(before.streams, after.streams, streamId, streamName, [](const auto&, const auto&) {});
    walk.lists(before.phases, after.phases, ownId, namedIn(after.phases),
               [&](const auto& a, const auto& b) { walk.phases(a, b); });
    walk.lists(before.controllers, after.controllers, ownId, namedIn(after.controllers),
               [&](const auto& a, const auto& b) {
                   if (!(a == b)) walk.controllers(a, b);
               });
    const auto nameOfGuard = [&](const model::GuardEntry& g) { return guardName(after, catalogue, g); };
    walk.lists(before.guards, after.guards, ownId, nameOfGuard, [&](const auto& a, const auto& b) {
        if (!(a == b)) walk.guards(nameOfGuard(b), b.id);
    });
    const auto estimatorName = [](const model::EstimatorEntry& e) { return QString::fromStdString(e.id); };
    walk.lists(before.estimators, after.estimators, ownId, estimatorName, [&](const auto& a, const auto& b) {
        if (!(a == b)) walk.other(estimatorName(b));
    });
    if (before.economics != after.economics) walk.other(QCoreApplication::translate("pages", "Prices and plan"));
    walk.duration();
    if (before.components != after.components)
        walk.lists(componentsOf(before), componentsOf(after), ownId, ownName,
                   [&](const auto& a, const auto& b) { walk.components(a, b); });
    if (!(before.footprint == after.footprint)) walk.other(QCoreApplication::translate("pages", "Factors and site"));
    return walk.found;
}

bool isSameRun(const Flowsheet& one, const Flowsheet& other, const model::Catalogue& catalogue)
{
    Flowsheet a = one, b = other;
    a.estimators.clear();
    b.estimators.clear();
    a.economics = b.economics = {};
    return changesBetween(a, b, catalogue).empty();
}

} // namespace titer::app
