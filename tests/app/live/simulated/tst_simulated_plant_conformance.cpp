// The simulated plant as a source, through the cases of all connectors. It is its own other end, which goes away on command.
#include "tests/support/app/connector_conformance.h"
#include "tests/support/core/write_access.h"

namespace tst_simulated_plant_conformance {

using namespace titer;
using titer::support::Case;

namespace {

class SimulatedStand : public support::Stand {
public:
    std::string connector() const override { return "simulated_plant"; }
    Way way() const override { return Way::Unbidden; }
    std::vector<std::string> tags() const override { return {"pH", "Prozeßwärme °"}; }
    connect::Settings settings() const override
    {
        connect::Settings settings{{"plant", "cho-fed-batch"},
                                   {"every", "50 ms"},
                                   {"tag", "name=pH"},
                                   {"tag", "name=Prozeßwärme °, variable=production.temperature"}};
        // The production vessel waits for its inoculum at first.
        settings.add("from", "150 h");
        if (!m_isUp) settings.add("fault", "tag=*, kind=offline, from=0 s");
        return settings;
    }
    std::string whyNot(Case one) const override
    {
        switch (one) {
        case Case::Silence:
            return "a tag that falls silent is a fault of that sensor; the source itself cannot freeze";
        case Case::Clock:
        case Case::Duplicates:
        case Case::Disorder:
            return "it makes its source times itself";
        case Case::Garbage:
            return "nothing comes from outside";
        default:
            return {};
        }
    }
    bool retries() const override { return false; } // it waits for the end of its fault
    bool start() override { return setUp(true, "none"); }
    void kill() override { setUp(false, "offline"); }

private:
    bool setUp(bool isUp, const char* fault)
    {
        m_isUp = isUp;
        const int place = tried ? tried->placeOf("fault.source") : -1;
        if (place >= 0)
            static_cast<void>(support::writeTo(*tried->connector, std::uint32_t(place), std::string(fault), {}));
        return true;
    }
    bool m_isUp = false;
};

} // namespace

TITER_CONFORMANCE_TEST(SimulatedStand)

} // namespace tst_simulated_plant_conformance
