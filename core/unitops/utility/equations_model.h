// The model of a unit that its own equations describe (equations.cpp).
#pragma once

#include "core/model/types/unit_type.h"
#include "core/unitops/utility/pending_events.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace titer::unitops {

class EquationsUnit : public model::Templated<EquationsUnit>, public model::SwitchingModel {
public:
    explicit EquationsUnit(const model::UnitSetup& setup);

    model::UnitFacets facets() const override { return {.switching = this}; }
    model::Passage passage() const override;
    // Where there is none, one that rests: terms have to be evaluated too.
    int stateCount() const override { return std::max(int(m_tape->states.size()), 1); }
    bool generates(int component) const override;
    bool exchanges(int) const override { return false; }
    void start(double* y) const override;
    void nominal(double* scale) const override;
    std::string stateName(int i) const override
    {
        return m_tape->states.empty() ? std::string() : m_tape->states[std::size_t(i)].name;
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const;
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const;

    void held(const double* y, double* amounts) const override;
    void variables(const model::UnitView<double>& view, double* values) const override { show(view, values); }
    bool variableDuals(const model::UnitView<model::Dual8>& view, model::Dual8* values) const override
    {
        return show(view, values), true;
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    std::optional<model::Undefined> undefinedAt(const model::UnitView<double>& view) const override;
    void guards(const model::UnitView<double>& view, double* g) const override;

    double nextBreak(double t, std::span<const double> memory) const override;
    int looksWithin() const override;
    int memoryCount() const override { return m_events.memoryCount(); }
    void startMemory(double* memory) const override { m_events.start(memory); }
    void jump(double t, int guard, std::span<const double> set, double* memory, double* y) const override;
    void jumpTangent(double t, int guard, std::span<const double> set, double* memory, const double* y, double* tangent,
                     const model::JumpDirection& direction) const override;

private:
    template <class T> void gather(const model::UnitView<T>& view, T* inputs) const;
    template <class T> void show(const model::UnitView<T>& view, T* values) const;

    std::shared_ptr<const model::UnitTape> m_tape;
    int m_components;
    std::vector<int> m_carried;
    PendingEvents m_events;
};

} // namespace titer::unitops
