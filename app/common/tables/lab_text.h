// A laboratory's file, read by the format that knows it, as a plain table that recordings are read from.
#pragma once

#include "core/connect/settings.h"
#include "core/formats/lab_reading.h"

#include <QString>

#include <optional>

namespace titer::app {

struct LabText {
    QString path;   // of the table
    QString format; // as people call it
    std::vector<base::Sentence> understood;
    base::Notices notices;
};

// Whether it is an instrument's result in JSON of the Allotrope Simple Model.
bool isAsmFile(const QString& path);
// Whether any format knows the file; large ones are none of a laboratory.
std::shared_ptr<const formats::Format> labFormatOf(const QString& path, const std::string& project);
// With the zone, the order of dates, the decimal sign and (for samples without a time) the start of the settings of an import.
base::Result<LabText> readLabText(const QString& path, const formats::Format& format,
                                  const connect::Settings& settings);

} // namespace titer::app
