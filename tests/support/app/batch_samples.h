// Samples of eight batches: a rises, b falls, and they differ a little from batch to batch; in B6 b stays high from 7 h on.
#pragma once

#include <QByteArray>

#include <cmath>

namespace titer::support {

inline QByteArray batchSamples()
{
    QByteArray text = "batch,time [h],a [g/L],b [g/L]\n";
    for (int batch = 0; batch < 8; ++batch)
        for (int t = 0; t < 12; ++t) {
            const double a = 10 + t * (1 + 0.1 * std::sin(1.7 * batch)) + 0.05 * std::cos(37.0 * (batch + 1) * t);
            const double b = 5 * std::exp(-0.2 * t) * (1 + 0.1 * std::cos(2.3 * batch)) +
                             0.05 * std::sin(53.0 * (batch + 2) * (t + 1)) + (batch == 5 && t >= 7 ? 1.5 : 0.0);
            text += "B" + QByteArray::number(batch + 1) + ',' + QByteArray::number(t) + ',' +
                    QByteArray::number(a, 'g', 12) + ',' + QByteArray::number(b, 'g', 12) + '\n';
        }
    return text;
}

} // namespace titer::support
