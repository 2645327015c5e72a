#include "core/studies/numerics/stratified_normals.h"

#include "core/base/math/random.h"
#include "core/studies/numerics/parallel.h"

#include <boost/math/special_functions/erf.hpp>

#include <numbers>
#include <string>

namespace titer::studies {

namespace {

// The middles of all strata, rising.
Eigen::ArrayXd middles(int count)
{
    Eigen::ArrayXd strata(count);
    for (int i = 0; i < (count + 1) / 2; ++i) {
        const double tail = std::numbers::sqrt2 * boost::math::erfc_inv(2.0 * (i + 0.5) / count);
        strata[i] = -tail;
        strata[count - 1 - i] = tail;
    }
    return strata;
}

} // namespace

const Eigen::ArrayXXd& StratifiedNormals::take(int rows, Eigen::Index columns, std::uint64_t seed, unsigned threads)
{
    if (m_columns.rows() != rows || m_seed != seed) m_columns.resize(rows, 0);
    m_seed = seed;
    const Eigen::Index drawn = m_columns.cols();
    if (columns <= drawn) return m_columns;
    m_columns.conservativeResize(Eigen::NoChange, columns);
    const Eigen::ArrayXd strata = middles(rows);
    forEach(
        std::size_t(columns - drawn),
        [&](std::size_t c) {
            const Eigen::Index place = drawn + Eigen::Index(c);
            base::Random random(seed, "design space normal " + std::to_string(place));
            auto column = m_columns.col(place);
            column = strata;
            for (Eigen::Index i = rows - 1; i > 0; --i)
                std::swap(column[i], column[Eigen::Index(random.index(std::uint64_t(i) + 1))]);
        },
        threads);
    return m_columns;
}

} // namespace titer::studies
