// How far a state of a plant lies from those that its parameters were learned from: by its leverage (Hoaglin, Welsch 1978, The American
// Statistician 32, 17-22), as a share of the largest one among these. Up to 1 the model is asked what it was shown; far above it extrapolates.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::twin {

// A value. [any]
class LearnedFrom {
public:
    // `rows`: the values of the tags at one time each [SI]; those that are not all numbers are left out, and so are tags that never vary. Nothing
    // where fewer rows than twice the tags are left.
    static std::optional<LearnedFrom> read(const std::vector<std::string>& tags,
                                           const std::vector<std::vector<double>>& rows);

    const std::vector<std::string>& tags() const { return m_tags; } // that vary
    // Of values of these tags; not a number where one of them is none.
    double reach(std::span<const double> values) const;

private:
    double leverage(std::span<const double> values) const;

    std::vector<std::string> m_tags;
    std::vector<double> m_mean, m_scatter;
    std::vector<double> m_inverse; // of the scaled covariance, by rows
    double m_rows = 0.0, m_largest = 1.0;
};

} // namespace titer::twin
