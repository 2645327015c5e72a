#include "core/studies/numerics/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace titer::studies {

void forEach(std::size_t count, const std::function<void(std::size_t)>& work, unsigned threads, std::stop_token stop,
             const std::function<void(double)>& progress)
{
    if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
    std::atomic<std::size_t> next = 0;
    const auto run = [&](const std::function<void(double)>& report) {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
            work(i);
            if (report) report(double(i + 1) / double(count));
        }
    };
    std::vector<std::jthread> others;
    for (std::size_t t = 1; t < std::min<std::size_t>(threads, count); ++t)
        others.emplace_back(run, std::function<void(double)>());
    run(progress);
}

} // namespace titer::studies
