// Kinetics that people expect, one expression each, to be put into a rate law of one's own (titer.kinetics/1): with its source, what
// its names stand for, usual values, and the curve that shows it.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::model {

// What a name of the expression stands for in the law that takes it.
struct KineticsRole {
    enum class Means { Substrate, SecondSubstrate, Product, Cells, GrowthRate }; // a species; the last one a term
    std::string name;                                                            // "S"
    Means means = Means::Substrate;
    std::string label;
    std::string unit; // "g/L", in which the law has it
    std::string at;   // value in the curve over another one: "5 g/L"

    bool isTerm() const { return means == Means::GrowthRate; }
    bool operator==(const KineticsRole&) const = default;
};

struct Kinetics {
    std::string id; // "haldane_andrews"
    std::string label;
    std::string source;
    std::string note; // one or two sentences
    std::string term; // name of what it gives: "mu"
    std::string unit; // of that, "1/h"
    std::string text; // "mu_max*S/(K_S + S)"
    std::vector<KineticsRole> roles;
    // name -> object with value, label and range, as a law has it; `of`: by which power of which role's mass it counts, {"S": 1} of g/L
    base::Json params;
    std::string over;   // role across in the curve
    std::string plotTo; // its end there: "2 g/L"
    bool operator==(const Kinetics&) const = default;
};

// Reads a list strictly: every expression can be read, names what is stated, and has the dimension of `unit`. On any error the list is
// not to be used.
std::vector<Kinetics> readKinetics(std::string_view text, base::Errors& errors);
// The list that comes with Titer, as its file has it and read.
std::string_view kineticsText();
const std::vector<Kinetics>& kineticsLibrary();
// nullptr where there is none of this id.
const Kinetics* kineticsOf(std::string_view id);
// Every text of theirs that people read, to be translated.
std::span<const char* const> kineticsWords();

// The value of the expression with these of its roles, in their order [SI], and the values of its parameters as stated [SI].
double kineticsValue(const Kinetics& kinetics, std::span<const double> roles);

// The curve that shows it: over one role, the others as stated.
struct KineticsCurve {
    std::string acrossUnit, unit; // as stated
    std::vector<double> x, y;     // in these
};
KineticsCurve kineticsCurve(const Kinetics& kinetics, int points = 161);

} // namespace titer::model
