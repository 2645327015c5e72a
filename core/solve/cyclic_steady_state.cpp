#include "core/solve/cyclic_steady_state.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace titer::solve {

namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

Vector difference(const Vector& a, const Vector& b)
{
    Vector d(a.size());
    for (std::size_t i = 0; i < d.size(); ++i) d[i] = a[i] - b[i];
    return d;
}

void subtract(double factor, const Vector& b, Vector& a)
{
    for (std::size_t i = 0; i < a.size(); ++i) a[i] -= factor * b[i];
}

// Anderson's combination of the images of past cycles.
class Acceleration {
public:
    explicit Acceleration(int memory)
        : m_memory(std::size_t(std::max(memory, 0)))
    {
    }

    // Starts again with half the memory, so that it comes down to plain repetition where combinations lead nowhere.
    void forget()
    {
        m_memory /= 2;
        m_changes.clear();
        m_images.clear();
        m_lastChange.clear();
    }

    // The next start after a cycle to `image` with the scaled `change`.
    Vector next(const Vector& image, const Vector& change)
    {
        if (!m_lastChange.empty()) {
            m_changes.push_back(difference(change, m_lastChange));
            m_images.push_back(difference(image, m_lastImage));
        }
        while (m_changes.size() > m_memory) {
            m_changes.pop_front();
            m_images.pop_front();
        }
        m_lastChange = change;
        m_lastImage = image;
        return combined(image, change);
    }

private:
    // image - sum gamma_j dImage_j with |change - sum gamma_j dChange_j| least: by orthogonalization, the newest
    // first; what depends on newer ones says nothing new.
    Vector combined(Vector image, Vector change) const
    {
        constexpr double dependent = 1e-8;
        std::vector<Vector> basis, images;
        for (std::size_t k = m_changes.size(); k-- > 0;) {
            Vector direction = m_changes[k], along = m_images[k];
            const double size = std::sqrt(dot(direction, direction));
            for (std::size_t j = 0; j < basis.size(); ++j) {
                const double part = dot(basis[j], direction);
                subtract(part, basis[j], direction);
                subtract(part, images[j], along);
            }
            const double left = std::sqrt(dot(direction, direction));
            if (!(left > dependent * size)) continue;
            for (double& v : direction) v /= left;
            for (double& v : along) v /= left;
            const double gamma = dot(direction, change);
            subtract(gamma, direction, change);
            subtract(gamma, along, image);
            basis.push_back(std::move(direction));
            images.push_back(std::move(along));
        }
        return image;
    }

    std::size_t m_memory;
    std::deque<Vector> m_changes, m_images; // differences between cycles, the newest last
    Vector m_lastChange, m_lastImage;
};

double largest(const Vector& values)
{
    double max = 0.0;
    for (const double v : values) max = std::max(max, std::isfinite(v) ? std::abs(v) : HUGE_VAL);
    return max;
}

} // namespace

base::Result<CyclicSteadyState> findCyclicSteadyState(Simulation& simulation, const CyclicOptions& options,
                                                      std::stop_token stop)
{
    // Measured: where a chance of rounding chooses other steps, a bed ends its cycle by 8 to 17 times their tolerance elsewhere.
    constexpr double perCycle = 30.0;
    simulation.limitTolerance(options.tolerance / perCycle);
    const Snapshot begin = simulation.snapshot();
    const double end = begin.time() + options.period;
    Vector size = simulation.usualSizes();
    Acceleration acceleration(options.memory);
    CyclicSteadyState result;
    Vector start = simulation.states(), best = start; // `best`: the image with the least change so far
    double min = HUGE_VAL;
    bool isNear = false, combines = false;
    double closest = HUGE_VAL; // least change of all, and the cycle that had it
    int closestCycle = 0;
    while (!result.reached && result.cycles < options.maxCycles &&
           result.cycles - closestCycle < options.maxIdleCycles && !stop.stop_requested()) {
        base::Done ran = simulation.advance(end, stop);
        if (stop.stop_requested()) break;
        ++result.cycles;
        const Vector image = ran ? simulation.states() : best;
        Vector change = difference(image, start);
        for (std::size_t i = 0; i < change.size(); ++i) change[i] /= size[i];
        const double max = ran ? largest(change) : HUGE_VAL;
        if (!ran && start == best) return ran.error(); // nothing was combined: it cannot be run
        constexpr double closer = 0.95;
        if (max < closer * closest) closest = max, closestCycle = result.cycles;
        // A combination that leads away is given up for the best cycle so far.
        constexpr double away = 3.0;
        if (combines && max > away * min) {
            acceleration.forget();
            start = best;
            min = HUGE_VAL;
        } else {
            result.change = max;
            result.reached = max <= options.tolerance;
            if (max < min) min = max, best = image;
            // Fronts that still travel from cycle to cycle report nothing of where they come to rest.
            constexpr double near = 0.03;
            if (max < near && !std::exchange(isNear, true)) {
                combines = options.memory > 0;
                for (std::size_t i = 0; i < size.size(); ++i) {
                    const double usual = std::exchange(size[i], std::max(size[i], std::abs(image[i])));
                    change[i] *= usual / size[i];
                }
            }
            start = result.reached || !combines ? image : acceleration.next(image, change);
        }
        if (base::Done back = simulation.restore(begin); !back) return back.error();
        if (base::Done set = simulation.setStates(start); !set) return set.error();
    }
    return result;
}

} // namespace titer::solve
