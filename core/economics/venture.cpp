#include "core/economics/venture.h"

#include "core/economics/cash_flow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::economics {

namespace {

class Building {
public:
    explicit Building(const Venture& venture)
        : m_venture(venture)
        , m_before(int(venture.construction.size()) - 1)
    {
        for (int year = -m_before; year <= venture.life; ++year) m_course.years.push_back({.year = year});
    }

    VentureCourse build()
    {
        spendCapital();
        if (m_venture.loan) borrow(*m_venture.loan);
        produce();
        replace();
        end();
        payTax();
        for (VentureYear& y : m_course.years)
            y.cashFlow = y.sales - y.cost - y.tax - y.payment + y.loan - y.capital - y.workingCapital;
        return std::move(m_course);
    }

private:
    VentureYear& in(int year) { return m_course.years[std::size_t(year + m_before)]; }
    VentureYear& last() { return m_course.years.back(); }
    double priceLevel(int year) const { return std::pow(1.0 + m_venture.inflation, year); }

    // From its first year of work on; what the venture ends before is left.
    void writeOff(double cost, int from)
    {
        const std::vector<double>& shares = m_venture.depreciation;
        double left = shares.empty() ? 0.0 : cost;
        for (std::size_t i = 0; i < shares.size() && from + int(i) <= m_venture.life; ++i) {
            in(from + int(i)).depreciation += shares[i] * cost;
            left -= shares[i] * cost;
        }
        if (std::abs(left) > 1e-9 * std::abs(cost)) m_course.notWrittenOff += left;
    }

    void spendCapital()
    {
        for (std::size_t i = 0; i < m_venture.construction.size(); ++i)
            m_course.years[i].capital = m_venture.construction[i] * m_venture.fixedCapital;
        in(0).workingCapital += m_venture.workingCapital;
        writeOff(m_venture.depreciable, 1);
    }

    void borrow(const Venture::Loan& loan)
    {
        double owed = 0.0;
        for (int year = -m_before; year <= 0; ++year) {
            VentureYear& y = in(year);
            y.loan = loan.share * y.capital;
            owed += y.loan;
            y.interest = y.payment = loan.interest * owed;
        }
        const double growth = std::expm1(-loan.years * std::log1p(loan.interest)); // (1 + interest)^-years - 1
        m_course.annuity = loan.interest == 0.0 ? owed / loan.years : -owed * loan.interest / growth;
        for (int year = 1; year <= std::min(loan.years, m_venture.life); ++year) {
            VentureYear& y = in(year);
            y.interest = loan.interest * owed;
            y.payment = m_course.annuity;
            owed -= y.payment - y.interest;
        }
        if (loan.years > m_venture.life) {
            m_course.owedAtEnd = owed;
            last().payment += owed;
        }
    }

    void produce()
    {
        const Venture::StartUp& start = m_venture.startUp;
        for (int year = 1; year <= m_venture.life; ++year) {
            const double starting = std::clamp(start.time - (year - 1), 0.0, 1.0), level = priceLevel(year);
            const auto part = [&](double share) { return level * (1.0 - starting * (1.0 - share)); };
            in(year).sales = m_venture.sales * part(start.sales);
            in(year).cost = m_venture.variableCost * part(start.variable) + m_venture.fixedCost * part(start.fixed);
        }
    }

    // In the year after its life is over.
    void replace()
    {
        for (const Venture::Replacement& item : m_venture.replacements)
            for (int times = 1; times * item.life < m_venture.life - 1e-9; ++times) {
                const int year = int(std::floor(times * item.life + 1e-9)) + 1;
                const double cost = item.cost * priceLevel(year);
                in(year).capital += cost;
                writeOff(cost, year);
            }
    }

    void end()
    {
        last().capital -= m_venture.salvage * priceLevel(m_venture.life);
        last().workingCapital -= m_venture.workingCapital;
    }

    void payTax()
    {
        double losses = 0.0;
        for (int year = 1; year <= m_venture.life; ++year) {
            VentureYear& y = in(year);
            const bool whole = m_venture.loan && m_venture.loan->deductsPayment;
            const double owed = year == m_venture.life ? m_course.owedAtEnd : 0.0;
            double taxed = y.sales - y.cost - y.depreciation - (whole ? y.payment - owed : y.interest);
            if (year == m_venture.life) taxed += m_venture.salvage * priceLevel(year) - m_course.notWrittenOff;
            const double carried = std::min(losses, std::max(taxed, 0.0));
            y.tax = m_venture.tax * (std::max(taxed, 0.0) - carried);
            losses += std::max(-taxed, 0.0) - carried;
            y.lossCarried = losses;
        }
    }

    const Venture& m_venture;
    int m_before; // years of construction before year 0
    VentureCourse m_course;
};

double worthOf(const Venture& venture, double rate)
{
    std::vector<double> flows;
    for (const VentureYear& year : courseOf(venture).years) flows.push_back(year.cashFlow);
    return presentValue(flows, withInflation(rate, venture.inflation));
}

} // namespace

VentureCourse courseOf(const Venture& venture)
{
    return Building(venture).build();
}

// Worth grows with sales without a jump, since tax takes but a part of them.
std::optional<double> minimumSales(Venture venture, double rate)
{
    const auto worth = [&](double sales) {
        venture.sales = sales;
        return worthOf(venture, rate);
    };
    double scale = std::max({std::abs(venture.fixedCapital), std::abs(venture.workingCapital),
                             std::abs(venture.salvage), venture.variableCost + venture.fixedCost, 1e-300});
    double low = 0.0, high = 0.0;
    constexpr int doublings = 200;
    int i = 0;
    for (; i < doublings && worth(low) > 0.0; ++i) low = -(scale *= 2.0);
    for (; i < doublings && worth(high) < 0.0; ++i) high = scale *= 2.0;
    if (worth(low) > 0.0 || worth(high) < 0.0) return std::nullopt; // no sales make up for it
    while (true) {
        const double middle = std::midpoint(low, high);
        if (!(middle > low && middle < high)) return middle;
        (worth(middle) < 0.0 ? low : high) = middle;
    }
}

double withInflation(double rate, double inflation)
{
    return (1.0 + rate) * (1.0 + inflation) - 1.0;
}

double withoutInflation(double rate, double inflation)
{
    return (1.0 + rate) / (1.0 + inflation) - 1.0;
}

} // namespace titer::economics
