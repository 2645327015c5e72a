// Why a file could not be written, in the words of the system.
#pragma once

#include <string>

class QFileDevice;

namespace titer::app {

// Of a file that is still open, after write() or flush() failed: where the disk became full amid a piece of text Qt
// knows no reason ("Unknown error"). Nothing is written to it afterwards.
std::string fileFault(const QFileDevice& file);

} // namespace titer::app
