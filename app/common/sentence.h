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

// A label, heading or help text of a spec, translated.
QString label(const char* text);
QString label(std::string_view text);

} // namespace titer::app
