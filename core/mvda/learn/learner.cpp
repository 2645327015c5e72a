#include "core/mvda/learn/learner.h"

namespace titer::mvda {

using base::Json;
using Eigen::Index;

namespace {

template <class T> Json foundLater(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

} // namespace

const char* nameOf(Learner learner)
{
    constexpr const char* names[] = {"svm", "tree", "forest", "network", "gp", "pls"};
    return names[int(learner)];
}

const char* nameOf(Kernel kernel)
{
    return kernel == Kernel::Linear ? "linear" : "rbf";
}

Json settingsJson(const LearnSettings& settings)
{
    switch (settings.learner) {
    case Learner::Svm: {
        Json json = Json::object({{"kernel", nameOf(settings.svm.kernel)}, {"c", foundLater(settings.svm.c)}});
        if (settings.svm.kernel == Kernel::Radial) json["gamma"] = foundLater(settings.svm.gamma);
        json["epsilon"] = settings.svm.epsilon;
        return json;
    }
    case Learner::Tree:
        return Json::object({{"depth", settings.tree.depth},
                             {"leaf_rows", settings.tree.leafRows},
                             {"pruning", foundLater(settings.tree.pruning)}});
    case Learner::Forest:
        return Json::object({{"trees", settings.forest.trees},
                             {"leaf_rows", foundLater(settings.forest.leafRows)},
                             {"columns_tried", foundLater(settings.forest.tried)},
                             {"seed", double(settings.seed)}});
    case Learner::Network:
        return Json::object({{"hidden", settings.network.hidden},
                             {"decay", settings.network.decay},
                             {"starts", settings.network.starts},
                             {"seed", double(settings.seed)}});
    case Learner::Process:
        return Json::object({{"kernel", "matern52"}, {"noise_share", foundLater(settings.process.noiseShare)}});
    case Learner::Pls:
        break;
    }
    return Json::object({{"components", foundLater(settings.components)}});
}

LearnRows LearnRows::taken(const std::vector<int>& rows) const
{
    return {MatrixXd(x(rows, Eigen::all)), VectorXd(y(rows)), classes};
}

} // namespace titer::mvda
