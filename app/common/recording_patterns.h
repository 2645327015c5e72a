// Names by which recordings are looked for on a disk; what one is, its content says.
#pragma once

#include <QString>

namespace titer::app {

inline QString recordingPatterns()
{
    return QStringLiteral("*.csv *.tsv *.txt *.dat *.asc *.xlsx *.json *.res *.zip *.result");
}

} // namespace titer::app
