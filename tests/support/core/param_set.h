// Parameters as a plant's check would have read them.
#pragma once

#include "core/model/types/params.h"

#include <initializer_list>
#include <map>
#include <span>
#include <string>

namespace titer::support {

// Every entry at its default but for `values`: SI by key, a choice by its index. Throws where a key is in no spec.
model::ParamSet paramSet(std::initializer_list<std::span<const model::ParamSpec>> specs,
                         const std::map<std::string, double>& values = {});

} // namespace titer::support
