// Numbers as people type and paste them: decimal comma or point, thousands separators where they are beyond doubt. [any]
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

#include <string>

namespace titer::app {

struct TypedNumber {
    std::string number; // locale-free digits as typed, "0.5e6"
    QString rest;       // what follows, trimmed: a unit or nothing
};

// Splits "1 234,5 g/L". A text that can be read in two ways ("1,234" where the comma separates thousands) is refused, with both.
base::Result<TypedNumber> splitTyped(const QString& text, const QLocale& locale);

// Of a difference where a scale begins does not matter: 1 °C is 1 K.
enum class TypedAs { Value, Difference };
// The whole text as a number in `unit` (empty or "1": none): bare, or with a unit of the same quantity, which is converted.
base::Result<double> typedIn(const QString& text, const std::string& unit, const QLocale& locale = QLocale(),
                             TypedAs as = TypedAs::Value);

// A locale-free number ("1234.5") as a field shows it: with the locale's decimal point, without thousands separators.
QString fieldNumber(const std::string& number, const QLocale& locale);
// A number whose last place is `step`, as a field shows it and takes it back: "7.10", and from a million on "4.6e6".
QString steppedNumber(double value, double step, const QLocale& locale);

} // namespace titer::app
