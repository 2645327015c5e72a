// Transfer of oxygen and carbon dioxide between broth and gas.
//   oxygen         OTR = kLa V (c*_gas - c),         c* = s x / 0.2095
//   carbon dioxide CTR = 0.89 kLa V (H P x_gas - c)
//   gas            N x_in - TR = N x_gas: well mixed, quasi-steady, ideal; a flow N of 0 stands for one that never limits
// 0.89 is the root of the ratio of the two diffusivities in water (on dissolved carbon dioxide in fermentations: Royce and
// Thornhill 1991, AIChE J 37:1680).
// s [mol/m3] is the solubility at air saturation, x a mole fraction, H [mol/m3/Pa] Henry's constant.
#pragma once

#include "core/base/math/dual.h"

#include <cmath>

namespace titer::unitops {

struct GasTransfer {
    // What holds oxygen at its set-point: a loop that supplies what is needed, or only the kLa that is set.
    enum class Loop { Ideal, Open };
    enum class Model { SetPoint, Power };

    static constexpr double airOxygen = 0.2095;           // mole fraction
    static constexpr double pressure = 101325.0;          // [Pa]
    static constexpr double normalMolarVolume = 0.022414; // at 0 degC [m3/mol]
    static constexpr double carbonDioxideRatio = 0.89;    // kLa of carbon dioxide by that of oxygen

    Loop loop = Loop::Ideal;
    Model model = Model::SetPoint;
    bool depletes = true;                                             // a finite gas flow changes the gas
    double oxygenSolubility = 0.2;                                    // at 100 % air saturation [mol/m3]
    double carbonDioxideSolubility = 2.4e-4;                          // [mol/m3/Pa]
    double loopTime = 60.0;                                           // in which the ideal loop mends a deviation [s]
    double coefficient = 0.0, gasExponent = 0.5, powerExponent = 0.4; // kLa = a F^b (P/V)^c [1/s, m3/s, W/m3]

    // Set-points.
    struct Settings {
        double dissolvedOxygen = 40.0; // [% air]
        double kla = 0.0;              // [1/s]
        double gasFlow = 0.0;          // at 0 degC and 101325 Pa [m3/s]
        double oxygenFraction = airOxygen;
        double carbonDioxideFraction = 0.0;
        double power = 0.0; // [W]
    };

    // kLa that is set, by value or by gas flow and power per volume [1/s].
    template <class T> T klaSet(const Settings& s, const T& volume) const;
    // kLa that carries `transfer` [mol/s] into the broth; 0 where the broth gives oxygen off [1/s].
    template <class T> T klaNeeded(const Settings& s, const T& volume, const T& oxygen, const T& transfer) const;
    // Oxygen that enters at a given kLa [mol/s].
    template <class T> T oxygenAt(const Settings& s, const T& kla, const T& volume, const T& oxygen) const;
    // Carbon dioxide that enters (negative: leaves) at a given kLa of oxygen [mol/s].
    template <class T>
    T carbonDioxideAt(const Settings& s, const T& kla, const T& volume, const T& carbonDioxide) const;

    double oxygenAtSetPoint(const Settings& s) const { return oxygenSolubility * s.dissolvedOxygen / 100.0; }

private:
    // What the transfer to a gas of finite flow loses: 1 / (moles of gas per second), 0 if it never limits [s/mol].
    double gasResistance(const Settings& s) const
    {
        return depletes && s.gasFlow > 0.0 ? normalMolarVolume / s.gasFlow : 0.0;
    }
};

template <class T> T GasTransfer::klaSet(const Settings& s, const T& volume) const
{
    using base::pow;
    using std::pow;
    if (model == Model::SetPoint) return s.kla;
    if (s.gasFlow <= 0.0 || s.power <= 0.0) return 0.0;
    const T powerPerVolume = s.power / base::atLeast(volume, 1e-9);
    return coefficient * std::pow(s.gasFlow, gasExponent) * pow(powerPerVolume, powerExponent);
}

template <class T>
T GasTransfer::klaNeeded(const Settings& s, const T& volume, const T& oxygen, const T& transfer) const
{
    const double saturation = oxygenSolubility * s.oxygenFraction / airOxygen;
    const T depleted = transfer * (oxygenSolubility / airOxygen * gasResistance(s));
    // A gas that cannot carry the demand would need an infinite kLa: a thousandth of the saturation bounds it.
    const T driving = base::atLeast(saturation - oxygen - depleted, 1e-3 * saturation + 1e-9);
    return base::atLeast(transfer, 0.0) / (base::atLeast(volume, 1e-9) * driving);
}

template <class T> T GasTransfer::oxygenAt(const Settings& s, const T& kla, const T& volume, const T& oxygen) const
{
    const double saturation = oxygenSolubility * s.oxygenFraction / airOxygen;
    const T conductance = kla * volume;
    return conductance * (saturation - oxygen) /
           (1.0 + conductance * (oxygenSolubility / airOxygen * gasResistance(s)));
}

template <class T>
T GasTransfer::carbonDioxideAt(const Settings& s, const T& kla, const T& volume, const T& carbonDioxide) const
{
    const double perFraction = carbonDioxideSolubility * pressure;
    const T conductance = carbonDioxideRatio * kla * volume;
    return conductance * (perFraction * s.carbonDioxideFraction - carbonDioxide) /
           (1.0 + conductance * (perFraction * gasResistance(s)));
}

} // namespace titer::unitops
