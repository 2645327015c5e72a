// Learners and clusters as text.
#include "app/analyse/beside_setup.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using mvda::ClusterWay;

namespace {

constexpr ClusterWay knownWays[] = {ClusterWay::KMeans, ClusterWay::Ward, ClusterWay::Complete, ClusterWay::Average,
                                    ClusterWay::Single};

std::string wordAt(const Json& json, const char* key)
{
    const Json* word = json.find(key);
    return word && word->isString() ? word->string() : std::string();
}

// A number within these ends; else none.
std::optional<double> numberAt(const Json& json, const char* key, double low, double high)
{
    const Json* number = json.find(key);
    if (!number || !number->isNumber() || !(number->number() >= low && number->number() <= high)) return std::nullopt;
    return number->number();
}

} // namespace

std::vector<mvda::Learner> offeredLearners()
{
    using mvda::Learner;
    return {Learner::Svm, Learner::Tree, Learner::Forest, Learner::Network, Learner::Process};
}

Json besideJson(const BesideSetup& setup)
{
    if (setup.kind == Beside::Learners) {
        Json learners = Json::array();
        for (const mvda::Learner each : setup.learners) learners.push(mvda::nameOf(each));
        return Json::object({{"learners", std::move(learners)},
                             {"classes", setup.areClasses},
                             {"hidden", setup.hidden},
                             {"decay", setup.decay}});
    }
    if (setup.kind == Beside::Nothing) return {};
    Json json = Json::object({{"clusters", mvda::nameOf(setup.way)}});
    if (setup.clusters) json["count"] = *setup.clusters;
    return json;
}

BesideSetup readBeside(const Json* json)
{
    BesideSetup setup;
    if (!json || json->isNull()) return setup;
    if (const Json* learners = json->find("learners")) {
        setup.kind = Beside::Learners;
        setup.learners = offeredLearners();
        std::erase_if(setup.learners, [&](mvda::Learner each) {
            return std::ranges::none_of(learners->items(), [&](const Json& word) {
                return word.isString() && word.string() == mvda::nameOf(each);
            });
        });
        const Json* classes = json->find("classes");
        setup.areClasses = classes && classes->isBool() && classes->boolean();
        setup.hidden = int(numberAt(*json, "hidden", 1.0, 100.0).value_or(setup.hidden));
        setup.decay = numberAt(*json, "decay", 1e-12, 1e12).value_or(setup.decay);
        return setup;
    }
    const std::string word = wordAt(*json, "clusters");
    const auto* way = std::ranges::find(knownWays, word, [](ClusterWay each) { return std::string(nameOf(each)); });
    if (way == std::end(knownWays)) return setup;
    setup.kind = Beside::Clusters;
    setup.way = *way;
    if (const std::optional<double> count = numberAt(*json, "count", 2.0, 1000.0)) setup.clusters = int(*count);
    return setup;
}

} // namespace titer::app
