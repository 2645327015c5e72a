// A venture: what is built, earned and owed, year by year, after Peters, Timmerhaus and West, Plant Design and Economics for Chemical
// Engineers, 5th ed. (2003), chapters 6 to 8. Year 0 is the last of construction, to whose end all is discounted; production goes on in
// years 1 to `life`.
#pragma once

#include <optional>
#include <vector>

namespace titer::economics {

// Money is in one currency, that of year 0; times are in years. Rates are above inflation, but for the interest of the loan.
struct Venture {
    struct StartUp {
        double time = 0.0;                               // [a] from the beginning of year 1
        double sales = 1.0, variable = 1.0, fixed = 1.0; // shares of a year's in that time
    };
    struct Loan {
        double share = 0.0; // of the fixed capital, drawn as that is spent
        double interest = 0.0;
        int years = 1;               // of equal payments, from year 1; interest of construction is paid at once
        bool deductsPayment = false; // the whole payment is deducted from what is taxed, not the interest alone
    };
    struct Replacement {
        double cost = 0.0, life = 1.0;
    };

    int life = 1;
    std::vector<double> construction{1.0}; // shares of the fixed capital by year, the last of which is year 0; sum 1
    double fixedCapital = 0.0, depreciable = 0.0, workingCapital = 0.0;
    double sales = 0.0, variableCost = 0.0, fixedCost = 0.0; // a year
    StartUp startUp;
    std::vector<double>
        depreciation; // shares of what is depreciable, and of each replacement, by year from the one it works in
    double tax = 0.0; // of what is earned after losses of earlier years
    std::optional<Loan> loan;
    std::vector<Replacement> replacements;
    double salvage = 0.0; // received in the last year
    double inflation = 0.0;
};

// What is paid is positive, what comes back (working capital, salvage within `capital`) negative; in the money of the year.
struct VentureYear {
    int year = 0;
    double capital = 0.0, workingCapital = 0.0, depreciation = 0.0;
    double loan = 0.0, interest = 0.0, payment = 0.0; // drawn; of the payment; interest and principal
    double cost = 0.0, sales = 0.0, tax = 0.0;
    double lossCarried = 0.0; // at the end of the year
    double cashFlow = 0.0;
};

struct VentureCourse {
    std::vector<VentureYear> years;
    double annuity = 0.0;       // of the loan
    double owedAtEnd = 0.0;     // of the loan, repaid in the last year beyond the annuity
    double notWrittenOff = 0.0; // of what was bought; deducted in the last year, against the salvage
};

VentureCourse courseOf(const Venture& venture);

// The sales of a year, in the money of year 0, at which the venture is worth nothing at this rate; nothing where none is found.
std::optional<double> minimumSales(Venture venture, double rate);

// What a rate above inflation is in the money of the year, and the way back (Fisher).
double withInflation(double rate, double inflation);
double withoutInflation(double rate, double inflation);

} // namespace titer::economics
