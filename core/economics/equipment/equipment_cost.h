// What a piece of equipment costs: by its size, from that of another size or by a correlation of purchases, and in its place, as a bare
// module with what is built and paid around it.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::model {

// resources/equipment_costs.json.
std::string_view equipmentCostsText();

} // namespace titer::model

namespace titer::economics {

// The rule of six tenths, by any exponent: what one of `size` costs, where one of size `at` costs `cost`.
double scaledCost(double cost, double at, double size, double exponent);
// The same thing bought when the cost index is `to` in place of `from`.
double indexedCost(double cost, double from, double to);
// What is built into one thing and paid for it, as a multiple of its purchase.
double bareModuleFactor(double b1, double b2, double materialFactor, double pressureFactor);

// A correlation of purchases: log10 C = K1 + K2 log10 A + K3 (log10 A)^2, with A a number of `unit`.
struct EquipmentCorrelation {
    // log10 F = C1 + C2 log10 p + C3 (log10 p)^2 up to a gauge pressure p [bar] of `to`.
    struct PressureRange {
        double to = 0.0;
        std::array<double, 3> c{}; // all 0: the factor is 1
    };

    std::string id, name, size; // size: what A is, such as “area”
    std::string unit;
    double from = 0.0, to = 0.0; // A
    std::array<double, 3> k{};
    std::optional<std::pair<double, double>> bareModule;   // B1, B2; nothing: not known
    std::vector<std::pair<std::string, double>> materials; // with their factors; the first is what the purchase is of
    std::vector<PressureRange> pressures;                  // ascending
    bool isVessel = false; // its wall, and so its pressure factor, hangs on its diameter
    std::string currency;
    int year = 0;
    double index = 0.0;
    std::string source;

    double purchase(double a) const;
};

// Reads a list of correlations (titer.equipment_costs/1). On any error the list is not to be used.
std::vector<EquipmentCorrelation> readEquipmentCosts(std::string_view text, base::Errors& errors);
// The list that comes with Titer.
const std::vector<EquipmentCorrelation>& equipmentCorrelations();
// That of an id, or what may have been meant.
base::Result<const EquipmentCorrelation*> equipmentCorrelation(const std::string& id);

struct EquipmentOrder {
    double size = 0.0;              // [SI of the correlation's unit]
    std::string material;           // empty: the first
    std::optional<double> pressure; // gauge [Pa]; nothing: about that of the air
    std::optional<double> diameter; // of a vessel [m]
    std::optional<double> index;    // nothing: that of the correlation
};

struct EquipmentCost {
    double purchase = 0.0; // of the first material at the pressure of the air, at the ordered index
    std::string material;  // empty: the correlation names none
    double materialFactor = 1.0;
    std::optional<double> pressureFactor;
    // Nothing where a notice says why.
    std::optional<double> bareModuleFactor, bareModule;
    double index = 0.0;
    base::Notices notices; // at “size”, “pressure” …
};

// An error where there is no answer: its place is “size”, “material”, “pressure”, “diameter” or “index”.
base::Result<EquipmentCost> equipmentCost(const EquipmentCorrelation& correlation, const EquipmentOrder& order);

} // namespace titer::economics
