// A chromatogram: the recorded course of what leaves a column, as straight lines between its samples. All integrals are
// those of the lines, exactly: where F and c are lines, int F c dt is a cubic, and Simpson's rule is exact for it.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::figures {

// One component in the course. A list holds one value per time.
struct CourseComponent {
    std::string id;
    std::string label;
    std::vector<double> outlet; // [basis/m3]
    std::vector<double> inlet;  // [basis/m3]; empty: what entered is not known
    double mass = 1.0;          // of one unit of the basis [kg], 0 = not known
    double moles = 0.0;         // in one unit of the basis [mol], 0 = not known
};

struct Course {
    std::vector<double> times; // [s], ascending; twice the same time where something jumps
    std::vector<double> flow;  // [m3/s], through the column
    std::vector<CourseComponent> components;
    std::vector<double> uv; // [absorbance units]; this and the next may be empty: not recorded
    std::vector<double> conductivity, ph;
};

// From one time to another [s], or from one volume to another [m3].
struct Span {
    double from = 0.0;
    double to = 0.0;
};

// An immutable value with running integrals, so that any cut costs two look-ups.
class Chromatogram {
public:
    // Refuses an empty course, lists of unequal length, times that fall and values that are not numbers.
    static base::Result<Chromatogram> make(Course course);

    const Course& course() const { return m_course; }
    int components() const { return int(m_course.components.size()); }
    Span span() const { return {m_course.times.front(), m_course.times.back()}; }
    // Volume [m3] and amount of a component [basis] that left from the first sample to t [s].
    double volume(double t) const;
    double amount(int component, double t) const;
    // Amount that entered from the first sample to t [basis]; 0 where what entered is not known.
    double loaded(int component, double t) const;
    double loaded(int component) const { return loaded(component, span().to); }
    // When `volume` [m3] had left since the first sample [s]; the last time where it never did.
    double timeOfVolume(double volume) const;
    // A recorded list at t.
    double at(std::span<const double> values, double t) const;

private:
    explicit Chromatogram(Course course);

    std::size_t segmentAt(double t) const;
    double integral(std::span<const double> before, std::span<const double> values, double t) const;
    double within(std::span<const double> values, std::size_t segment, double t) const;

    Course m_course;
    std::vector<double> m_volume;              // up to each sample
    std::vector<std::vector<double>> m_amount; // per component
    std::vector<std::vector<double>> m_loaded;
};

// A signal as straight lines over its axis, which ascends: times [s], or volumes [m3] of a measured run.
struct Trace {
    std::span<const double> at, values;
};

// The area under a signal over a span and its moments: int y dx, int x y dx / area, int (x - mean)^2 y dx / area.
struct Moments {
    double area = 0.0;
    double mean = 0.0;
    double variance = 0.0;
};
Moments momentsOf(const Trace& trace, Span span);

// When `values` cross `level` first within the span, upwards or downwards; at once where they start beyond it [s].
std::optional<double> crossing(const Chromatogram& chromatogram, std::span<const double> values, double level,
                               bool upwards, Span span);
// The sample with the largest value within the span; the first of equals.
std::size_t largestWithin(const Chromatogram& chromatogram, std::span<const double> values, Span span);

} // namespace titer::figures
