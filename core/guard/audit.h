// What comes through a guard, evaluated by the limits alone, in true time: none of the guard's own code.
#pragma once

#include "core/guard/guard.h"

#include <array>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace titer::guard {

// What a value that was let through is at fault in. Fallback: it is neither what was asked for, within the limits, nor on the way there, nor
// what stands in its place.
enum class Violation { NotFinite, Min, Max, Rate, VolumePerHour, VolumePerBatch, Interlock, Fallback };
inline constexpr int violationCount = int(Violation::Fallback) + 1;
std::string_view violationText(Violation violation);

class Audit {
public:
    // Of a batch that begins with this value, which lies within the limits.
    Audit(const Limits& limits, const Place& place, double time, double value);

    // At this true time [s]; nothing was asked for where the guard was woken. `clock` is what it was told.
    void look(double time, const Write* asked, double clock, std::span<const double> tags, double value, double slope);
    void dose(double time, double volume);

    long violations(Violation violation) const { return m_violations[std::size_t(violation)]; }
    long violations() const;

private:
    struct Piece {
        double begin = 0.0, value = 0.0, slope = 0.0;
        double before = 0.0; // volume until its begin [m3]
    };

    double volumeOf(const Piece& piece, double until) const;
    double flowedUntil(double time, std::size_t& piece) const;
    double flowedSince(double time) const;
    void volumes(double time);
    void judge(double time, const Write* asked, double clock);
    std::optional<double> held(std::span<const double> tags);
    void rates(double time, double before, double value, double slope);
    bool mayBeShort(double time, double flow) const;
    void report(Violation violation) { ++m_violations[std::size_t(violation)]; }

    const Limits m_limits;
    const Place m_place;
    std::deque<Piece> m_pieces;
    std::size_t m_hours = 0; // of the pieces: the first from whose begin no hour has been looked at
    double m_batch = 0.0;    // volume [m3]
    double m_clock;
    double m_asked, m_askedSlope = 0.0, m_recipe, m_recipeSlope = 0.0; // as they were at m_since
    double m_since;
    double m_readAt = -unlimited; // in true time; infinite: what was written does not grow old
    bool m_refused = false;
    bool m_sound = true;
    std::vector<char> m_trips;
    std::array<long, violationCount> m_violations{};
};

} // namespace titer::guard
