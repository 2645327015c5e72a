// Outlet of the load-wash-elute case: peak [mol/m3] and its time [s], half-height from and to [s], area [mol s/m3] and mean [s] over
// 1500 s. From cadet/CADET-Julia at ef698f3, test/test3_LWE/LWE.csv (1501 points), kd = 1/s; heights hold to 5e-6, times to 1 s.
#pragma once

namespace titer::reference {

struct ElutionPeak {
    const char* component;
    double height, time, from, to, area, mean;
};

inline constexpr ElutionPeak elutionPeaks[] = {{"lysozyme", 0.026558, 1102, 919, 1268, 9.99048, 1079.79},
                                               {"cytochrome", 0.040497, 665, 545, 774, 10.0, 651.22},
                                               {"ribonuclease", 0.046047, 401, 297, 502, 10.0, 398.77}};

} // namespace titer::reference
