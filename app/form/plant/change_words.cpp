// What was changed, in words.
#include "app/form/plant/plant_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

QString textOf(const PlantChange& change)
{
    switch (change.kind) {
    case PlantChange::Kind::Added:
        return QCoreApplication::translate("pages", "%1: added", "place").arg(change.place);
    case PlantChange::Kind::Removed:
        return QCoreApplication::translate("pages", "%1: removed", "place").arg(change.place);
    case PlantChange::Kind::Other:
        return QCoreApplication::translate("pages", "%1: changed", "place").arg(change.place);
    case PlantChange::Kind::Value:
        break;
    }
    if (change.before.isEmpty())
        return QCoreApplication::translate("pages", "%1: %2, newly set", "place, value")
            .arg(change.place, change.after);
    if (change.after.isEmpty())
        return QCoreApplication::translate("pages", "%1: not set, was %2", "place, former value")
            .arg(change.place, change.before);
    return QCoreApplication::translate("pages", "%1: %2, was %3", "place, value, former value")
        .arg(change.place, change.after, change.before);
}

QStringList textsOf(const std::vector<PlantChange>& changes)
{
    QStringList texts;
    for (const PlantChange& change : changes) texts.append(textOf(change));
    return texts;
}

QString changeSummary(const std::vector<PlantChange>& changes)
{
    if (changes.empty()) return QCoreApplication::translate("pages", "the same plant");
    constexpr qsizetype shownAtMost = 3;
    const QStringList texts = textsOf(changes);
    const QString first = texts.first(std::min(texts.size(), shownAtMost)).join(QStringLiteral("; "));
    if (texts.size() <= shownAtMost) return first;
    return QCoreApplication::translate("pages", "%1, and %n more", "changes", int(texts.size() - shownAtMost))
        .arg(first);
}

} // namespace titer::app
