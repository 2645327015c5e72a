// Coordinate exchange (Meyer & Nachtsheim 1995): one coordinate of one run at a time goes to where the criterion is best.
#pragma once

#include "core/studies/designs/point_basis.h"
#include "core/studies/designs/region.h"

#include <Eigen/Core>

#include <limits>
#include <span>
#include <vector>

namespace titer::studies {

enum class Criterion { D, I };

// What stays the same over all starts of a search.
struct ExchangeProblem {
    PointBasis basis;
    Region region;
    Criterion criterion = Criterion::D;
    int kept = 0; // the first runs of the design stay as they are
    // With more than one, the last factor is the block of a run, from 0: `run` modulo `blocks`. No exchange changes it.
    int blocks = 1;
    Eigen::MatrixXd moments = {}; // of the model over the region; for I
    // Coded values that are tried, by factor; within constraints the ends of what they leave as well.
    std::vector<std::vector<double>> levels = {};
    // Points that whole runs are exchanged for, candidates x factors; empty in a box, where single coordinates reach everywhere.
    Eigen::MatrixXd candidates = {};
};

// A design on its way, with the inverse of its information matrix M = X'X. The merit grows: ln det M, or the negative logarithm of
// the average prediction variance. With D = M^-1 an exchange of row f for g changes det M by the factor
// (1 - f'Df)(1 + g'Dg) + (f'Dg)^2 (Fedorov 1972). Along one coordinate g'Dg is a quadratic form of that factor's few functions,
// so that a trial costs O(1) after O(c^2) for the c columns that the factor touches; an exchange costs O(p^2).
class Exchange {
public:
    explicit Exchange(const ExchangeProblem& problem);

    // Runs x factors. The merit is known only after `refactor` or `climb`.
    void set(const Eigen::MatrixXd& design) { m_design = design; }
    void setRun(int run, std::span<const double> point);
    const Eigen::MatrixXd& design() const { return m_design; }
    double merit() const { return m_merit; }
    // From the design itself, with `ridge` added to the diagonal of M. False if M is singular.
    bool refactor(double ridge = 0.0);
    // Exchanges until nothing gains. Between the levels, too, if asked: then until a sweep over all runs adds less than `standstill`
    // to the merit. False if the design is singular at the end.
    bool climb(bool continuous = false, double standstill = 0.0);

private:
    struct Trial {
        double gg = 0.0, fg = 0.0;   // g'Dg, f'Dg
        double gwg = 0.0, fwg = 0.0; // with W = D (moments) D
    };
    bool weighted() const { return m_problem.criterion == Criterion::I; }
    double ratio(const Trial& trial) const; // of det M, after to before
    double gain(const Trial& trial) const;  // grows with the merit; 0 for no change
    double better(double value) const;      // what a gain has to be above
    bool pass(bool (Exchange::*exchange)(int run));
    bool visit(int run);
    bool visitCandidates(int run);
    void open(int run);
    void close(int run);
    bool exchangeFactor(int factor);
    bool exchangeAlong(const Eigen::VectorXd& direction);
    void prepare(int factor);
    // The sum of `values` at the touched columns from `begin` to `end` times the rests of their products.
    double gathered(const double* values, std::size_t begin, std::size_t end) const
    {
        double sum = 0.0;
        for (std::size_t t = begin; t < end; ++t) sum += m_rest[t] * values[m_at[t]];
        return sum;
    }
    Trial trialAt(int factor, double coded);
    void accept(int factor, double coded, const Trial& trial);
    Trial trialOf(std::span<const double> point);
    void acceptPoint(std::span<const double> point);
    void updateWeighted(const double* left, double a, double b, double e);

    const ExchangeProblem& m_problem;
    const int m_p, m_k;
    bool m_continuous = false;
    Eigen::MatrixXd m_design;
    double m_merit = -std::numeric_limits<double>::infinity();
    double m_trace = 0.0;                      // of D (moments)
    std::vector<double> m_inverse, m_weighted; // D and W, p x p
    // Of the open run: f is its row as it was, g as it is now; u = D f, h = D g, wf = W f, wg = W g.
    std::vector<double> m_point, m_values, m_f, m_g, m_u, m_h, m_wf, m_wg;
    double m_ff = 0.0, m_fwf = 0.0;
    Trial m_now;
    // Of the factor at hand: the rest of each touched product, and sums and forms by function.
    std::vector<double> m_rest, m_delta, m_rh, m_ru, m_rwg, m_rwf, m_form, m_formW;
    std::vector<std::size_t> m_at, m_ends; // touched columns, and where those of each function end
    std::vector<double> m_left, m_leftW, m_tried, m_triedH, m_triedValues;
};

} // namespace titer::studies
