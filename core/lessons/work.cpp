#include "core/lessons/work.h"

#include <algorithm>

namespace titer::lessons {

const TakenRecording* Work::recording(std::string_view file) const
{
    const auto found = std::ranges::find(recordings, file, &TakenRecording::file);
    return found == recordings.end() ? nullptr : &*found;
}

} // namespace titer::lessons
