// Phosphorylation, dimers and import of STAT5A and STAT5B (Boehm et al. 2014, J Proteome Res 13:5685) as a plant.
#pragma once

namespace titer::reference {

inline constexpr const char* stat5Plant =
    R"json({"format": "titer.plant/1", "name": "STAT5", "components": [], "streams": [],
  "units": [{"id": "model", "type": "equations", "params": {
    "states": {"A": {"unit": "1", "nominal": 100}, "B": {"unit": "1", "nominal": 100},
      "AA": {"unit": "1", "nominal": 100}, "AB": {"unit": "1", "nominal": 100}, "BB": {"unit": "1", "nominal": 100},
      "nAA": {"unit": "1", "nominal": 100}, "nAB": {"unit": "1", "nominal": 100}, "nBB": {"unit": "1", "nominal": 100}},
    "params": {"per_time": "1 1/s", "kdeg": 0.027, "kee": 1e-5, "keo": 0.00617, "kie": 0.01637, "kio": 97749,
      "kp": 15767, "nucleus": 0.45, "cytosol": 1.4, "c": 0.107},
    "let": {"epo": "1.25e-7*exp(-kdeg*time*per_time)", "v0": "epo*A^2*kp", "v1": "epo*A*B*kp", "v2": "epo*B^2*kp",
      "v3": "kio*AA", "v4": "kie*AB", "v5": "kio*BB", "v6": "keo*nAA", "v7": "kee*nAB", "v8": "keo*nBB",
      "size": "nucleus/cytosol"},
    "rates": {"A": "(size*(2*v6 + v7) - 2*v0 - v1)*per_time", "B": "(size*(v7 + 2*v8) - v1 - 2*v2)*per_time",
      "AA": "(v0 - v3)*per_time", "AB": "(v1 - v4)*per_time", "BB": "(v2 - v5)*per_time",
      "nAA": "(v3/size - v6)*per_time", "nAB": "(v4/size - v7)*per_time", "nBB": "(v5/size - v8)*per_time"}},
    "initial": {"A": 143.8668, "B": 63.7332}}]})json";

} // namespace titer::reference
