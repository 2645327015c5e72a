// Plant files as texts.
#pragma once

#include <string>

namespace titer::support {

// The example of the format's description: seed vessel, production with daily boluses, harvest.
std::string examplePlant();

// Seed and production of the fake types (fake_types.h), with one of everything that a plant file may hold. It is sound.
std::string fakePlant();

// A word of such a text. A raw string with a single quote in it makes moc lose the namespace of the test.
std::string quoted(const std::string& word);

} // namespace titer::support
