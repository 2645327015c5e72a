// At what the recipe of a plant holds a set-point, by how far the recipe is, for whoever does not run it: what phases set and ramp, transfers,
// and the program of an inlet.
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"

#include <memory>
#include <optional>
#include <vector>

namespace titer::app {

// Immutable. [any]
class RecipeCourse {
public:
    RecipeCourse(std::shared_ptr<const model::Plant> plant, const model::WriteTarget& target);

    // Why nobody can say it, whatever the time is: it does not state the set-point, or more than time decides when it does.
    const std::optional<base::Sentence>& trouble() const { return m_trouble; }
    // [SI], by the time since the begin of the recipe [s]; nothing before that, after its end, and where there is trouble.
    std::optional<double> at(double time) const;

private:
    // From its start on, until the next one; a value that is NaN: the program of the inlet decides.
    struct Piece {
        double start, value, slope; // [s], [SI], [SI/s]
    };
    struct Turn;

    bool isProgrammed() const;
    double programmed(double time) const;
    double valueOf(const Piece& piece, double time) const;
    std::vector<Turn> turns();
    void take(const Turn& turn, std::vector<Turn>& later);

    std::shared_ptr<const model::Plant> m_plant;
    model::WriteTarget m_target;
    std::vector<Piece> m_pieces; // by start
    std::optional<base::Sentence> m_trouble;
};

} // namespace titer::app
