// Independent pieces of work over the cores. Results do not depend on the number of threads as long as each piece writes to its
// own place and draws its random numbers from a stream of its own (base::Random with the piece's number in the name).
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace titer::studies {

// Calls work(0) .. work(count - 1), each once, on `threads` threads (0: as many as there are cores); returns when all are done.
// After a stop the pieces that have not begun are left out. `progress` is called on the thread of the caller with the share of the
// pieces that have begun, 0 to 1.
void forEach(std::size_t count, const std::function<void(std::size_t)>& work, unsigned threads = 0,
             std::stop_token stop = {}, const std::function<void(double)>& progress = {});

} // namespace titer::studies
