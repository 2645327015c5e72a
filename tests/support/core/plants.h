// Plant files as texts.
#pragma once

#include <string>

namespace titer::support {

// By how much a sanitizer slows down what a test times.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr int sanitizerFactor = 10;
#else
inline constexpr int sanitizerFactor = 1;
#endif

// The example of the format's description: seed vessel, production with daily boluses, harvest.
std::string examplePlant();

// Seed and production of the fake types (fake_types.h), with one of everything that a plant file may hold. It is sound.
std::string fakePlant();

} // namespace titer::support
