// A file of several tables, or the like sheets of a workbook, as a plain table that recordings are read from.
#pragma once

#include "core/base/tables/found/joined.h"
#include "core/connect/settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace titer::app {

struct JoinedText {
    QString path;            // of the table; empty where `fault` says why there is none
    base::CsvLayout first;   // of the first table, for what it leaves open; the tables are those of the file
    connect::Settings roles; // which the first rows may not show
    std::vector<base::Sentence> understood;
    base::Notices notices;
    std::optional<base::Error> fault;
};

// Of the file at `table`, or of `sheets` where there are any; nothing where it holds one table alone. `of` is the file that was opened.
// Settings are those of an import; time, batch and start are of the joined table.
std::optional<JoinedText> readJoinedText(const QString& table, const std::vector<base::TitledTable>& sheets,
                                         const QString& of, const connect::Settings& settings);

} // namespace titer::app
