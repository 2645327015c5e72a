// Sentences and labels of the Qt-free core in the language of the window. [any]
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string_view>

namespace titer::app {

// The sentence translated, with what belongs in its places.
QString sentence(const base::Sentence& sentence);
// "units/n1/params/volume: The sentence.", or the sentence alone where there is no place.
QString sentence(const base::Error& error);
QString sentence(const base::Notice& notice);

// A number as the core writes it, alone or before a unit ("0.72 %", "8.31 g/L"), with the decimal point of the language
// of the window, differences of temperature in K, and 0 for the rounding error of a share ("1.21e-15 %"); any other text as it
// is.
QString quantityWords(const std::string& text);

// A label, heading or help text of a spec, translated.
QString label(const char* text);
QString label(std::string_view text);

} // namespace titer::app
