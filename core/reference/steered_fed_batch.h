// The fed batch of Srinivasan et al. 2003 (Comput Chem Eng 27:27, the case batch_reactor of do-mpc) as a plant with own equations whose feed
// a predictive controller decides: 20 moves of 1 h ahead, at most 3.7 g/L of cells. Planned until it converges it makes 1.68202 g/L in 150 h.
#pragma once

#include <string>
#include <string_view>

namespace titer::reference {

inline constexpr double convergedProduct = 1.68202; // [g/L]

// `more` are further params of the controller, such as R"("iterations": 3, )"; `yield` of cells on substrate [g/g], `fed` substrate in the
// feed.
inline std::string steeredFedBatch(const std::string& more = {}, const std::string& yield = "0.5",
                                   const std::string& fed = "200 g/L")
{
    return R"json({"format": "titer.plant/1", "name": "Steered fed batch", "components": [], "streams": [],
 "units": [{"id": "reactor", "type": "equations", "params": {
    "states": {"X": {"unit": "g/L", "label": "Cells", "nominal": "1 g/L"}, "S": {"unit": "g/L", "label": "Substrate", "nominal": "1 g/L"},
      "P": {"unit": "g/L", "label": "Product", "nominal": "1 g/L"}, "V": {"unit": "L", "label": "Volume", "nominal": "100 L"}},
    "inputs": {"u": {"value": "0 L/h", "label": "Feed", "range": ["0 L/h", "0.2 L/h"]}},
    "params": {"mu_max": "0.02 1/h", "K_m": "0.05 g/L", "K_i": "5 g/L", "v": "0.004 1/h", "Y_p": 1.2, "Y_x": )json" +
           yield + R"json(, "S_in": ")json" + fed + R"json("},
    "let": {"mu": "mu_max*S/(K_m + S + S^2/K_i)"},
    "rates": {"X": "mu*X - u/V*X", "S": "-mu*X/Y_x - v*X/Y_p + u/V*(S_in - S)", "P": "v*X - u/V*P", "V": "u"}},
  "initial": {"X": "1 g/L", "S": "0.5 g/L", "P": "0 g/L", "V": "120 L"}}],
 "recipe": {"duration": "150 h", "phases": []},
 "controllers": [{"id": "feed", "type": "predictive", "writes": "reactor.u", "period": "1 h", "params": {)json" +
           more + R"json("horizon": "20 h",
    "goal": "reactor.P", "limits": ["reactor.X <= 3.7 g/L", "reactor.P <= 3 g/L", "reactor.S >= -0.01 g/L"],
    "high": "0.2 L/h", "move_weight": 0.04}}]})json";
}

// Worst, nominal and best, as do-mpc has them: without a disturbance, which the nominal one would learn and all would have, so that none of them
// would be the plant any more.
inline constexpr const char* threeScenarios =
    R"json("correction": 0, "scenarios": {"nominal": {"units/reactor/params/params/Y_x": 0.4},
      "worst": {"units/reactor/params/params/Y_x": 0.3, "units/reactor/params/params/S_in": "180 g/L"},
      "best": {"units/reactor/params/params/Y_x": 0.5, "units/reactor/params/params/S_in": "220 g/L"}}, )json";

// The same with a factor of its growth as one more input of the plan, which is to stay at 1 and stands at a half.
inline std::string withPlannedFactor(std::string text)
{
    const auto put = [&text](std::string_view before, std::string_view what) {
        text.insert(text.find(before) + before.size(), what);
    };
    put("\"inputs\": {", R"json("f": {"value": 0.5, "label": "Factor", "range": [0, 2]}, )json");
    put("\"mu\": \"", "f*");
    put("\"controllers\": [", R"json({"id": "factor", "type": "planned", "follows": "feed", "writes": "reactor.f",
        "params": {"low": 1, "high": 1}}, )json");
    return text;
}

} // namespace titer::reference
