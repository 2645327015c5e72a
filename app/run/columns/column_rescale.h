// A column of the plant at another size, as a person types it and reads it. [any]
#pragma once

#include "app/document/document.h"
#include "core/studies/scale/column_scale.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace titer::app {

struct RescaleOrder {
    std::string unit;
    QString diameter, height; // as typed; a bare number is in cm, empty: as it is
    bool sameVelocity = false;
};

struct RescaleRow {
    QString name, before, after, ratio;
};

struct Rescaled {
    std::optional<model::Flowsheet> flowsheet; // the plant with the new column
    QList<RescaleRow> figures, changes;
    QStringList notices;
    QString fault; // why there is none
};

// Places and units by the names that people see.
Rescaled rescaled(const Document& document, const RescaleOrder& order, const QLocale& locale = {});
enum class RescaleSize { Diameter, Height };
// The bed of a column as the fields show it, "10 cm"; empty where the plant states no such size.
QString rescaleStart(const model::Flowsheet& flowsheet, const std::string& unit, RescaleSize size);
// Columns that can be scaled.
bool canRescale(const model::Flowsheet& flowsheet, const std::string& unit);
// A column with radial flow keeps its diameters and is scaled by the height of its cylinder.
bool rescalesByDiameter(const model::Flowsheet& flowsheet, const std::string& unit);

} // namespace titer::app
