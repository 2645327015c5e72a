#include "core/numerics/quadratic_program.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::numerics {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// J = L^-T Q and R of the normals of active limits N: J'N = (R; 0).
class DualSearch {
public:
    using Status = QuadraticSolution::Status;

    explicit DualSearch(const QuadraticProgram& program)
        : m_program(program)
        , m_n(program.g.size())
        , m_rows(program.b.size())
        , m_normals(program.a.transpose())
        , m_sizes(program.a.rowwise().norm())
    {
    }

    QuadraticSolution solve(const std::vector<int>& first)
    {
        const Eigen::LLT<Eigen::MatrixXd> cholesky(m_program.h);
        if (cholesky.info() != Eigen::Success || !m_program.g.allFinite() || !m_program.b.allFinite()) return {};
        m_j = cholesky.matrixU().solve(Eigen::MatrixXd::Identity(m_n, m_n));
        m_r = Eigen::MatrixXd::Zero(m_n, m_n);
        m_found.x = cholesky.solve(-m_program.g);
        if (!m_found.x.allFinite()) return {};
        m_found.status = Status::Optimal;
        for (int i = 0; i < int(m_program.equal); ++i)
            if (!take(i)) return m_found;
        for (const int limit : first)
            if (isLimit(limit) && !isActive(limit) && slack(limit) < -tolerance(limit) && !take(limit)) return m_found;
        for (int limit = worst(); limit >= 0; limit = worst())
            if (!take(limit)) return m_found;
        report();
        return m_found;
    }

private:
    int limitCount() const { return int(m_rows + (m_program.low.size() > 0 ? 2 * m_n : 0)); }
    bool isLimit(int limit) const
    {
        return limit >= int(m_program.equal) && limit < limitCount() && std::isfinite(boundOf(limit));
    }
    bool isActive(int limit) const
    {
        return std::find(m_found.active.begin(), m_found.active.end(), limit) != m_found.active.end();
    }
    // As a'x >= b, upper bounds with both signs changed.
    double boundOf(int limit) const
    {
        if (limit < m_rows) return m_program.b[limit];
        return limit < m_rows + m_n ? m_program.low[limit - m_rows] : -m_program.high[limit - m_rows - m_n];
    }
    double along(int limit, const Eigen::VectorXd& x) const
    {
        if (limit < m_rows) return m_normals.col(limit).dot(x);
        return limit < m_rows + m_n ? x[limit - m_rows] : -x[limit - m_rows - m_n];
    }
    double slack(int limit) const { return along(limit, m_found.x) - boundOf(limit); }
    double sizeOf(int limit) const { return limit < m_rows ? m_sizes[limit] : 1.0; } // of its normal
    double tolerance(int limit) const { return tolerance(limit, m_found.x.norm()); }
    double tolerance(int limit, double length) const
    {
        return 1e-12 * (sizeOf(limit) * (1.0 + length) + std::abs(boundOf(limit)));
    }
    Eigen::VectorXd rotatedNormal(int limit) const
    {
        if (limit < m_rows) return m_j.transpose() * m_normals.col(limit);
        return limit < m_rows + m_n ? Eigen::VectorXd(m_j.row(limit - m_rows).transpose())
                                    : Eigen::VectorXd(-m_j.row(limit - m_rows - m_n).transpose());
    }

    // The limit that is farthest from being kept, by length of its normal; -1: all are.
    int worst() const
    {
        int found = -1;
        double most = 0.0;
        const double length = m_found.x.norm();
        for (int limit = int(m_program.equal); limit < limitCount(); ++limit) {
            if (!std::isfinite(boundOf(limit))) continue;
            const double off = -slack(limit);
            if (off <= tolerance(limit, length) || isActive(limit)) continue;
            const double size = std::max(sizeOf(limit), 1e-300);
            if (off / size > most) most = off / size, found = limit;
        }
        return found;
    }

