// What a check says of a flowsheet.
#pragma once

#include "core/model/plant.h"
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

} // namespace titer::support
