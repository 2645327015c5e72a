// Charges what a run and its site take by the factors of a table, each place once: what has a factor of its own was bought with what its
// making takes, of all else the site makes it.
#pragma once

#include "core/figures/amounts/factor_table.h"

#include <optional>

namespace titer::figures {

// What a table states of the mass of a consumable, and of that what this run takes.
struct Worn {
    int row = -1;
    double share = 1.0;         // of its life
    std::optional<double> mass; // [kg]
    bool isWhole = false;       // as if this run used it up, since nobody states its uses
};

// [one thread at a time] Plant, result and table outlive it.
class Charging {
public:
    Charging(const model::Plant& plant, const RunResult& result, const FactorTable& table);

    const std::vector<Amount>& amounts() const { return m_amounts; }
    std::size_t drawn() const { return m_drawn; } // those of the run itself, which come first
    const Worn& worn(std::size_t amount) const { return m_worn[amount]; }
    const std::vector<Charge>& charges() const { return m_charges; }
    // The factors of the place that has a charge, none where none has.
    std::span<const std::size_t> factorsOf(const Charge& charge) const;
    // By how much of its measure a factor is multiplied; nothing where the two do not go together.
    std::optional<double> basisOf(const Factor& factor, const Charge& charge) const;
    // What it is charged by in its place: "fuel" of steam that the boiler makes, "withdrawn" of water.
    std::string_view chargedBy(const Charge& charge) const;

private:
    void findPlaces();
    void addBatches();
    void findMasses();
    bool isCharged(const Charge& charge) const;
    void chargeFrom(std::size_t first);
    void add(std::vector<Amount> amounts);
    double waterOf(const Charge& charge) const;
    bool isMadeSteam(const Charge& charge) const;
    void chargeAll();

    const model::Plant& m_plant;
    const RunResult& m_result;
    const FactorTable& m_table;
    std::vector<Amount> m_amounts;
    std::size_t m_drawn = 0;
    std::vector<Worn> m_worn;                       // per amount
    std::vector<Selector> m_selectors;              // of the places that have factors
    std::vector<std::vector<std::size_t>> m_places; // the factors of each
    std::vector<Charge> m_charges;
    bool m_chargesWithdrawn = false; // a factor takes water that is withdrawn
};

} // namespace titer::figures
