// The way of the product through a plant over a finished run: which units are steps, what reaches the next one and what is
// lost, and who keeps it at the end. Masses are those of the mass balances, so that they close as these do.
#pragma once

#include "core/base/not_available.h"
#include "core/figures/run_result.h"

namespace titer::figures {

class Train {
public:
    // `result` holds the streams and balances of the run already. Both outlive the train.
    Train(const model::Plant& plant, const RunResult& result);

    const std::vector<int>& products() const { return m_products; }     // components
    const std::vector<int>& impurities() const { return m_impurities; } // variants too
    // Units that keep the product: outlets that are reported so, else the vessel in which most of it stands at the end.
    const std::vector<int>& ends() const { return m_ends; }
    bool isEnd(int unit) const;

    bool isCulture(int unit) const { return bool(m_plant.units[unit].setup.kinetics); }
    // Whether the product passes it or arises in it, and it does more than to move or keep it.
    bool isStep(int unit) const;
    // Whether it brings liquid from outside the plant, and what it brought over all its ports [m3].
    bool isInlet(int unit) const;
    double brought(int unit) const;
    bool bringsProduct(int unit) const;

    // Of a component [basis]: what came to a unit or stood in it at first; what of it goes on, or is kept at an end.
    double arrived(int unit, int component) const;
    double passedOn(int unit, int component) const;
    // Of the product [kg, as in productOf]: the same, and what more of it arose in the unit than it was made of. Cells whose contents are
    // product count as that up to the unit that breaks them, so that no more goes on than arrived and arose.
    double productArrived(int unit) const;
    double productArisen(int unit) const;
    double productPassedOn(int unit) const;
    // What was brought, held at first or made anywhere in the plant; what a reaction takes again is not subtracted.
    double raised(int component) const;
    // What was brought, held at first or made by cultures, in cells too; where that is nothing of any product, all that was raised. So a product
    // that a later step makes of another one counts once [kg, as in productOf].
    double productMade() const;
    double kept(int component) const; // at the ends

    // Sums over components of `amountOf` [basis] as masses [kg]. A product without molar mass counts as it is where it is the only
    // one; purity is then NaN. What stands in cells counts as the product that it becomes where they are broken.
    template <class AmountOf> double productOf(AmountOf amountOf) const
    {
        double sum = freeProductOf(amountOf);
        for (const int c : m_within) sum += m_weight[c] * amountOf(c);
        return sum;
    }
    // Product that is free as a share of it, its variants and impurities; NaN where none of these has a mass, or there is nothing.
    template <class AmountOf> double purityOf(AmountOf amountOf) const
    {
        double others = 0.0;
        bool any = false;
        for (const int c : m_impurities) {
            any = any || m_mass[c] > 0.0;
            others += m_mass[c] * amountOf(c);
        }
        const double product = freeProductOf(amountOf);
        return any && m_weighed && product > 0.0 ? product / (product + others) : base::notAvailable;
    }
    double mass(int component) const { return m_mass[component]; } // [kg/basis], 0 = not known
    bool weighed() const { return m_weighed; }                     // the product has a mass

private:
    template <class AmountOf> double freeProductOf(AmountOf amountOf) const
    {
        double sum = 0.0;
        for (const int c : m_products) sum += m_weight[c] * amountOf(c);
        return sum;
    }
    bool isProduct(int component) const;
    bool isWithin(int component) const;
    void findWithin();
    void findContents();
    double inCells(int unit, double (*amountOf)(const solve::MassBalance&)) const;
    double carriedOn(int unit, int component, const std::vector<char>* to) const;
    void spreadUpstream(std::vector<char>& marked) const;
    double raised(int component, bool byCulturesAlone) const;
    double goesOn(int stream, int component, int depth) const;
    void findEnds();
    void findWays();

    const model::Plant& m_plant;
    const RunResult& m_result;
    std::vector<std::vector<solve::MassBalance>> m_balances; // per unit and component
    std::vector<double> m_mass, m_weight;
    std::vector<int> m_products, m_impurities, m_ends;
    std::vector<int> m_within;   // components that are product in cells
    std::vector<char> m_toBreak; // per unit: it breaks such cells, or one that does lies downstream
    struct Contents {
        int cells;      // component
        double perCell; // product in them [kg/basis]
    };
    std::vector<Contents> m_contents;
    std::vector<char> m_toFree; // per unit: it breaks cells that hold product, or one that does lies downstream
    std::vector<char> m_leads;  // per unit: an end lies downstream, or it is one
    bool m_weighed = true;
};

} // namespace titer::figures
