#include "ui/pages/learn/panes/study_result_pane.h"

#include "app/common/sentence.h"
#include "app/session/workbench.h"
#include "ui/study/effects_pane.h"
#include "ui/study/profiler_pane.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Token;
using look::Type;
using study::StudyScene;
using widgets::Label;

StudyResultPane::StudyResultPane(LessonWork& work, const std::string& study)
    : LessonPane(work, tr("Study of this step"))
    , m_id(study)
    , m_run(addButton(tr("Run on the twin")))
    , m_open(addButton(tr("Open in Studies")))
    , m_plots(new QWidget)
    , m_effects(new study::EffectsPane)
    , m_profiler(new study::ProfilerPane)
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
{
    app::StudySession& session = work.bench.studies();
    app::StudyRunner& runner = work.bench.studyRunner();
    if (!session.value() || session.value()->id != study) session.choose(study);
    m_fault->setWordWrap(true);
    m_run->setProperty("role", "primary");
    auto* row = new QHBoxLayout(m_plots);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStrut(100 * look::Theme::current().u());
    row->addWidget(m_effects, 2);
    row->addWidget(m_profiler, 3);
    body()->addWidget(m_plots, 1);
    body()->addWidget(m_fault);
    followPane(m_effects);
    followPane(m_profiler);
    connect(m_run, &QPushButton::clicked, this, &StudyResultPane::runOrStop);
    connect(m_open, &QPushButton::clicked, this, [this] { this->work().showPage(QStringLiteral("studies")); });
    for (const auto signal :
         {&app::StudySession::changed, &app::StudySession::analysisChanged, &app::StudySession::looked})
        connect(&session, signal, this, &StudyResultPane::refresh);
    connect(&runner, &app::StudyRunner::changed, this, &StudyResultPane::refresh);
    connect(&runner, &app::StudyRunner::failed, this,
            [this](const base::Error& error) { m_fault->setText(app::sentence(error)); });
}

void StudyResultPane::followPane(study::StudyPane* pane)
{
    app::StudySession& session = work().bench.studies();
    connect(pane, &study::StudyPane::settingChanged, this, [&session, pane](const std::vector<double>& natural, bool) {
        const studies::Factors factors = studies::factorsOf(*pane->scene().study);
        std::vector<double> coded;
        for (std::size_t i = 0; i < std::min(natural.size(), factors.size()); ++i)
            coded.push_back(factors[i].toCoded(natural[i]));
        session.setSetting(coded);
    });
    connect(pane, &study::StudyPane::responseSelected, &session, &app::StudySession::selectResponse);
}

StudyScene StudyResultPane::scene() const
{
    const app::StudySession& session = work().bench.studies();
    StudyScene scene;
    scene.study = session.analysed();
    scene.analysis = session.analysis();
    scene.validations = session.validations();
    if (!scene.study) return scene;
    scene.response = std::min(session.response(), std::max(0, int(scene.study->responses.size()) - 1));
    scene.setting =
        session.setting().size() == scene.study->factors.size() ? session.setting() : studies::settingOf(*scene.study);
    return scene;
}

void StudyResultPane::runOrStop()
{
    m_fault->setText({});
    app::StudyRunner& runner = work().bench.studyRunner();
    runner.isRunning() ? runner.stop() : void(runner.start());
}

QString StudyResultPane::state(const StudyScene& scene) const
{
    const app::StudyRunner& runner = work().bench.studyRunner();
    if (runner.isRunning())
        return tr("%1 of %2 runs", "of a study, that have been carried out").arg(runner.done()).arg(runner.all());
    if (const app::StudySession::Value study = work().bench.studies().value(); study && study->id == m_id)
        if (const int missing = app::StudyRunner::missing(*study); missing > 0)
            return tr("runs without a result: %1").arg(missing);
    if (scene.isEmpty() || !scene.analysis->acceptance) return {};
    const double probability = scene.analysis->acceptance->at(scene.setting);
    return tr("at this setting all specifications are met with %1 %", "a probability")
        .arg(QLocale().toString(100.0 * probability, 'f', 1));
}

void StudyResultPane::refresh()
{
    const StudyScene now = scene();
    setNote(state(now));
    const bool running = work().bench.studyRunner().isRunning();
    const app::StudySession::Value study = work().bench.studies().value();
    m_run->setText(running ? tr("Stop") : tr("Run on the twin"));
    m_run->setEnabled(running || (study && app::StudyRunner::missing(*study) > 0));
    m_fault->setVisible(!m_fault->text().isEmpty());
    if (!study || study->id != m_id)
        return showReason(tr("The study of the lesson is not looked at. Choose it on the page Studies, or undo there "
                             "what took it away."),
                          m_plots);
    m_effects->show(now);
    m_profiler->show(now);
    showReason(now.isEmpty() ? tr("The models follow once the runs have results.") : QString(), m_plots);
}

bool StudyResultPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Study || place.what != m_id) return false;
    firstStop()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* StudyResultPane::firstStop() const
{
    return m_run->isEnabled() ? m_run : m_profiler->plot();
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_study_result_pane.cpp"
