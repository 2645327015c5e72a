#include "core/studies/decisions/goal_seek.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::studies {

namespace {

class GoalSearch {
public:
    GoalSearch(const GoalFigure& figure, const GoalOrder& order)
        : m_figure(figure)
        , m_order(order)
    {
    }

    GoalAnswers found()
    {
        look();
        meet();
        for (std::size_t i = 0; i + 1 < m_looks.size(); ++i)
            if (passes(m_looks[i], m_looks[i + 1])) cross(m_looks[i], m_looks[i + 1]);
        for (std::size_t i = 1; i + 1 < m_looks.size(); ++i) turn(m_looks[i - 1], m_looks[i], m_looks[i + 1]);
        tidy();
        return std::move(m_goal);
    }

private:
    struct Point {
        double at = 0.0, off = 0.0; // off: the figure less its target
    };

    double resolution() const { return std::max(1e-12, 1e-4 * m_order.noise) * (m_order.high - m_order.low); }
    bool isMet(const Point& p) const { return std::abs(p.off) <= m_tolerance; }
    bool passes(const Point& a, const Point& b) const
    {
        return std::isfinite(a.off) && std::isfinite(b.off) && !isMet(a) && !isMet(b) && (a.off > 0.0) != (b.off > 0.0);
    }

    std::vector<Point> evaluate(const std::vector<double>& at)
    {
        const std::vector<double> values = m_figure(at);
        std::vector<Point> points;
        for (std::size_t i = 0; i < at.size(); ++i) {
            const double value = i < values.size() ? values[i] : std::numeric_limits<double>::quiet_NaN();
            points.push_back({at[i], value - m_order.target});
            if (std::isfinite(value) &&
                (!m_goal.nearest || std::abs(points.back().off) < std::abs(m_goal.nearest->value - m_order.target)))
                m_goal.nearest = GoalAnswers::Nearest{at[i], value};
        }
        m_goal.evaluations += at.size();
        return points;
    }

    Point evaluate(double at) { return evaluate(std::vector<double>{at}).front(); }

    // Steps of one ratio where the range spans decades.
    void look()
    {
        const double low = m_order.low, high = m_order.high;
        const bool decades = low > 0.0 && high / low >= 100.0;
        const int steps = std::max(1, m_order.steps);
        std::vector<double> at;
        for (int i = 0; i <= steps; ++i) {
            const double share = double(i) / steps;
            at.push_back(i == 0       ? low
                         : i == steps ? high
                         : decades    ? low * std::pow(high / low, share)
                                      : low + share * (high - low));
        }
        m_looks = evaluate(at);
        double lowest = 0.0, highest = 0.0;
        bool any = false;
        for (const Point& p : m_looks) {
            if (!std::isfinite(p.off)) {
                m_goal.without.push_back(p.at);
                continue;
            }
            lowest = any ? std::min(lowest, p.off) : p.off;
            highest = any ? std::max(highest, p.off) : p.off;
            any = true;
        }
        m_tolerance = m_order.noise * (m_order.target != 0.0 ? std::abs(m_order.target) : highest - lowest);
    }

    // What the look itself has met.
    void meet()
    {
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            if (!isMet(m_looks[i])) continue;
            std::size_t end = i;
            while (end + 1 < m_looks.size() && isMet(m_looks[end + 1])) ++end;
            m_goal.answers.push_back(m_looks[i].at);
            if (end > i) {
                m_goal.answers.push_back(m_looks[end].at);
                m_goal.stretches.push_back({m_looks[i].at, m_looks[end].at});
            }
            i = end;
        }
    }

