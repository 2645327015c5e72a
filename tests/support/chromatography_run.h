// Exports of a chromatography system for tests: one absorbance whose course is known, over 40 mL at 2 mL/min, injected at 2 mL; three
// phases from the begin, 2 mL and 6 mL on, fractions of 2 mL from 10 mL to 16 mL.
#pragma once

#include <QByteArray>

#include <cmath>
#include <functional>

namespace titer::support {

inline double bell(double volume, double mean, double sigma)
{
    return std::exp(-0.5 * std::pow((volume - mean) / sigma, 2));
}

// Volumes in mL on the axis of the system, absorbance in mAU.
inline QByteArray exportedRun(const std::function<double(double)>& course, const char* curve = "UV 1_280",
                              const char* name = "Run")
{
    QByteArray text = QByteArray(name) + "\t\t\t\t\t\t\t\t\t\t\t\n";
    text += curve;
    text += "\t\tCond\t\tSystem flow\t\tInjection\t\tFraction\t\tRun Log\t\n"
            "ml\tmAU\tml\tmS/cm\tml\tml/min\tml\tInjection\tml\tFraction\tml\tLogbook\n";
    const QByteArray fractions[] = {"10\tA1", "12\tA2", "14\tA3", "16\tWaste"};
    const QByteArray log[] = {"0\tPhase Equilibration", "2\tPhase Load", "6\tPhase Elution"};
    for (int i = 0; i <= 8000; ++i) {
        const double volume = 0.005 * i;
        text += QByteArray::number(volume, 'f', 3) + "\t" + QByteArray::number(course(volume), 'g', 10);
        text += "\t" + QByteArray::number(volume, 'f', 3) + "\t" + QByteArray::number(5.0 + volume, 'f', 4);
        text += i == 0 ? "\t0\t2\t2\tInjection" : i == 1 ? "\t40\t2\t\t" : "\t\t\t\t";
        text += "\t" + (i < 4 ? fractions[i] : QByteArray("\t"));
        text += "\t" + (i < 3 ? log[i] : QByteArray("\t")) + "\n";
    }
    return text;
}

} // namespace titer::support
