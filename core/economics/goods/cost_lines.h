// The lines of what a run draws, wears out and lets go: amounts times prices, each amount once.
#pragma once

#include "core/economics/goods/cost_basis.h"

#include <vector>

namespace titer::economics {

// [one thread at a time] All outlive it.
class RunLines {
public:
    RunLines(const Economics& economics, const CostBasis& basis, CostOfGoods& into);

    void add();
    // Energy [J] that no model reports; false where electricity has no price, and it stands among what has none.
    bool addElectricity(const std::string& id, const std::string& unit, double energy);
    // Prices by which nothing in the run is charged.
    void sayWhatTookNothing();

private:
    void addCharge(const figures::Charge& charge);
    void addUnpriced(std::string of, std::string unit, double amount, std::string_view measure);
    void addPerBatch();
    void addWaste();
    double shareOf(const Price& price, const figures::Amount& amount);
    CostOfGoods::Line& addLine(const Price& price, CostClass costClass, std::string of, std::string unit,
                               double amount);
    void notice(std::string where, base::Sentence what);
    void sayWhatBringsProduct();

    const Economics& m_economics;
    const CostBasis& m_basis;
    const std::vector<figures::Amount>& m_amounts; // of the basis
    CostOfGoods& m_made;
    std::vector<double> m_shares;    // per amount, of its life that was used up
    std::vector<char> m_taken;       // per price
    std::vector<std::string> m_once; // what lasts, and counts as if this batch used it up
};

} // namespace titer::economics
