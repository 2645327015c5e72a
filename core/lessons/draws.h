// The numbers of a lesson that differ from learner to learner: drawn from a seed, and put wherever the file names them.
#pragma once

#include "core/model/json_fields.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace titer::lessons {

// "feed_rate" -> "24.3 L/d", as a plant file has it.
using Draws = std::vector<std::pair<std::string, std::string>>;

// "draws": {"feed": {"from": "220 g/L", "to": "260 g/L", "digits": 3}, "rate": {"scale": "26 L/d", "by": "feed",
// "at": "240 g/L", "inverse": true}}: what is drawn, and what goes with it. The same seed gives the same numbers; a
// draw that is added changes no other.
Draws readDraws(model::JsonFields& fields, std::string_view lesson, std::uint64_t seed);

// The file with the drawn quantity wherever a text is "$rate" alone, and, within texts by language and other texts,
// wherever "{rate}" stands: there with the decimal sign of the language. A name that is not drawn is a fault at its
// path.
base::Json withDraws(const base::Json& json, const Draws& draws, model::Faults& faults);

} // namespace titer::lessons
