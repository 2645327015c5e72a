// Specs of types that share some of their parameters.
#pragma once

#include "core/model/types/specs.h"

#include <array>
#include <cstddef>

namespace titer::model {

// Specs one after the other, for types that have some of their own.
template <std::size_t N, std::size_t M>
constexpr std::array<ParamSpec, N + M> joined(const ParamSpec (&a)[N], const ParamSpec (&b)[M])
{
    std::array<ParamSpec, N + M> all{};
    for (std::size_t i = 0; i < N; ++i) all[i] = a[i];
    for (std::size_t i = 0; i < M; ++i) all[N + i] = b[i];
    return all;
}

} // namespace titer::model
