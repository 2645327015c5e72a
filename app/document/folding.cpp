// What is folded, as JSON for the project.
#include "app/document/folding.h"

#include "core/base/json.h"

#include <QStringList>

namespace titer::app {

namespace {

base::Json listOf(const QSet<QString>& ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    base::Json list = base::Json::array();
    for (const QString& id : std::as_const(sorted)) list.items().push_back(id.toStdString());
    return list;
}

QSet<QString> setOf(const base::Json& json, std::string_view key)
{
    QSet<QString> ids;
    if (const base::Json* list = json.find(key))
        for (const base::Json& id : list->items())
            if (id.isString()) ids.insert(QString::fromStdString(id.string()));
    return ids;
}

} // namespace

void Folding::setUnfolded(const QString& unit, bool unfolded)
{
    if (isUnfolded(unit) == unfolded) return;
    if (unfolded)
        m_unfolded.insert(unit);
    else
        m_unfolded.remove(unit);
    emit changed();
}

void Folding::setZoneFolded(const QString& first, bool folded)
{
    if (isZoneFolded(first) == folded) return;
    if (folded)
        m_zones.insert(first);
    else
        m_zones.remove(first);
    emit changed();
}

std::string Folding::text() const
{
    return base::Json::object({{"unfolded", listOf(m_unfolded)}, {"zones", listOf(m_zones)}}).write(false);
}

void Folding::read(std::string_view text)
{
    base::Errors errors;
    const base::Json json = text.empty() ? base::Json() : base::readJson(text, errors);
    m_unfolded = setOf(json, "unfolded");
    m_zones = setOf(json, "zones");
}

} // namespace titer::app

#include "app/document/moc_folding.cpp"
