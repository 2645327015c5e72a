// The model of alkaline lysis (equations in alkaline_lysis.cpp).
#pragma once

#include "core/unitops/harvest/cell_release.h"
#include "core/unitops/harvest/solids.h"
#include "core/unitops/scratch.h"
#include "core/unitops/streams.h"

#include <string>
#include <vector>

namespace titer::unitops {

class AlkalineLysis : public model::Templated<AlkalineLysis> {
public:
    // Named as the rows of the type.
    enum In { InPort, LysisPort, NeutralisePort };
    enum Variable {
        LysisTime,
        NeutralisationTime,
        Release,
        Supercoiled,
        SuspensionVolume,
        LysisVolume,
        NeutralisationVolume,
        Dilution
    };
    enum Kpi { KpiRelease, KpiSupercoiled, KpiSuspensionVolume, KpiLysisVolume, KpiNeutralisationVolume, KpiDilution };
    enum Integral { SuspensionIn, LysisIn, NeutraliserIn, CellsBroken, CellsLeft, integralCount };

    AlkalineLysis(const model::UnitSetup& setup, base::Errors& errors);

    model::Passage passage() const override { return model::Passage::AtOnce; }
    bool generates(int component) const override;
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return m_lysisTanks * width() + m_flocTanks * wide(); }
    int quadratureCount() const override { return integralCount; }
    std::string stateName(int i) const override;
    void start(double* y) const override;
    void nominal(double* scale) const override;
    void held(const double* y, double* amounts) const override;
    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        T heat = 0.0;
        for (const auto& in : view.in) heat += in.heat;
        const T flow = totalFlow(view.in);
        view.out[0].flow = flow;
        view.out[0].temperature = base::valueOf(flow) > minFlow ? heat / flow : T(roomTemperature);
        const T* last = view.y + stateCount() - wide();
        for (int k = 0; k < width(); ++k) view.out[0].concentrations[m_carried[k]] = last[k] * (1.0 / m_flocTank);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const T lysing = view.in[InPort].flow + view.in[LysisPort].flow;
        const T perTime = lysing * (1.0 / m_lysisTank), perFlocTime = totalFlow(view.in) * (1.0 / m_flocTank);
        const T lysed = enough(view.in[LysisPort].flow, m_lysisRatio * view.in[InPort].flow);
        const T neutral = enough(view.in[NeutralisePort].flow, m_neutralRatio * lysing);
        Scratch<T> made(m_components);
        for (int tank = 0; tank < m_lysisTanks; ++tank) {
            const T* own = view.y + tank * width();
            T* change = d.dydt + tank * width();
            for (int k = 0; k < width(); ++k) {
                const T entering =
                    tank > 0 ? perTime * own[k - width()] : totalAmount(view.in.first(NeutralisePort), m_carried[k]);
                change[k] = entering - perTime * own[k];
            }
            clear(made);
            lyse(own, lysed, made.data());
            lose(own, excess(view.set[0]), T(1.0), made.data());
            add(made, change, d.generated);
        }
        const T* lysate = view.y + (m_lysisTanks - 1) * width();
        const int first = m_lysisTanks * width();
        for (int tank = 0; tank < m_flocTanks; ++tank) {
            const T* own = view.y + first + tank * wide();
            T* change = d.dydt + first + tank * wide();
            for (int k = 0; k < wide(); ++k) {
                T entering = 0.0;
                if (tank > 0)
                    entering = perFlocTime * own[k - wide()];
                else if (k < width())
                    entering = perTime * lysate[k] + amountIn(view.in[NeutralisePort], m_carried[k]);
                else
                    entering =
                        perTime * lysate[m_settling[k - width()].place] * m_settling[k - width()].value * neutral;
                change[k] = entering - perFlocTime * own[k];
            }
            clear(made);
            lose(own, excess(view.set[0]), 1.0 - neutral, made.data());
            for (std::size_t s = 0; s < m_settling.size(); ++s) {
                const T falls = own[width() + int(s)] * m_flocRate;
                change[width() + int(s)] -= falls;
                made[m_settling[s].component] -= falls;
                made[m_flocs] += falls * m_settling[s].perSolid;
            }
            add(made, change, d.generated);
        }
        if (!d.quadratures) return;
        d.quadratures[SuspensionIn] = view.in[InPort].flow;
        d.quadratures[LysisIn] = view.in[LysisPort].flow;
        d.quadratures[NeutraliserIn] = view.in[NeutralisePort].flow;
        d.quadratures[CellsBroken] = d.quadratures[CellsLeft] = 0.0;
        if (m_cellPlace < 0) return;
        for (int tank = 0; tank < m_lysisTanks; ++tank)
            d.quadratures[CellsBroken] += view.y[tank * width() + m_cellPlace] * (m_releaseRate * lysed);
        d.quadratures[CellsLeft] = perTime * lysate[m_cellPlace];
    }

