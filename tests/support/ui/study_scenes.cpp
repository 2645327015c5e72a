#include "tests/support/ui/study_scenes.h"

#include <algorithm>

namespace titer::support {

study::StudyScene sceneOf(const studies::Study& study)
{
    return {.study = std::make_shared<const studies::Study>(study),
            .analysis = std::make_shared<const studies::StudyAnalysis>(studies::analyse(study)),
            .setting = studies::settingOf(study),
            .axisX = 0,
            .axisY = study.factors.size() > 2 ? 2 : 1};
}

StudyStage::StudyStage(const studies::Study& study)
    : m_scene(sceneOf(study))
{
}

void StudyStage::add(study::StudyPane& pane)
{
    using study::StudyPane;
    m_panes.append(&pane);
    pane.show(m_scene);
    connect(&pane, &StudyPane::settingChanged, this, [this](const std::vector<double>& natural) {
        choose([&](study::StudyScene& scene) {
            for (std::size_t i = 0; i < natural.size(); ++i)
                scene.setting[i] = scene.analysis->factors[i].toCoded(natural[i]);
        });
    });
    connect(&pane, &StudyPane::runSelected, this,
            [this](const QString& id) { choose([&](study::StudyScene& scene) { scene.run = id; }); });
    connect(&pane, &StudyPane::responseSelected, this,
            [this](int response) { choose([&](study::StudyScene& scene) { scene.response = response; }); });
    connect(&pane, &StudyPane::axisChanged, this, [this](int axis, int factor) {
        choose([&](study::StudyScene& scene) { (axis == 0 ? scene.axisX : scene.axisY) = factor; });
    });
    connect(&pane, &StudyPane::termToggled, this, [this](int response, const QString& term, bool in) {
        change([&](studies::Study& study) {
            std::vector<std::string>& out = study.responses[std::size_t(response)].leftOut;
            std::erase(out, term.toStdString());
            if (!in) out.push_back(term.toStdString());
        });
    });
    connect(&pane, &StudyPane::limitChanged, this, [this](int response, bool high, double value) {
        change([&](studies::Study& study) {
            auto& limited = study.responses[std::size_t(response)];
            (high ? limited.high : limited.low) = value;
        });
    });
}

void StudyStage::change(const std::function<void(studies::Study&)>& change)
{
    studies::Study study = *m_scene.study;
    change(study);
    m_scene.study = std::make_shared<const studies::Study>(study);
    m_scene.analysis = std::make_shared<const studies::StudyAnalysis>(studies::analyse(study));
    report();
}

void StudyStage::choose(const std::function<void(study::StudyScene&)>& choose)
{
    choose(m_scene);
    report();
}

void StudyStage::report()
{
    for (study::StudyPane* pane : std::as_const(m_panes)) pane->show(m_scene);
}

} // namespace titer::support
