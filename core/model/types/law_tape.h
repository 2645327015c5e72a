// What a rate law that brings its own equations computes by, in place of a function.
#pragma once

#include "core/base/math/tape.h"
#include "core/model/types/undefined.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::model {

// The tape takes a concentration per role [role's basis/m3], then the conditions below; it gives a rate per role and then the outputs
// below. Immutable once made. [any thread]
class LawTape {
public:
    enum Condition {
        Volume,      // [m3]
        Temperature, // [K]
        Ph,
        DissolvedOxygen, // [% air]
        Pco2,            // [Pa]
        Osmolality,      // [mol/kg]
        Time,            // [s]
        FactorGrowth,    // factors of the conditions in the vessel
        FactorDeath,
        FactorProductivity,
        conditionCount
    };
    enum Output { GrowthRate, OxygenUptake, CarbonDioxide, outputCount }; // as in LawOutput

    virtual ~LawTape() = default;
    const base::Tape& tape() const { return m_tape; }
    bool readsFactors() const { return m_readsFactors; }

    // The same equations with other parameters, in the order of the law's.
    virtual std::shared_ptr<const LawTape> with(std::span<const double> params) const = 0;

    // The same equations where some of the parameters are inputs of the tape too.
    struct Freed {
        base::Tape tape;
        std::vector<int> inputs;    // of each of these parameters
        std::size_t inputCount = 0; // of the tape
    };
    virtual Freed freed(std::span<const int> params) const = 0;

    // A term or rate that is infinite or no number for these inputs, the first on the way to the rates.
    virtual std::optional<Undefined> undefinedAt(std::span<const double> inputs) const = 0;

    // All that the equations name, with a tape that takes the same inputs and gives their values [SI] in this order.
    struct Term {
        std::string part; // "rates", "outputs", "let"
        std::string name;
        base::Dimension dimension;
    };
    struct Terms {
        std::vector<Term> names;
        base::Tape tape;
    };
    virtual Terms terms() const = 0;

protected:
    LawTape(base::Tape tape, int roles)
        : m_tape(std::move(tape))
        , m_readsFactors(m_tape.uses(roles + FactorGrowth) || m_tape.uses(roles + FactorDeath) ||
                         m_tape.uses(roles + FactorProductivity))
    {
    }

private:
    base::Tape m_tape;
    bool m_readsFactors;
};

} // namespace titer::model