    // Narrows two points on both sides of the target, by secants and parabolas where they serve, else by halves.
    void cross(Point a, Point b)
    {
        const double apart = std::abs(a.off - b.off);
        Point c = a; // b is the nearest so far, c on the other side of the target, a was b before
        double step = b.at - a.at, last = step;
        for (int round = 0; round < maxRounds; ++round) {
            if ((b.off > 0.0) == (c.off > 0.0)) {
                c = a;
                step = last = b.at - a.at;
            }
            if (std::abs(c.off) < std::abs(b.off)) {
                a = b;
                b = c;
                c = a;
            }
            const double half = 0.5 * (c.at - b.at), limit = 0.5 * resolution();
            if (isMet(b) || std::abs(half) <= limit) break;
            const double next = interpolated(a, b, c, half);
            if (std::abs(last) >= limit && std::abs(a.off) > std::abs(b.off) &&
                2.0 * std::abs(next) < std::min(3.0 * std::abs(half) - limit, std::abs(last)) &&
                (next > 0.0) == (half > 0.0)) {
                last = step;
                step = next;
            } else {
                step = last = half;
            }
            a = b;
            b = evaluate(b.at + (std::abs(step) > limit ? step : half > 0.0 ? limit : -limit));
            if (!std::isfinite(b.off)) {
                m_goal.without.push_back(b.at);
                return;
            }
        }
        settle(b, c, apart);
    }

    // The step from b by a parabola through three points on their sides, or by a secant through two.
    static double interpolated(const Point& a, const Point& b, const Point& c, double half)
    {
        const double s = b.off / a.off;
        if (a.at == c.at) return 2.0 * half * s / (s - 1.0);
        const double q = a.off / c.off, r = b.off / c.off;
        const double p = s * (2.0 * half * q * (q - r) - (b.at - a.at) * (r - 1.0));
        const double d = (q - 1.0) * (r - 1.0) * (s - 1.0);
        return -p / d;
    }

    // What is continuous comes together as the points do.
    void settle(const Point& b, const Point& c, double apart)
    {
        const double gap = std::abs(b.off - c.off);
        if (isMet(b) || gap <= std::max(1e-6 * apart, 10.0 * m_tolerance)) {
            m_goal.answers.push_back(b.at);
            return;
        }
        const Point &before = b.at < c.at ? b : c, &after = b.at < c.at ? c : b;
        m_goal.leaps.push_back({b.at, before.off + m_order.target, after.off + m_order.target});
    }

    // Where three looks come near the target and go away from it, there may be an answer, or two, between them.
    void turn(Point left, Point middle, Point right)
    {
        for (const Point& p : {left, middle, right})
            if (!std::isfinite(p.off) || isMet(p) || (p.off > 0.0) != (middle.off > 0.0)) return;
        const auto height = [](const Point& p) { return std::abs(p.off); };
        const double top = std::max(height(left), height(right));
        if (height(middle) > std::min(height(left), height(right)) || height(middle) == top) return;
        // A parabola through the three goes down by at most an eighth of this, so that it stays far from the target.
        if (height(middle) > top - height(middle)) return;
        const Point from = left, to = right;
        constexpr double golden = 0.381966011250105;
        while (right.at - left.at > 1e-2 * std::sqrt(resolution() * (m_order.high - m_order.low))) {
            const bool isLeft = middle.at - left.at > right.at - middle.at;
            const Point probe = evaluate(isLeft ? middle.at - golden * (middle.at - left.at)
                                                : middle.at + golden * (right.at - middle.at));
            if (!std::isfinite(probe.off)) return;
            if (isMet(probe)) return m_goal.answers.push_back(probe.at);
            if (passes(middle, probe)) {
                cross(from, probe);
                cross(probe, to);
                return;
            }
            if (height(probe) < height(middle)) {
                (isLeft ? right : left) = middle;
                middle = probe;
            } else {
                (isLeft ? left : right) = probe;
            }
        }
    }

    void tidy()
    {
        std::vector<double>& answers = m_goal.answers;
        std::sort(answers.begin(), answers.end());
        const double same = 10.0 * resolution();
        answers.erase(std::unique(answers.begin(), answers.end(), [&](double a, double b) { return b - a <= same; }),
                      answers.end());
        const auto byPlace = [](const GoalAnswers::Leap& a, const GoalAnswers::Leap& b) { return a.at < b.at; };
        std::sort(m_goal.leaps.begin(), m_goal.leaps.end(), byPlace);
        std::sort(m_goal.without.begin(), m_goal.without.end());
    }

    static constexpr int maxRounds = 200;

    const GoalFigure& m_figure;
    const GoalOrder& m_order;
    std::vector<Point> m_looks;
    double m_tolerance = 0.0;
    GoalAnswers m_goal;
};

} // namespace

GoalAnswers seekGoal(const GoalFigure& figure, const GoalOrder& order)
{
    return GoalSearch(figure, order).found();
}

} // namespace titer::studies
