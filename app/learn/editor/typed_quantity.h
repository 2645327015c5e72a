// Quantities of a lesson as its maker types and reads them. [any]
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/lessons/draws.h"

#include <QLocale>
#include <QString>

#include <string>

namespace titer::app {

struct TypedQuantity {
    base::Json json;  // as a file has it: 8, "3.7 g/L", or "$feed" for what the lesson draws
    std::string unit; // that it is in; empty: none
};

// "3,7 g/L" as typed; a number alone has the unit `bare`. The error is at `where`.
base::Result<TypedQuantity> quantityTyped(const QString& text, const std::string& bare, const lessons::Draws& draws,
                                          const std::string& where = {}, const QLocale& locale = QLocale());
// A number or a text, as a field shows it and takes it back.
QString quantityShown(const base::Json& json, const QLocale& locale = QLocale());
// A number or a text, which such a field can show.
bool isQuantity(const base::Json& json);

} // namespace titer::app