    // Goes until this limit is met, dropping others on the way; false where it cannot be.
    bool take(int limit)
    {
        const bool equal = limit < int(m_program.equal);
        double price = 0.0;
        double missing = slack(limit);
        const double sign = equal && missing > 0.0 ? -1.0 : 1.0; // an equation is approached from either side
        if (equal && std::abs(missing) <= tolerance(limit) && dependsOnActive(limit)) return true;
        for (;;) {
            if (m_found.changes > 100 * (int(m_n) + limitCount())) return m_found.status = Status::Unsound, false;
            const Eigen::VectorXd d = sign * rotatedNormal(limit);
            const Eigen::Index q = Eigen::Index(m_found.active.size());
            const Eigen::VectorXd z = m_j.rightCols(m_n - q) * d.tail(m_n - q);
            const Eigen::VectorXd r =
                q > 0 ? Eigen::VectorXd(m_r.topLeftCorner(q, q).triangularView<Eigen::Upper>().solve(d.head(q)))
                      : Eigen::VectorXd();
            // How far prices let it go, and how far the limit itself is.
            double dual = infinite;
            Eigen::Index dropped = -1;
            for (Eigen::Index i = 0; i < q; ++i) {
                if (m_found.active[std::size_t(i)] < int(m_program.equal) || r[i] <= 0.0) continue;
                if (m_prices[std::size_t(i)] / r[i] < dual) dual = m_prices[std::size_t(i)] / r[i], dropped = i;
            }
            const double reach = d.tail(m_n - q).squaredNorm();
            const bool isFree = reach > 1e-20 * std::max(d.squaredNorm(), 1e-300);
            missing = slack(limit);
            const double primal = isFree ? -sign * missing / reach : infinite;
            const double step = std::min(dual, primal);
            if (!std::isfinite(step)) {
                m_found.status = Status::Infeasible;
                // Those that hold this one off.
                std::vector<int> against;
                for (Eigen::Index i = 0; i < q; ++i)
                    if (std::abs(r[i]) > 1e-9) against.push_back(m_found.active[std::size_t(i)]);
                m_found.active = std::move(against);
                m_found.active.push_back(limit);
                return false;
            }
            for (Eigen::Index i = 0; i < q; ++i) m_prices[std::size_t(i)] -= step * r[i];
            price += step;
            ++m_found.changes;
            if (isFree) m_found.x += step * z;
            if (isFree && primal <= dual) {
                add(limit, d, sign * price, sign);
                return true;
            }
            drop(dropped);
        }
    }

    bool dependsOnActive(int limit) const
    {
        const Eigen::VectorXd d = rotatedNormal(limit);
        const Eigen::Index free = m_n - Eigen::Index(m_found.active.size());
        return d.tail(free).squaredNorm() <= 1e-20 * std::max(d.squaredNorm(), 1e-300);
    }

    void rotate(Eigen::Index i, Eigen::Index k, double c, double s)
    {
        for (Eigen::Index row = 0; row < m_n; ++row) {
            const double a = m_j(row, i), b = m_j(row, k);
            m_j(row, i) = c * a + s * b;
            m_j(row, k) = c * b - s * a;
        }
    }

    void add(int limit, Eigen::VectorXd d, double price, double sign)
    {
        const Eigen::Index q = Eigen::Index(m_found.active.size());
        for (Eigen::Index k = m_n - 1; k > q; --k) {
            const double length = std::hypot(d[k - 1], d[k]);
            if (d[k] == 0.0 || length == 0.0) continue;
            rotate(k - 1, k, d[k - 1] / length, d[k] / length);
            d[k - 1] = length;
        }
        // The normal as it stands, so that prices of equations have their sign.
        m_r.col(q).head(q + 1) = sign * d.head(q + 1);
        m_found.active.push_back(limit);
        m_prices.push_back(price);
    }

    void drop(Eigen::Index at)
    {
        const Eigen::Index q = Eigen::Index(m_found.active.size());
        for (Eigen::Index k = at; k + 1 < q; ++k) m_r.col(k) = m_r.col(k + 1);
        m_r.col(q - 1).setZero();
        for (Eigen::Index k = at; k + 1 < q; ++k) {
            const double length = std::hypot(m_r(k, k), m_r(k + 1, k));
            if (length == 0.0) continue;
            const double c = m_r(k, k) / length, s = m_r(k + 1, k) / length;
            for (Eigen::Index col = k; col + 1 < q; ++col) {
                const double a = m_r(k, col), b = m_r(k + 1, col);
                m_r(k, col) = c * a + s * b;
                m_r(k + 1, col) = c * b - s * a;
            }
            rotate(k, k + 1, c, s);
        }
        m_found.active.erase(m_found.active.begin() + at);
        m_prices.erase(m_prices.begin() + at);
    }

    void report()
    {
        m_found.rows = Eigen::VectorXd::Zero(m_rows);
        m_found.low = m_found.high = Eigen::VectorXd::Zero(m_n);
        for (std::size_t i = 0; i < m_prices.size(); ++i) {
            const int limit = m_found.active[i];
            if (limit < m_rows)
                m_found.rows[limit] = m_prices[i];
            else if (limit < m_rows + m_n)
                m_found.low[limit - m_rows] = m_prices[i];
            else
                m_found.high[limit - m_rows - m_n] = m_prices[i];
        }
    }

    const QuadraticProgram& m_program;
    Eigen::Index m_n, m_rows;
    Eigen::MatrixXd m_normals; // of rows of A, one column each
    Eigen::VectorXd m_sizes;   // their lengths
    Eigen::MatrixXd m_j, m_r;
    std::vector<double> m_prices; // of the active limits
    QuadraticSolution m_found;
};

} // namespace

QuadraticSolution solve(const QuadraticProgram& program, const std::vector<int>& first)
{
    return DualSearch(program).solve(first);
}

} // namespace titer::numerics
