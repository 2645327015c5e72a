// Walks two plant files side by side.
#include "ui/pages/run_changes.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <set>

namespace titer::pages {

namespace {

using base::Json;

QString text(const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::String:
        return QString::fromStdString(value.string());
    case Json::Kind::Number:
        return QString::fromStdString(base::writeShort(value.number(), 6));
    case Json::Kind::Bool:
        return value.boolean() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return QStringLiteral("…");
    }
}

class Walk {
public:
    QStringList found;

    void compare(const QString& place, const Json& before, const Json& after)
    {
        if (before == after) return;
        if (before.isObject() && after.isObject()) return members(place, before, after);
        if (before.isArray() && after.isArray()) return items(place, before, after);
        if (before.isNull() && !nested(after))
            found.append(
                QCoreApplication::translate("pages", "%1: %2, newly set", "place, value").arg(place, text(after)));
        else if (after.isNull() && !nested(before))
            found.append(QCoreApplication::translate("pages", "%1: default, was %2", "place, former value")
                             .arg(place, text(before)));
        else if (nested(before) || nested(after))
            found.append(QCoreApplication::translate("pages", "%1: changed", "place").arg(place));
        else
            found.append(QCoreApplication::translate("pages", "%1: %2, was %3", "place, value, former value")
                             .arg(place, text(after), text(before)));
    }

    template <class Entry, class Id, class Compare>
    void lists(const std::vector<Entry>& before, const std::vector<Entry>& after, Id id, Compare compare)
    {
        for (const Entry& entry : after) {
            const auto former =
                std::find_if(before.begin(), before.end(), [&](const Entry& e) { return id(e) == id(entry); });
            if (former == before.end())
                found.append(
                    QCoreApplication::translate("pages", "%1: added", "place").arg(QString::fromStdString(id(entry))));
            else if (!(*former == entry))
                compare(*former, entry);
        }
        for (const Entry& entry : before)
            if (std::none_of(after.begin(), after.end(), [&](const Entry& e) { return id(e) == id(entry); }))
                found.append(QCoreApplication::translate("pages", "%1: removed", "place")
                                 .arg(QString::fromStdString(id(entry))));
    }

private:
    static bool nested(const Json& value) { return value.isObject() || value.isArray(); }

    static QString below(const QString& place, const std::string& key)
    {
        return QCoreApplication::translate("pages", "%1, %2", "place, key").arg(place, QString::fromStdString(key));
    }

    void members(const QString& place, const Json& before, const Json& after)
    {
        static const Json none;
        std::set<std::string> keys;
        for (const auto& member : before.members()) keys.insert(member.first);
        for (const auto& member : after.members()) keys.insert(member.first);
        for (const std::string& key : keys) {
            const Json* a = before.find(key);
            const Json* b = after.find(key);
            // The record's own name says nothing to a person.
            const bool record = key == "kinetics" || key == "any";
            compare(record ? place : below(place, key), a ? *a : none, b ? *b : none);
        }
    }

    void items(const QString& place, const Json& before, const Json& after)
    {
        if (before.items().size() != after.items().size()) {
            found.append(QCoreApplication::translate("pages", "%1: changed", "place").arg(place));
            return;
        }
        for (std::size_t i = 0; i < before.items().size(); ++i)
            compare(below(place, std::to_string(i + 1)), before.items()[i], after.items()[i]);
    }
};

QString nameOf(const std::string& label, const std::string& id)
{
    return QString::fromStdString(label.empty() ? id : label);
}

} // namespace

QStringList changesBetween(const model::Flowsheet& before, const model::Flowsheet& after)
{
    Walk walk;
    const auto ownId = [](const auto& entry) { return entry.id; };
    walk.lists(before.units, after.units, ownId, [&](const model::UnitEntry& a, const model::UnitEntry& b) {
        const QString name = nameOf(b.label, b.id);
        if (a.type != b.type) walk.compare(name, Json(a.type), Json(b.type));
        walk.compare(name, a.params, b.params);
        walk.compare(name, a.initial, b.initial);
        walk.compare(name, a.program, b.program);
    });
    const auto streamId = [](const model::StreamEntry& s) { return s.from.text() + " → " + s.to.text(); };
    walk.lists(before.streams, after.streams, streamId, [](const auto&, const auto&) {});
    walk.lists(before.phases, after.phases, ownId, [&](const model::PhaseEntry& a, const model::PhaseEntry& b) {
        const QString name = nameOf(b.label, b.id);
        walk.compare(name, a.at, b.at);
        walk.compare(name, a.until, b.until);
        walk.compare(name, a.set, b.set);
        walk.compare(name, a.dose, b.dose);
        walk.compare(name, a.transfer, b.transfer);
    });
    walk.lists(before.controllers, after.controllers, ownId,
               [&](const model::ControllerEntry& a, const model::ControllerEntry& b) {
                   const QString name = nameOf(b.label, b.id);
                   walk.compare(name, a.setpoint, b.setpoint);
                   walk.compare(name, a.period, b.period);
                   walk.compare(name, a.params, b.params);
               });
    walk.compare(QCoreApplication::translate("pages", "Duration"), before.duration, after.duration);
    if (before.components != after.components)
        walk.compare(QCoreApplication::translate("pages", "Components"), Json::array(before.components),
                     Json::array(after.components));
    return walk.found;
}

QString changeSummary(const QStringList& changes)
{
    if (changes.isEmpty()) return QCoreApplication::translate("pages", "the same plant");
    if (changes.size() == 1) return changes.first();
    const int more = static_cast<int>(changes.size()) - 1;
    return QCoreApplication::translate("pages", "%1, and %n more", "a change", more).arg(changes.first());
}

} // namespace titer::pages
