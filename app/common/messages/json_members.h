// Members of messages between two processes of Titer, as they should be, else what stands for nothing. [any]
#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace titer::app {

std::string textOf(const base::Json& json, std::string_view key);
double numberOf(const base::Json& json, std::string_view key, double otherwise = 0.0);
std::int64_t integerOf(const base::Json& json, std::string_view key);

base::Json sentenceJson(const base::Sentence& sentence);
base::Sentence readSentence(const base::Json& json);

} // namespace titer::app