private:
    // First-order change of one component into another, -1 = not followed.
    struct Change {
        int from = -1, place = -1, to = -1;
        double per = 1.0; // [basis of the one per that of the other]
    };

    int width() const { return int(m_carried.size()); }
    // Neutralisation keeps count of what is yet to settle.
    int wide() const { return width() + int(m_settling.size()); }
    int placeOf(int component) const;
    Change change(const model::UnitSetup& setup, const char* from, const char* to, base::Errors& errors) const;
    double excess(double ph) const { return ph > m_phLimit ? (ph - m_phLimit) / 0.1 : 0.0; }

    // How far a solution suffices, up to 1.
    template <class T> static T enough(const T& flow, const T& needed)
    {
        if (!(base::valueOf(needed) > minFlow)) return 1.0;
        return base::atMost(flow / needed, 1.0);
    }
    template <class T> static T amountIn(const model::Inflow<T>& in, int i)
    {
        return in.amounts ? in.amounts[i] : T(0.0);
    }
    template <class T> void clear(Scratch<T>& made) const
    {
        for (int i = 0; i < m_components; ++i) made[i] = 0.0;
    }
    template <class T> void add(const Scratch<T>& made, T* change, T* generated) const
    {
        for (int k = 0; k < width(); ++k) {
            change[k] += made[m_carried[k]];
            generated[m_carried[k]] += made[m_carried[k]];
        }
    }
    // Release from cells, and the shear of genomic DNA, in a tank with the amounts `own`.
    template <class T> void lyse(const T* own, const T& lysed, T* made) const
    {
        if (m_cellPlace >= 0) {
            const T inside = m_insidePlace >= 0 ? own[m_insidePlace] * (m_releaseRate * lysed) : T(0.0);
            m_release.free<T>(own[m_cellPlace] * (m_releaseRate * lysed), inside, made);
        }
        turn(m_freeing, own, m_releaseRate * lysed, made);
        turn(m_shear, own, T(m_shearRate), made);
    }
    // What alkali does to supercoiled plasmid where a part `alkaline` of it acts.
    template <class T> void lose(const T* own, double phExcess, const T& alkaline, T* made) const
    {
        turn(m_nicking, own, m_nickRate * alkaline, made);
        turn(m_denaturing, own, m_lossRate * phExcess * alkaline, made);
    }
    template <class T> static void turn(const Change& c, const T* own, const T& rate, T* made)
    {
        if (c.place < 0) return;
        const T amount = own[c.place] * rate;
        made[c.from] -= amount;
        if (c.to >= 0) made[c.to] += amount * c.per;
    }

    int m_components;
    std::vector<int> m_carried;
    std::vector<std::string> m_names; // of the carried components
    std::vector<double> m_usual;      // their usual concentrations [basis/m3]
    CellRelease m_release;
    std::vector<Settling> m_settling;
    Change m_freeing, m_nicking, m_denaturing, m_shear;
    int m_cellPlace = -1, m_insidePlace = -1, m_flocs = -1;
    int m_lysisTanks, m_flocTanks;
    double m_lysisTank, m_flocTank; // volume of one [m3]
    double m_lysisRatio, m_neutralRatio;
    double m_releaseRate, m_shearRate, m_nickRate, m_lossRate, m_flocRate; // [1/s]
    double m_phLimit;
};

} // namespace titer::unitops
