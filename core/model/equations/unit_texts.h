// The equations of a unit as they were read, from which its tapes are made: once, and again with other parameters. Immutable. [any]
#pragma once

#include "core/model/equations/system.h"
#include "core/model/types/params.h"
#include "core/model/types/unit_tape.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::model {

class UnitTexts final : public UnitTape::Texts, public std::enable_shared_from_this<UnitTexts> {
public:
    // Equations, with the number that stands for each known name; nothing makes it an input of their tapes.
    struct Part {
        std::shared_ptr<const EquationSystem> system;
        std::vector<std::optional<double>> numbers;
    };
    // Where the results of each kind end: rates, what leaves, conditions; then what events do.
    struct Ends {
        int rates = 0, leaving = 0, conditions = 0;
    };
    // What a text calls a parameter: its key, or KEY.CHOICE for one of its choices.
    struct Given {
        std::string name, key, choice;
    };

    // `shown` are the terms that the unit reports; `start` gives the states.
    UnitTexts(Part law, Ends ends, std::vector<int> shown, Part start, std::vector<Given> params);

    // Into a tape that has all else.
    void make(UnitTape& tape) const;
    std::shared_ptr<const UnitTape> with(const UnitTape& tape, const ParamSet& params) const override;

    const Part& law() const { return m_law; }
    // What makes a state start at no number, where one does.
    std::optional<Undefined> undefinedStart() const;
    std::optional<Undefined> undefinedAt(const double* inputs) const override;

private:
    void give(Part& part, const ParamSet& params) const;

    Part m_law;
    Ends m_ends;
    std::vector<int> m_shown;
    Part m_start;
    std::vector<Given> m_params;
};

} // namespace titer::model
