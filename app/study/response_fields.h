// What a fitted response does when one factor varies, or two, with the others held. [any]
#pragma once

#include "app/study/contours.h"
#include "core/studies/decisions/response.h"

#include <span>
#include <vector>

namespace titer::app {

// The setting with another value of one factor, all coded. Shares of a mixture stay a whole: the others give way in proportion, within
// what is left (D. R. Cox 1971, Biometrika 58).
std::vector<double> movedTo(const studies::Factors& factors, std::vector<double> setting, std::size_t factor,
                            double coded);

// Mean and its 95 % interval along one factor. Of a categorical factor one value per level.
struct Profile {
    std::vector<double> across;          // natural; the index of the level
    std::vector<double> mean, low, high; // [unit of the response]; low and high are NaN without degrees of freedom
};
inline constexpr int profilePoints = 41;
Profile profileOf(const studies::FittedResponse& response, const studies::Factors& factors,
                  const std::vector<double>& setting, std::size_t factor);
// The same at the setting alone.
struct MeanAt {
    double mean = 0.0, half = 0.0; // mean ± half; NaN without degrees of freedom
};
MeanAt meanWithin(const studies::FittedResponse& response, const std::vector<double>& setting);

// The mean over two continuous factors, in natural values.
ContourField meanField(const studies::FittedResponse& response, const studies::Factors& factors,
                       const std::vector<double>& setting, std::size_t across, std::size_t up, int count = 51);
// `count` natural values over the range of a factor.
std::vector<double> valuesOver(const studies::Factor& factor, int count);

} // namespace titer::app
