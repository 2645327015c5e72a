// Fed batches of which a forecast knows nothing but their past, and how many of their values its bands hold. The reactor is that of Srinivasan,
// Bonvin, Visser, Palanki 2003 (Comput Chem Eng 27:27) as do-mpc writes it. Of some batches the model does not know that the yield falls from
// 0.5 to 0.4 and that the feed has 210 g/L in place of 200; others are as the estimator believes: they begin as its deviations say, and yield,
// feed and states wander as its walks say.
#pragma once

#include "core/base/math/random.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/estimation/forecast.h"

#include <array>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace titer::reference {

struct ForecastBatches {
    static constexpr double hour = 3600.0, end = 150.0 * hour;
    static constexpr const char* tags[] = {"reactor.X", "reactor.S", "reactor.P"};
    enum class Truth { Falls, Believed }; // the yield, all else with it

    Truth truth = Truth::Falls;
    int first = 1, batches = 100;                       // seeds
    double every = 120.0;                               // of the biomass [s]
    std::vector<double> from = {50 * hour, 100 * hour}; // of the forecasts [s]
    int runs = 60;

    // Shares of the values that lie in the bands, over batches, times ahead and quantities.
    struct Held {
        double in80 = 0.0, in50 = 0.0;
        std::array<double, 3> in80Of = {}; // of each of the tags
        int values = 0;
        base::Errors errors = {};
    };

    Held held(std::stop_token stop) const;

    // The reactor as a plant; each text goes behind what stands in its place, such as R"(, "Y": 0.5)".
    static std::string plantText(std::string_view inputs, std::string_view params, std::string_view lets,
                                 std::string_view estimators);

private:
    struct Believed {
        std::shared_ptr<const model::Plant> plant;
        std::unique_ptr<twin::Estimator> estimator;
    };
    // What happens, at each multiple of `every`; of each of the tags.
    using Course = std::array<std::vector<double>, 3>;

    base::Result<Believed> believed() const;
    base::Result<Course> courseOf(const Believed& believed, base::Random& random) const;
    std::vector<twin::Sample> samplesOf(const Course& course, base::Random& random) const;
    base::Done follow(const Believed& believed, std::uint64_t batch, Held& held, std::stop_token stop) const;
    void count(const twin::Forecast& forecast, const Course& course, Held& held) const;
};

} // namespace titer::reference
