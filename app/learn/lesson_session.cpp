#include "app/learn/lesson_session.h"

#include "app/common/sentence.h"
#include "app/session/workbench.h"

#include <QLocale>

namespace titer::app {

using lessons::Finding;

LessonSession::LessonSession(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_learner(context.settings)
    , m_starter(context.document, m_learner)
    , m_work(context.document, context.runs, context.bench)
    , m_worker(context.document, m_work)
{
    Workbench& bench = context.bench;
    connect(&m_learner, &Learner::changed, this, &LessonSession::shelfChanged);
    connect(&m_starter, &LessonStarter::prepared, this, &LessonSession::begin);
    connect(&m_starter, &LessonStarter::left, this, &LessonSession::close);
    connect(&m_work, &LessonWork::changed, this, [this] {
        emit worked();
        evaluate();
    });
    connect(&m_worker, &LessonWorker::changed, this, &LessonSession::worked);
    connect(&m_worker, &LessonWorker::started, this, &LessonSession::evaluate);
    connect(&m_worker, &LessonWorker::failed, this, &LessonSession::failed);
    connect(&context.document, &Document::changed, this, &LessonSession::evaluate);
    connect(&bench.studies(), &StudySession::changed, this, &LessonSession::evaluate);
    connect(&bench.studies(), &StudySession::looked, this, &LessonSession::evaluate);
    connect(&bench.definitions(), &AlarmDefinitions::changed, this, &LessonSession::evaluate);
    connect(&bench.boards(), &BoardSession::changed, this, &LessonSession::evaluate);
}

LessonSession::~LessonSession()
{
    if (isOpen()) keep();
}

QString LessonSession::words(const lessons::Text& text)
{
    return QString::fromStdString(text.in(QLocale().name().toStdString()));
}

const lessons::Step* LessonSession::step() const
{
    return isOpen() && m_at < lesson()->steps.size() ? &lesson()->steps[m_at] : nullptr;
}

void LessonSession::start(const QString& source, std::optional<std::uint64_t> seed)
{
    if (isOpen() && source.toStdString() == lesson()->id) return emit opened();
    m_starter.start(source, seed);
}

void LessonSession::begin(const PreparedLesson& prepared)
{
    if (isOpen()) close();
    m_work.begin(prepared);
    m_progress = KeptProgress(prepared.place, prepared.progress);
    m_at = firstOpenStep(*lesson(), progress());
    m_found.assign(lesson()->steps.size(), {});
    emit opened();
    emit moved();
    m_worker.runStart();
    m_work.catchUp();
    evaluate();
}

void LessonSession::close()
{
    keep();
    m_checking.stopAll();
    m_worker.stopAll();
    m_work.clear();
    m_found.clear();
    emit closed();
}

void LessonSession::evaluate()
{
    if (!isOpen()) return;
    m_work.refresh();
    if (!step()) return;
    m_checking.start([this, lesson = lesson(), at = m_at, work = work(), uncounted = m_work.uncounted()](
                         const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        if (stop.stop_requested()) return [] {};
        const lessons::Step& step = lesson->steps[at];
        const std::vector<Finding> findings = lessons::evaluate(step, work);
        std::optional<lessons::Attempt> attempt;
        if (uncounted) {
            lessons::Work ran = work;
            ran.plant = uncounted->flowsheet;
            attempt = lessons::attemptOf(*lesson, step, ran);
        }
        return [this, at, findings, attempt] { take(at, findings, attempt); };
    });
}

void LessonSession::take(std::size_t at, const std::vector<Finding>& findings,
                         const std::optional<lessons::Attempt>& attempt)
{
    if (attempt && m_work.uncounted()) {
        m_progress.now().attempts.push_back(*attempt);
        m_work.count();
        emit worked();
    }
    const lessons::Step& step = lesson()->steps[at];
    m_found[at] = findings;
    lessons::takeFindings(m_progress.now(), step, findings);
    keep();
    emit evaluated();
    if (m_progress.isCounted() && m_progress.now().step(step.id).passed) goTo(firstOpenStep(*lesson(), progress()));
}

void LessonSession::goTo(std::size_t step)
{
    m_at = step;
    m_worker.setFault({});
    emit moved();
    evaluate();
}

void LessonSession::keep()
{
    const base::Result<bool> kept = m_progress.keep();
    if (!kept)
        emit failed(sentence(kept.error()));
    else if (*kept)
        emit shelfChanged();
}

} // namespace titer::app

#include "app/learn/moc_lesson_session.cpp"
