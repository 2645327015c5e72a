// Counts and names cells without a number.
#include "app/live/recordings/missing_cells.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace titer::app {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(MissingCells)
};

} // namespace

base::CsvMissing missingOf(const connect::Recording& recording)
{
    base::CsvMissing sum;
    for (const connect::RecordedTag& tag : recording.tags) sum += recording.missingOf(tag);
    return sum;
}

bool isAnyWritten(const base::CsvMissing& missing)
{
    return missing.withoutNumber() > missing.empty || missing.limits > 0;
}

QString missingWords(const base::CsvMissing& missing)
{
    QStringList words;
    const auto add = [&](std::int64_t count, const QString& pattern) {
        if (count > 0) words << pattern.arg(QLocale().toString(qint64(count)));
    };
    add(missing.empty, CellWords::tr("%1 empty", "cells"));
    add(missing.notAvailable, CellWords::tr("%1 not available", "cells"));
    add(missing.beyond, CellWords::tr("%1 below or above what can be measured", "cells"));
    add(missing.limits, CellWords::tr("%1 with a limit such as “<0.2”", "cells"));
    add(missing.unread, CellWords::tr("%1 not readable", "cells"));
    return words.join(QStringLiteral(", "));
}

} // namespace titer::app
