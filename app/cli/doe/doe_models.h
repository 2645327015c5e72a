// What `doe optimize` and `doe space` have in common: a data file, the models of its responses, and values stated by name.
#pragma once

#include "app/cli/doe/doe_data.h"
#include "core/base/json.h"
#include "core/studies/decisions/design_space.h"
#include "core/studies/decisions/response_models.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

inline constexpr Option modelsOption{.name = "--model",
                                     .value = "MODEL",
                                     .help = "linear, interaction, quadratic, a formula, or \"NAME ~ FORMULA\" for "
                                             "one response; default: the richest that can be estimated",
                                     .many = true};
inline constexpr Option atOption{.name = "--at",
                                 .value = "NAME=VALUE",
                                 .help = "value at which a factor is held [its unit], or the level of a categorical "
                                         "one",
                                 .many = true};
inline constexpr Option constraintOption{.name = "--constraint",
                                         .value = "\"2*A + B <= 3\"",
                                         .help = "a limit of the settings in natural units, besides those in the "
                                                 "file",
                                         .many = true};
inline constexpr Option scatterOption{.name = "--scatter",
                                      .value = "NAME=SD",
                                      .help = "standard deviation of a factor around its set-point [its unit]",
                                      .many = true};
inline constexpr Option seedOption{.name = "--seed", .value = "S", .help = "of the random numbers; default 1"};

// "NAME=a:b:c".
struct NamedValues {
    std::string name;
    std::vector<std::string> values; // the text between the colons
};
NamedValues readNamed(const std::string& text);
// "NAME=LOW:HIGH", either of them empty; nothing where that is not what it says.
std::optional<studies::Specification> readLimit(const NamedValues& named);

// Reads the file of the first argument and fits the responses. Nothing with errors.
std::optional<studies::ResponseModels> readModels(const Arguments& arguments, std::vector<std::string> responses,
                                                  base::Errors& errors, base::Notices& notices);

// The factor of that name; an error at `where` otherwise.
std::optional<std::size_t> factorNamed(const studies::Factors& factors, const std::string& name, std::string where,
                                       base::Errors& errors);
// Coded, one per factor, as --at says; nothing for factors that it leaves open.
std::vector<std::optional<double>> readAt(const Arguments& arguments, const studies::Factors& factors,
                                          base::Errors& errors);
// Coded, one per factor; empty without --scatter.
std::vector<double> readScatter(const Arguments& arguments, const studies::Factors& factors, base::Errors& errors);

// Steps in which factors can be set [their unit], one per factor, 0 for any value; empty without --round.
std::vector<double> readSteps(const Arguments& arguments, const studies::Factors& factors, base::Errors& errors);

// Values of options that are wrong whatever the data are: the first fault is kept, as usageError() reports it.
struct CountRange {
    long min, max;
    long otherwise; // without the option
};
inline constexpr CountRange seedRange{.min = 0, .max = 1L << 53, .otherwise = 1}; // exact as a number in any file
std::uint64_t readCount(const Arguments& arguments, const char* option, CountRange range, std::string& fault);
// A number between 0 and 1, both left out.
double readShare(const Arguments& arguments, const char* option, double otherwise, std::string& fault);

// "A + B <= 12, (A - 5)^2 <= 4"
std::string constraintsText(const std::vector<studies::Constraint>& constraints);
base::Json constraintsJson(const std::vector<studies::Constraint>& constraints);

// "37 °C", or the level.
std::string settingText(const studies::Factor& factor, double coded);
base::Json settingJson(const studies::Factor& factor, double coded);
base::Json settingsJson(const studies::Factors& factors, const std::vector<double>& point);
// "82.4 g/L"
std::string valueText(double value, const std::string& unit, int digits = 5);
// "95 %"
std::string percentText(double share, int digits = 6);

// How well each model describes its response: table and JSON.
std::string modelsText(const studies::ResponseModels& models);
base::Json modelsJson(const studies::ResponseModels& models);

} // namespace titer::cli
