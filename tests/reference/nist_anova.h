// One-way analyses of variance of the NIST Statistical Reference Datasets (public domain, itl.nist.gov/div898/strd/anova): data and
// certified values, of 15 digits.
#pragma once

#include <string>

namespace titer::reference {

inline constexpr const char* siRstv = // resistivity by five instruments
    "group,y\n"
    "i1,196.3052\ni1,196.1240\ni1,196.1890\ni1,196.2569\ni1,196.3403\ni2,196.3042\ni2,196.3825\ni2,196.1669\n"
    "i2,196.3257\ni2,196.0422\ni3,196.1303\ni3,196.2005\ni3,196.2889\ni3,196.0343\ni3,196.1811\ni4,196.2795\n"
    "i4,196.1748\ni4,196.1494\ni4,196.1485\ni4,195.9885\ni5,196.2119\ni5,196.1051\ni5,196.1850\ni5,196.0052\n"
    "i5,196.2090\n";
inline constexpr const char* atmWtAg = // atomic weight of silver by two instruments
    "group,y\n"
    "i1,107.8681568\ni1,107.8681465\ni1,107.8681572\ni1,107.8681785\ni1,107.8681446\ni1,107.8681903\n"
    "i1,107.8681526\ni1,107.8681494\ni1,107.8681616\ni1,107.8681587\ni1,107.8681519\ni1,107.8681486\n"
    "i1,107.8681419\ni1,107.8681569\ni1,107.8681508\ni1,107.8681672\ni1,107.8681385\ni1,107.8681518\n"
    "i1,107.8681662\ni1,107.8681424\ni1,107.8681360\ni1,107.8681333\ni1,107.8681610\ni1,107.8681477\n"
    "i2,107.8681079\ni2,107.8681344\ni2,107.8681513\ni2,107.8681197\ni2,107.8681604\ni2,107.8681385\n"
    "i2,107.8681642\ni2,107.8681365\ni2,107.8681151\ni2,107.8681082\ni2,107.8681517\ni2,107.8681448\n"
    "i2,107.8681198\ni2,107.8681482\ni2,107.8681334\ni2,107.8681609\ni2,107.8681101\ni2,107.8681512\n"
    "i2,107.8681469\ni2,107.8681360\ni2,107.8681254\ni2,107.8681261\ni2,107.8681450\ni2,107.8681368\n";

// Simon and Lesage's 9 groups of 21: SmLs01 with leading "1.", SmLs04 with "1000000.", SmLs07 with "1000000000000.".
inline std::string smLs(const std::string& leading)
{
    std::string csv = "group,y\n";
    for (int group = 1; group <= 9; ++group) {
        const int middle = group == 1 ? 4 : group % 2 == 0 ? 3 : 5;
        for (int i = 0; i < 21; ++i)
            csv += "g" + std::to_string(group) + "," + leading +
                   std::to_string(i == 0       ? middle
                                  : i % 2 == 1 ? middle - 1
                                               : middle + 1) +
                   "\n";
    }
    return csv;
}

struct NistAnova {
    const char* name;
    std::string data;
    double between, within, f, r2, residualSd;
};

inline const NistAnova nistAnova[] = {{"SiRstv", siRstv, 5.11462616000000E-02, 2.16636560000000E-01,
                                       1.18046237440255E+00, 1.90999039051129E-01, 1.04076068334656E-01},
                                      {"AtmWtAg", atmWtAg, 3.63834187500000E-09, 1.04951729166667E-08,
                                       1.59467335677930E+01, 2.57426544538321E-01, 1.51048314446410E-05},
                                      {"SmLs01", smLs("1."), 1.68, 1.8, 21.0, 4.82758620689655E-01, 0.1},
                                      {"SmLs04", smLs("1000000."), 1.68, 1.8, 21.0, 4.82758620689655E-01, 0.1},
                                      {"SmLs07", smLs("1000000000000."), 1.68, 1.8, 21.0, 4.82758620689655E-01, 0.1}};

} // namespace titer::reference
