// Seeded mutations of files.
#pragma once

#include "core/base/json.h"

#include <random>
#include <string>
#include <vector>

namespace titer::support {

using Random = std::mt19937;

// A number below n; 0 where n is 0.
std::size_t below(Random& random, std::size_t n);
// A piece of a plant file, sound or not.
std::string scrap(Random& random);
// Cuts, doubles and exchanges pieces of the text.
std::string mutated(std::string text, Random& random);
// Keeps the JSON sound and exchanges, removes and doubles its values.
base::Json mutated(base::Json json, Random& random);

// How a disk, a stranger or a mistake damages a file: flipped bits, cuts, zeros, doubled and moved blocks.
std::string damaged(std::string bytes, Random& random);
// Keeps the JSON sound and does what the reader least expects: numbers at their extremes, texts that lead astray, deep nesting, keys that
// changed places, entries many times over.
base::Json hostile(base::Json json, Random& random);
// The mutation of this number of a sound file of JSON, of its bytes, its text or its values: the same for the same number.
std::string mutation(const std::string& sound, unsigned number);
// How many mutations a test takes: `whole`, its share of 20,000, where TITER_LONG is set; else a hundredth.
unsigned mutations(unsigned whole);
// Whether this process never had more memory than a reader of small files may take. True under a sanitizer, whose memory it is.
bool isMemoryBounded();
// That one mutation may take at most [ms], on a busy machine and under a sanitizer.
constexpr int maxTime = 20'000;

} // namespace titer::support
