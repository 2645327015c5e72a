// A unit of packed beds alike: what a chromatography column and carousels of several have in common. The states of the
// beds stand one bed after the other.
#pragma once

#include "core/model/types/unit_type.h"
#include "core/unitops/column/bed/bed.h"
#include "core/unitops/column/settings.h"

#include <memory>
#include <vector>

namespace titer::unitops::column {

// A number of columns among the parameters; a fault where it is not whole.
int columnCount(const model::UnitSetup& setup, const char* key, base::Errors& errors);

class ColumnUnit : public model::UnitModel, public model::BedModel {
public:
    model::UnitFacets facets() const override { return {.bed = this}; }
    model::Resolution resolution() const override { return m_bed->grid().words(); }
    double timeTolerance() const override { return m_bed->grid().timeTolerance; }
    std::unique_ptr<model::LargeUnit> large() const override;
    std::vector<int> outletStates() const override { return m_outlet; }

    model::Passage passage() const override { return model::Passage::AtOnce; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return blockStates() * bedCount(); }
    // Where it counts what its outlets carry.
    model::GridError gridError(const double* y) const override;
    void start(double* y) const override;
    void nominal(double* scale) const override;
    std::string stateName(int i) const override;
    void held(const double* y, double* amounts) const override;
    model::Equipment equipment() const override { return {.resin = packedVolume() * (isParallel() ? 1 : bedCount())}; }
    // Along all beds, from the first.
    model::Profile profile(const double* y) const override;

    // By a large unit made for the purpose; engines keep one.
    void rates(const model::UnitView<double>& view, model::Derivatives<double>& d) const override;
    void rates(const model::UnitView<model::Dual8>& view, model::Derivatives<model::Dual8>& d) const override;

protected:
    // On a coarse grid and with an area of 1 m2 where the first flow decides it: enough for a check.
    ColumnUnit(const model::UnitSetup& setup, base::Errors& errors);
    // `start`: states of one bed, without its zones.
    ColumnUnit(std::shared_ptr<const Settings> settings, std::shared_ptr<const Bed> bed, std::vector<double> start);

    double crossSection() const { return m_bed->description().crossSection; }   // [m2]
    double packedVolume() const { return crossSection() * m_settings->length; } // of a bed [m3]
    // Beds that are parts of one, beside each other, and what part of it each is.
    bool isParallel() const { return !m_settings->parallel.empty(); }
    double partOf(int bed) const { return isParallel() ? m_settings->parallel[std::size_t(bed)].area : 1.0; }
    // States of a bed with its zones, and those before the bed's own.
    int blockStates() const { return m_bed->stateCount() + m_settings->zones.tanks() * int(m_outlet.size()); }
    int firstOfBed() const { return int(m_settings->zones.before.size() * m_outlet.size()); }
    // The liquid that leaves a bed and its zones, of a carried component [basis/m3].
    template <class T> const T& leaving(const T* y, int bed, int component) const
    {
        return y[bed * blockStates() + m_outlet[component]];
    }
    double productHeld(const double* y, int bed) const; // [basis]; there must be a product
    // Integrals over what leaves: its volume, and of each carried component those of Leaving.
    int leavingCount() const { return 1 + LeavingCount * int(m_outlet.size()); }
    // Adds what leaves by `flow` [m3/s] at the end of a bed; y has its states.
    void countLeaving(double flow, const double* y, double* rates) const;
    // Of these integrals and of the states y of all beds.
    model::GridError gridErrorOf(const double* y, const double* left) const;
    // Of the product in what comes in by the first port [basis/m3]; 0 where there is but a trace, or none flows.
    double concentrationFed(const model::UnitView<double>& view) const;
    // Of the product at the end of the first bed over that of its feed; there must be a product.
    double breakthrough(const model::UnitView<double>& view) const;

    std::shared_ptr<const Settings> m_settings;
    std::shared_ptr<const Bed> m_bed;
    std::vector<double> m_start; // of one bed
    std::vector<int> m_outlet;

private:
    // What is unresolved of a component, its amount, and how far its concentration rose above and fell below 0: as powers of
    // its part of the usual one so high that their means are as good as the extremes, whatever the outputs of the run.
    enum Leaving { Unresolved, Amount, Above, Below, LeavingCount };

    void findOutlet();
    // The volumes of its tanks, and the first state of each within the block.
    struct Tank {
        double volume;
        int state;
    };
    std::vector<Tank> tanks() const;
    template <class T> void rate(const model::UnitView<T>& view, model::Derivatives<T>& d) const;
};

} // namespace titer::unitops::column
