// A binding model: how components go between the liquid in a pore and the surface of the solid. One file in core/binding defines one
// of each. Liquid concentrations are per volume of (accessible) pore, bound ones per volume of solid, both in the component's basis.
#pragma once

#include "core/base/math/dual.h"
#include "core/base/result.h"
#include "core/model/types/component.h"
#include "core/model/types/params.h"
#include "core/model/types/specs.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace titer::model {

using Dual8 = base::Dual<8>;

// One place in the bed. Components are numbered as the unit carries them (BindingSetup::carried).
template <class T> struct Pore {
    const T* c = nullptr; // in the liquid, per carried component [basis/m3]; may be slightly negative
    const T* q = nullptr; // bound states [basis/m3 of solid]
    T ph = 7.0;
};

// The bound concentration of a component counts `amount` times the bound state `state`.
struct BoundShare {
    int component = 0; // carried
    int state = 0;
    double amount = 1.0;
};

// Immutable once made; evaluated at every place of a bed, by any thread.
class Binding {
public:
    virtual ~Binding() = default;

    // Bound states. Not each is a component: a component may sit on two kinds of site, and salt that must balance the charge of what
    // is bound follows from the others.
    int boundCount() const { return m_count; }
    virtual std::string boundName(int state) const = 0;
    // Bound concentration of each carried component = offset + the sum of its shares: linear, so that balances close to rounding.
    const std::vector<BoundShare>& shares() const { return m_shares; }
    const std::vector<double>& offset() const { return m_offset; } // [basis/m3 of solid]
    // The carried place of the salt that must balance the charge of what is bound, or -1. A bed whose start says nothing of it begins
    // with the salt of what enters first.
    virtual int salt() const { return -1; }
    // A usual size of each bound state, for tolerances [basis/m3 of solid].
    virtual void nominal(double* q) const = 0;
    // What bound states take of room that is theirs in common, per room there is: above 1 they cannot all be there. 0: no limit.
    virtual double filled(const double* q) const { return (void)q, 0.0; }
    // Sets the bound states that follow from the others at this pH, where what is bound was put there.
    virtual void complete(double ph, double* q) const { (void)ph, (void)q; }

    // False: rapid equilibrium, rates() = 0 at every instant; only ratios ka/kd matter then.
    bool kinetic() const { return m_kinetic; }
    // dq/dt [basis/m3 of solid/s], for any finite c and q: floored where the formula would not be finite, with finite derivatives.
    virtual void rates(const Pore<double>& pore, double* dqdt) const = 0;
    virtual void rates(const Pore<Dual8>& pore, Dual8* dqdt) const = 0;
    // As rates() at `count` places of one `ph`, for models that are faster at many at once. Their liquids lie side by
    // side in c; the bound states of place p begin at y + at[p], and its rates go to dydt + at[p].
    virtual void ratesAll(int count, const double* c, double ph, const double* y, const int* at, double* dydt) const;

    // The bound states in equilibrium with the liquid c. False where none was found.
    virtual bool equilibrium(const double* c, double ph, double* q) const;
    // Splits totals, total = c + ratio x bound (`ratio` per carried component: volume of solid per accessible volume of pore), into c and
    // q in equilibrium. On entry q is a guess (any finite numbers); the result is converged to rounding, whatever the guess. False
    // where none was found.
    virtual bool split(const double* total, const double* ratio, double ph, double* c, double* q) const;
    // As split() at `count` places that share `ratio` and `ph`, for models that are faster at many at once. Those of
    // `total` lie `stride` apart, those of c and q side by side.
    virtual bool splitAll(int count, const double* total, int stride, const double* ratio, double ph, double* c,
                          double* q) const;

protected:
    int m_count = 0;
    bool m_kinetic = true;
    std::vector<BoundShare> m_shares;
    std::vector<double> m_offset; // per carried component
};

// Makes a Binding from a class with `template <class T> void ratesOf(const Pore<T>&, T*) const`, written once over the scalar.
template <class Law> class TemplatedBinding : public Binding {
public:
    void rates(const Pore<double>& pore, double* dqdt) const final { self().template ratesOf<double>(pore, dqdt); }
    void rates(const Pore<Dual8>& pore, Dual8* dqdt) const final { self().template ratesOf<Dual8>(pore, dqdt); }

private:
    const Law& self() const { return static_cast<const Law&>(*this); }
};

// What a binding is made from.
struct BindingSetup {
    const std::vector<Component>* components = nullptr; // of the plant
    std::vector<int> carried;                           // components that can reach the unit, ascending
    ParamSet params;                                    // of the model's specs, after those of commonBindingSpecs()

    // The place of a component of the plant among the carried ones, or -1.
    int carriedIndex(int component) const;
};

struct BindingModel {
    const char* id;
    const char* label;
    const char* help;                       // with the governing equation in words
    const char* equation;                   // in the notation of the field, plain text
    const char* source;                     // author, year, journal
    std::span<const ParamSpec> params = {}; // next to commonBindingSpecs()
    std::span<const char* const> formerly = {};
    const char* uptake = "ka"; // the parameter per component without which a component does not bind
    // Faults that the specs alone cannot say go to `errors` with `where` below the record's path.
    std::unique_ptr<Binding> (*make)(const BindingSetup& setup, base::Errors& errors) = nullptr;
};

// What every model that binds has: `kinetic`.
std::span<const ParamSpec> commonBindingSpecs();

} // namespace titer::model
