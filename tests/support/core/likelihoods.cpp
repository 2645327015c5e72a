#include "tests/support/core/likelihoods.h"

#include "core/base/math/random.h"
#include "core/reference/stat5.h"
#include "core/solve/catalogue.h"

#include <QtGlobal>

#include <array>

namespace titer::support {

using base::Json;

LikelihoodCase likelihoodCase(const std::string& plant, const std::string& record)
{
    base::Errors errors;
    LikelihoodCase made;
    made.plant = model::readPlant(plant, errors);
    Q_ASSERT(errors.empty());
    const auto read = studies::readLikelihoodRecord(record);
    if (!read) qFatal("%s: %s", read.error().where.c_str(), read.error().what.text().c_str());
    made.record = *read;
    return made;
}

void drawMeasurements(LikelihoodCase& of, double deviations)
{
    auto likelihood = studies::FitLikelihood::open(of.plant, of.record, solve::catalogue());
    const auto value = likelihood->evaluate();
    base::Random random(1, "measurements");
    for (std::size_t i = 0; i < of.record.measurements.size(); ++i)
        of.record.measurements[i].value = value->simulated[i] + deviations * random.normal() * value->noise[i];
}

namespace {

Json measurementsAt(std::initializer_list<const char*> observables, std::span<const double> times)
{
    Json rows = Json::array();
    for (const char* id : observables)
        for (const double time : times)
            rows.push(Json::object({{"observable", id}, {"condition", "one"}, {"time", time}, {"value", 30.0}}));
    return rows;
}

std::string recordWith(const char* head, Json measurements)
{
    return std::string(R"({"format": "titer.likelihood/1", "unit": "model", "conditions": {"one": {}}, )") + head +
           R"(, "measurements": )" + measurements.write(false) + "}";
}

} // namespace

LikelihoodCase stat5Case()
{
    static constexpr const char* head = R"json("time_unit": 1, "parameters": {
        "kdeg": {"value": 0.026982514033029, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "kee": {"value": 1.00067973851508e-5, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "keo": {"value": 0.006170228086381, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "kie": {"value": 0.0163679184468, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "kio": {"value": 97749.3794024716, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "kp": {"value": 15766.5070195731, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "sd_a": {"value": 3.85261197844677, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "sd_b": {"value": 6.59147818673419, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]},
        "sd_r": {"value": 3.15271275648527, "scale": "log10", "estimate": true, "range": [1e-5, 1e5]}},
      "observables": {
        "a": {"formula": "(100*AB + 200*AA*c)/(AB + A*c + 2*AA*c)", "noise": "sd_a"},
        "b": {"formula": "-(100*AB - 200*BB*(c - 1))/(B*(c - 1) - AB + 2*BB*(c - 1))", "noise": "sd_b"},
        "r": {"formula": "(100*AB + 100*A*c + 200*AA*c)/(2*AB + A*c + 2*AA*c - B*(c - 1) - 2*BB*(c - 1))",
              "noise": "sd_r"}})json";
    constexpr std::array times{0.0,  2.5,  5.0,  10.0, 15.0,  20.0,  30.0,  40.0,
                               50.0, 60.0, 80.0, 100., 120.0, 160.0, 200.0, 240.0};
    LikelihoodCase made =
        likelihoodCase(reference::stat5Plant, recordWith(head, measurementsAt({"a", "b", "r"}, times)));
    drawMeasurements(made, 1.0);
    return made;
}

LikelihoodCase batch3Case(double noise)
{
    static constexpr const char* plant = R"json({"format": "titer.plant/1", "name": "Batch", "components": [],
      "streams": [], "units": [{"id": "model", "type": "equations", "params": {
        "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}},
        "params": {"Y": "0.5 g/g", "qmax": "1 1/h", "Ks": "0.1 g/L"}, "let": {"q": "qmax*S/(Ks + S)"},
        "rates": {"X": "Y*q*X", "S": "-q*X"}}, "initial": {"X": "1 g/L", "S": "10 g/L"}}]})json";
    // SI: 1 1/h is 1/3600 1/s.
    const std::string head = R"json("time_unit": 3600, "parameters": {
        "Y": {"value": 0.5, "scale": "log10", "estimate": true, "range": [0.1, 2]},
        "qmax": {"value": 2.7777777777777778e-4, "scale": "log10", "estimate": true, "range": [1e-5, 1e-2]},
        "Ks": {"value": 0.1, "scale": "log10", "estimate": true, "range": [1e-3, 10]},
        "sd": {"value": )json" +
                             std::to_string(noise > 0.0 ? noise : 0.1) + R"json(, "scale": "log10", "estimate": )json" +
                             (noise > 0.0 ? "true" : "false") +
                             R"json(, "range": [1e-4, 10]}},
      "observables": {"cells": {"formula": "X", "noise": "sd"}, "substrate": {"formula": "S", "noise": "sd"}})json";
    std::vector<double> times;
    for (int i = 0; i <= 12; ++i) times.push_back(0.5 * i);
    LikelihoodCase made =
        likelihoodCase(plant, recordWith(head.c_str(), measurementsAt({"cells", "substrate"}, times)));
    drawMeasurements(made, noise > 0.0 ? 1.0 : 0.0);
    return made;
}

LikelihoodCase robertsonCase()
{
    static constexpr const char* plant = R"json({"format": "titer.plant/1", "name": "Robertson", "components": [],
      "streams": [], "units": [{"id": "model", "type": "equations", "params": {
        "states": {"y1": {"unit": "1"}, "y2": {"unit": "1", "nominal": 1e-5}, "y3": {"unit": "1"}},
        "params": {"k1": "0.04 1/s", "k2": "1e4 1/s", "k3": "3e7 1/s"},
        "rates": {"y1": "-k1*y1 + k2*y2*y3", "y2": "k1*y1 - k2*y2*y3 - k3*y2^2", "y3": "k3*y2^2"}},
        "initial": {"y1": 1}}]})json";
    static constexpr const char* head = R"json("time_unit": 1, "parameters": {
        "k1": {"value": 0.04, "estimate": true}, "k2": {"value": 1e4, "estimate": true},
        "k3": {"value": 3e7, "estimate": true}}, "observables": {"y1": {"formula": "y1", "noise": "1"},
        "y2": {"formula": "y2", "noise": "1"}, "y3": {"formula": "y3", "noise": "1"}})json";
    constexpr std::array times{0.4, 40.0, 4e3, 4e5};
    return likelihoodCase(plant, recordWith(head, measurementsAt({"y1", "y2", "y3"}, times)));
}

} // namespace titer::support
