// Equations of a flowsheet and their edits, as tests read them.
#pragma once

#include "app/document/edits.h"
#include "app/equations/equation_lines.h"
#include "core/model/flowsheet.h"

#include <QString>
#include <QStringList>

#include <string>

namespace titer::support {

// What stands at a path: a text as it is, else as JSON, or "nothing".
inline std::string textAt(const model::Flowsheet& flowsheet, const std::string& path)
{
    const base::Json* value = model::findAtPath(flowsheet, path);
    return !value ? "nothing" : value->isString() ? value->string() : value->write(false);
}

// The flowsheet after an edit that has to be possible.
inline model::Flowsheet must(const app::Edited& edited)
{
    if (!edited) qFatal("%s", edited.error().what.text().c_str());
    return *edited;
}

// "let: mu=mu_max*2; …" for each part; a line at fault ends with "!".
inline QString written(const std::vector<app::EquationPart>& parts)
{
    QStringList all;
    for (const app::EquationPart& part : parts) {
        QStringList lines;
        for (const app::EquationLine& line : part.lines)
            lines << line.name + u'=' + line.text + (line.error.isEmpty() ? QString() : QStringLiteral("!"));
        all << QString::fromStdString(part.part) + QStringLiteral(": ") + lines.join(QStringLiteral("; "));
    }
    return all.join(u'\n');
}

} // namespace titer::support
