#include "app/session/removed_parts.h"

#include "app/document/references.h"
#include "app/form/tag_names.h"

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr qsizetype namesShown = 3; // the others are counted

QString called(const std::string& label, const std::string& id)
{
    return QString::fromStdString(label.empty() ? id : label);
}

// "Wash, Elute and 2 more"
QString listed(const QStringList& names)
{
    const QString shown = names.mid(0, namesShown).join(QStringLiteral(", "));
    return names.size() <= namesShown
               ? shown
               : RemovedParts::tr("%1 and %n more", "names", int(names.size() - namesShown)).arg(shown);
}

// Of what has ids: those of `before` that `now` has not.
template <class Entry> QStringList lost(const std::vector<Entry>& before, const std::vector<Entry>& now)
{
    QStringList names;
    for (const Entry& entry : before)
        if (std::ranges::find(now, entry.id, &Entry::id) == now.end()) names << called(entry.label, entry.id);
    return names;
}

// The unit in "model/n1.out.flow" or "units/n1/params/heel"; in tags of sources there is none.
std::string unitIn(const std::string& place)
{
    const std::size_t slash = place.find('/');
    const std::string list = place.substr(0, slash), rest = slash < place.size() ? place.substr(slash + 1) : "";
    if (list == "model" || list == "twin") return std::string(unitOfTag(rest));
    return list == "units" ? rest.substr(0, rest.find('/')) : std::string();
}

} // namespace

RemovedParts::RemovedParts(const Ground& ground, QObject* parent)
    : QObject(parent)
    , m_ground(ground)
    , m_before(ground.document.flowsheet())
{
    connect(ground.document.undoStack(), &QUndoStack::indexChanged, this, &RemovedParts::look);
    connect(&ground.document, &Document::opened, this, [this] {
        m_before = m_ground.document.flowsheet();
        m_index = m_ground.document.undoStack()->index();
        say({}, {});
    });
}

void RemovedParts::say(const QString& units, const QString& words)
{
    if (words == m_words && units == m_units) return;
    m_units = units;
    m_words = words;
    emit changed();
}

// A step that is undone removes nothing that was there before.
void RemovedParts::look(int index)
{
    const model::Flowsheet& now = m_ground.document.flowsheet();
    const bool onward = index > std::exchange(m_index, index);
    const QStringList names = lost(m_before.units, now.units);
    std::vector<std::string> units;
    for (const model::UnitEntry& unit : m_before.units)
        if (!now.unit(unit.id)) units.push_back(unit.id);
    QStringList words;
    if (onward && !units.empty()) {
        if (const QStringList parts = gone(now); !parts.isEmpty())
            words << tr("Removed with it: %1.").arg(parts.join(QStringLiteral("; ")));
        if (const QStringList left = bereft(units); !left.isEmpty())
            words << tr("Left without what they refer to: %1.").arg(left.join(QStringLiteral("; ")));
    }
    m_before = now;
    say(words.isEmpty() ? QString() : listed(names), words.join(u' '));
}

QStringList RemovedParts::gone(const model::Flowsheet& now) const
{
    QStringList parts;
    const auto add = [&](const QString& kind, const QStringList& names) {
        if (!names.isEmpty()) parts << tr("%1 (%2)", "what was removed, its names").arg(kind, listed(names));
    };
    const QStringList phases = lost(m_before.phases, now.phases), loops = lost(m_before.controllers, now.controllers);
    add(tr("%n phase(s)", nullptr, int(phases.size())), phases);
    add(tr("%n controller(s)", nullptr, int(loops.size())), loops);
    QStringList guards, narrowed;
    for (const model::GuardEntry& entry : m_before.guards) {
        const auto still = std::ranges::find(now.guards, entry.id, &model::GuardEntry::id);
        if (still == now.guards.end())
            guards << QString::fromStdString(entry.writes);
        else if (still->interlocks.items().size() < entry.interlocks.items().size())
            narrowed << QString::fromStdString(entry.writes);
    }
    add(tr("%n guard(s)", nullptr, int(guards.size())), guards);
    add(tr("interlocks of %n guard(s) that stay(s)", nullptr, int(narrowed.size())), narrowed);
    QStringList tags;
    for (const model::TagEntry& entry : m_before.tags)
        if (std::ranges::find(now.tags, entry.tag, &model::TagEntry::tag) == now.tags.end())
            tags << QString::fromStdString(entry.tag);
    add(tr("%n mapped tag(s)", nullptr, int(tags.size())), tags);
    QStringList estimators;
    for (const model::EstimatorEntry& entry : m_before.estimators)
        if (std::ranges::find(now.estimators, entry.id, &model::EstimatorEntry::id) == now.estimators.end())
            estimators << unitName(m_before, entry.unit);
    add(tr("%n estimator(s)", nullptr, int(estimators.size())), estimators);
    return parts;
}

// They are kept outside of the plant, so that they stay.
QStringList RemovedParts::bereft(const std::vector<std::string>& units) const
{
    const auto isGone = [&](const std::string& unit) {
        return !unit.empty() && std::ranges::find(units, unit) != units.end();
    };
    const auto names = [&](const std::vector<std::string>& tags) {
        return std::ranges::any_of(tags, [&](const std::string& tag) { return isGone(unitIn(tag)); });
    };
    int tiles = 0, alarms = 0, factors = 0;
    for (const Board& board : m_ground.boards.boards())
        tiles += int(std::ranges::count_if(board.tiles, [&](const Tile& tile) { return names(tile.tags); }));
    for (const DefinedAlarm& one : m_ground.alarms.list())
        alarms += isGone(one.definition.group) || names(alarm::tagsOf(one.definition));
    for (const StudySession::Value& study : m_ground.studies.studies())
        factors +=
            int(std::ranges::count_if(study->factors, [&](const auto& factor) { return isGone(unitIn(factor.path)); }));
    QStringList left;
    if (tiles > 0) left << tr("%n tile(s)", nullptr, tiles);
    if (alarms > 0) left << tr("%n alarm(s)", nullptr, alarms);
    if (factors > 0) left << tr("%n factor(s) of studies", nullptr, factors);
    return left;
}

} // namespace titer::app

#include "app/session/moc_removed_parts.cpp"
