#include "app/session/study_work.h"

#include "core/studies/study/study_overview.h"

namespace titer::app {

namespace {

// [worker] One after the other.
void compare(const std::vector<StudySession::Value>& studies, const StudyWork::Comparison::Pass& pass,
             const std::stop_token& stop)
{
    for (const StudySession::Value& study : studies) {
        const auto overview = std::make_shared<const studies::StudyOverview>(studies::overviewOf(*study, stop));
        if (stop.stop_requested()) return;
        pass({study, overview});
    }
}

} // namespace

StudyWork::StudyWork(Document& document, StudySession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_runner(document, session)
    , m_best([](const StudySession::Value& study, const BestSetting::Pass& pass, const std::stop_token& stop) {
        pass(studies::overviewOf(*study, stop).best);
    })
    , m_designs(adviseDesigns)
    , m_augment(adviseAugmentations)
    , m_comparison(compare)
{
    connect(&document, &Document::opened, this, [this] {
        m_best.clear();
        m_designs.clear();
        m_augment.clear();
        m_comparison.clear();
        m_maps.stop();
        m_maps.want({});
    });
}

} // namespace titer::app

#include "app/session/moc_study_work.cpp"
