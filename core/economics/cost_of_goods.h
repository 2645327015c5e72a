// What a batch, a year and a mass of product cost, by class and step, from a finished run and the prices of its plant. Every foot is
// the sum of its rows: lines, classes and steps add up to the same total.
#pragma once

#include "core/economics/economics.h"
#include "core/figures/run_result.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::economics {

enum class CostClass { Materials, Consumables, Labour, Quality, Utilities, Waste, Facility, Failed };
inline constexpr std::size_t costClassCount = 8;
std::string_view textOf(CostClass of); // "materials", as in titer.cost/1; "failed": of batches that fail

using ClassCosts = std::array<double, costClassCount>; // [currency per good batch]
double sumOf(const ClassCosts& costs);

// How classes are named and joined: as here, as SuperPro Designer prints them, as BioSolve does.
enum class Grouping { Titer, SuperPro, BioSolve };

struct CostOfGoods {
    enum class Status { Ok, Incomplete, Failed };
    enum class Part { Running, Depreciation, Upkeep }; // Upkeep: maintenance, insurance, tax

    struct Line {
        std::string id; // of the price, or of what is counted
        std::string of; // "inlet:feed", "depreciation"
        CostClass costClass = CostClass::Materials;
        Part part = Part::Running;
        std::string unit;       // whose it is; empty: the plant's
        double amount = 0.0;    // in a batch [SI of amountUnit]
        std::string amountUnit; // in which it is shown: "L"
        double share = 1.0;     // of the amount that this batch uses up: of a resin, of its life
        double price = 0.0;     // [currency per SI of amountUnit]
        std::string priceUnit;  // in which it is shown: "USD/L"
        double cost = 0.0;      // [currency per batch]: amount x share x price
        std::string source;
        int year = 0;
    };
    struct Step {
        std::string unit; // empty: the plant's
        ClassCosts costs{};
    };
    struct Unpriced {
        std::string of;
        std::string unit;       // whose it is
        double amount = 0.0;    // in a batch [SI of amountUnit]
        std::string amountUnit; // in which it is shown
    };

    Status status = Status::Ok;
    std::string currency;
    int year = 0;
    double product = 0.0;     // of a good batch [kg]; 0: none
    int batches = 0;          // begun in a year; 0: not known, and nothing is per year
    double success = 1.0;     // of them
    bool hasSchedule = false; // else the next two are not known
    double cycleTime = 0.0;   // the smallest between the starts of two batches [s]
    int fits = 0;             // batches that fit into the year
    double share = 1.0;       // of the facility that this product bears
    double capital = 0.0;     // installed equipment and building [currency]
    ClassCosts classes{};     // their sum is the cost of a good batch
    std::vector<Step> steps;  // in the order of the plant, what is the plant's last; by class they add up to `classes`
    std::vector<Line> lines;  // per batch begun, and what failed batches cost
    std::vector<Unpriced> unpriced;
    base::Notices notices;

    double perBatch() const { return sumOf(classes); }
    double yearOfBatch() const;           // of a year for each batch [s]; 0 where `batches` is not known
    double perYear(double ofBatch) const; // NaN where `batches` is not known
    double perMass(double ofBatch) const; // [currency/kg]; NaN without product
    const Step* step(std::string_view unit) const;
};

CostOfGoods costOf(const Economics& economics, const model::Plant& plant, const figures::RunResult& result);

// The names of the classes of a grouping, and where a line stands among them.
std::span<const std::string_view> groupsOf(Grouping grouping);
std::size_t groupOf(const CostOfGoods::Line& line, Grouping grouping);
// By these, of all steps or of one; they add up to its cost [currency per good batch].
std::vector<double> costsBy(const CostOfGoods& cost, Grouping grouping);
std::vector<double> costsBy(const CostOfGoods& cost, Grouping grouping, std::string_view unit);

// titer.cost/1, with the classes of a grouping.
base::Json costJson(const model::Plant& plant, const CostOfGoods& cost, Grouping grouping);
// The lines: id, of, class, unit, amount, unit of amount, price, unit of price, cost, source, year.
std::string costCsv(const CostOfGoods& cost);

} // namespace titer::economics
