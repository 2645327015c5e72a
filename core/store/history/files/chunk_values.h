// Values of sensors as bytes. Instruments deliver decimal numbers, so a value is stored as an integer and one power of ten for all of
// them, and the integers as their differences; what is no such number is stored as it is. Every bit comes back.
#pragma once

#include "core/store/history/files/bytes.h"

namespace titer::store {

void putValues(Bytes& out, std::span<const double> values);
void readValues(ByteReader& in, std::span<double> values);

} // namespace titer::store
