// Transfer of oxygen and carbon dioxide between broth and gas.
//   oxygen         OTR = kLa V (c*_gas - c),         c* = s x / 0.2095
//   carbon dioxide CTR = 0.89 kLa V (H P x_gas - c)
//   c of the two gases is what is dissolved as such: of carbon dioxide 1/(1 + 10^(pH - pK')) of what is there with bicarbonate
//   gas            N x_in - TR = N x_gas: well mixed, quasi-steady, ideal; a flow N of 0 stands for one that never limits
// An ideal loop asks for the transfer that holds its set-point, and gets as much as the largest kLa carries out of that gas.
// 0.89 is the root of the ratio of the two diffusivities in water (on dissolved carbon dioxide in fermentations: Royce and
// Thornhill 1991, AIChE J 37:1680).
// kLa by power, of van 't Riet (1979, Ind Eng Chem Process Des Dev 18:357), vs [m/s] the superficial velocity of the gas:
//   bubbles that join        kLa = 0.026 vs^0.5 (P/V)^0.4
//   bubbles that salts part  kLa = 0.002 vs^0.2 (P/V)^0.7       within 20 to 40 %, from 500 to 10000 W/m3
// vs takes the gas flow as it is stated, at 0 degC and 101.325 kPa: the warmth of the broth, a tenth more, and the pressure above
// the sparger, somewhat less, nearly make up for each other.
// s [mol/m3] is the solubility at air saturation, x a mole fraction, H [mol/m3/Pa] Henry's constant.
#pragma once

#include "core/base/math/dual.h"

#include <cmath>
#include <numbers>

namespace titer::unitops {

struct GasTransfer {
    // What holds oxygen at its set-point: a loop that supplies what is needed, or only the kLa that is set.
    enum class Loop { Ideal, Open };
    enum class Model { SetPoint, Power, VanTRiet };

    static constexpr double airOxygen = 0.2095;           // mole fraction
    static constexpr double pressure = 101325.0;          // [Pa]
    static constexpr double normalMolarVolume = 0.022414; // at 0 degC [m3/mol]
    static constexpr double carbonDioxideRatio = 0.89;    // kLa of carbon dioxide by that of oxygen

    Loop loop = Loop::Ideal;
    Model model = Model::SetPoint;
    bool depletes = true;                    // a finite gas flow changes the gas
    double oxygenSolubility = 0.2;           // at 100 % air saturation [mol/m3]
    double carbonDioxideSolubility = 2.4e-4; // [mol/m3/Pa]
    double bicarbonatePk = 0.0;              // pK' of carbon dioxide; 0: no bicarbonate
    double maxKla = 0.25;                    // of the ideal loop [1/s]
    double loopTime = 60.0;                  // in which the ideal loop corrects a deviation [s]
    double coefficient = 0.0, gasExponent = 0.5, powerExponent = 0.4; // kLa = a G^b (P/V)^c [1/s, m3/s or m/s, W/m3]
    double crossSection = 1.0; // that the gas rises through [m2]; 1 where the fit takes the gas flow itself

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
    // The largest that an ideal loop goes to [1/s].
    template <class T> T klaMax(const Settings& s, const T& volume) const
    {
        return base::atLeast(klaSet(s, volume), maxKla);
    }
    // What an ideal loop gives of the oxygen that it asks for, `asked` [mol/s]: no more than the largest kLa carries.
    template <class T> T oxygenGiven(const Settings& s, const T& volume, const T& oxygen, const T& asked) const;
    // kLa that carries `transfer` [mol/s], less than the largest kLa would, into the broth; 0 where the broth gives oxygen
    // off [1/s].
    template <class T> T klaNeeded(const Settings& s, const T& volume, const T& oxygen, const T& transfer) const;
    // Mole fraction of oxygen in the gas with which this kLa carries `transfer` into the broth; above 1 where no gas does. Of a gas
    // without flow, which is one that never limits, and of one that is depleted.
    double oxygenFractionNeeded(const Settings& s, double kla, double volume, double oxygen, double transfer) const
    {
        return airOxygen / oxygenSolubility * (transfer / (kla * volume) + oxygen) + transfer * gasResistance(s);
    }
    // Oxygen that enters at a given kLa [mol/s].
    template <class T> T oxygenAt(const Settings& s, const T& kla, const T& volume, const T& oxygen) const;
    // Carbon dioxide that enters (negative: leaves) at a given kLa of oxygen [mol/s].
    template <class T>
    T carbonDioxideAt(const Settings& s, const T& kla, const T& volume, const T& carbonDioxide) const;

    // Makes kLa that of van 't Riet in an upright cylinder of this volume [m3].
    void takeVanTRiet(bool coalescing, double vesselVolume, double heightToDiameter)
    {
        model = Model::VanTRiet;
        coefficient = coalescing ? 0.026 : 0.002;
        gasExponent = coalescing ? 0.5 : 0.2;
        powerExponent = coalescing ? 0.4 : 0.7;
        const double diameter = std::cbrt(4.0 * vesselVolume / (std::numbers::pi * heightToDiameter));
        crossSection = std::numbers::pi / 4.0 * diameter * diameter;
    }
    static constexpr double minPowerFitted = 500.0, maxPowerFitted = 1e4; // by van 't Riet [W/m3]

    // Of what is dissolved as carbon dioxide and as bicarbonate, the part that is carbon dioxide.
    double freeCarbonDioxide(double ph) const
    {
        return bicarbonatePk > 0.0 ? 1.0 / (1.0 + std::pow(10.0, ph - bicarbonatePk)) : 1.0;
    }

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
    return coefficient * std::pow(s.gasFlow / crossSection, gasExponent) * pow(powerPerVolume, powerExponent);
}

template <class T>
T GasTransfer::klaNeeded(const Settings& s, const T& volume, const T& oxygen, const T& transfer) const
{
    const double saturation = oxygenSolubility * s.oxygenFraction / airOxygen;
    const T depleted = transfer * (oxygenSolubility / airOxygen * gasResistance(s));
    constexpr double none = 1e-12; // of a broth in equilibrium with the gas [mol/m3]
    const T driving = base::atLeast(saturation - oxygen - depleted, none);
    return base::atLeast(transfer, 0.0) / (base::atLeast(volume, 1e-9) * driving);
}

template <class T> T GasTransfer::oxygenGiven(const Settings& s, const T& volume, const T& oxygen, const T& asked) const
{
    if (asked <= 0.0) return asked; // the loop blends nitrogen in
    const T max = base::atLeast(oxygenAt(s, klaMax(s, volume), volume, oxygen), 0.0);
    return asked > max ? max : asked;
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
