// What a check says of a flowsheet.
#pragma once

#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"

#include <QString>
#include <QStringList>

namespace titer::support {

// A line "where: what" for each error, with `notices` for each notice after them.
inline QString reportedOf(const model::Flowsheet& flowsheet, bool notices = false)
{
    base::Errors errors;
    const model::Plant plant = model::check(flowsheet, solve::catalogue(), errors);
    QStringList all;
    for (const base::Error& e : errors) all << QString::fromStdString(e.where + ": " + e.what.text());
    if (notices)
        for (const base::Notice& n : plant.notices) all << QString::fromStdString(n.where + ": " + n.what.text());
    return all.join('\n');
}

// Puts a JSON text at a path within `json` ("rates/cells", "networks/0/1"): keys of objects, indices of lists.
inline void putText(base::Json& json, const QString& path, const QString& text)
{
    base::Json* at = &json;
    for (const QString& key : path.split('/'))
        at = at->isArray() ? &at->items()[key.toUInt()] : &(*at)[key.toStdString()];
    base::Errors errors;
    *at = base::readJson(text.toStdString(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
}

} // namespace titer::support
