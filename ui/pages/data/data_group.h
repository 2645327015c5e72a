// Rows of the Data page's list, as they are read. [any]
#pragma once

#include "ui/look/theme.h"
#include "ui/shown/source_words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace titer::pages {

struct DataRow {
    QString id;
    QString parent; // id of the row that it is a part of, which stands before it; empty: of the group itself
    shown::DataSign sign = shown::DataSign::None;
    QString name;
    QString detail;                  // beneath the name
    std::optional<look::Token> tone; // of the detail; muted without
    QString figure;                  // length or rate
    qint64 gaps = 0;
    QString said;          // for people who do not see it
    QStringList tags = {}; // that the search finds it by
    bool operator==(const DataRow&) const = default;
};

struct DataGroup {
    QString name, figure; // "Recordings", "length"
    QList<DataRow> rows;
    bool operator==(const DataGroup&) const = default;
};

} // namespace titer::pages
