#include "app/learn/lesson_session.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/common/settings.h"
#include "app/session/workbench.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace titer::app {

using lessons::Finding;

namespace {

constexpr double maxIdle = 300.0; // that counts as time at work [s]

QString choicesKey()
{
    return QStringLiteral("learn");
}
QString learnerKey()
{
    return QStringLiteral("learner");
}

bool isSameFile(const QString& a, const QString& b)
{
    return !a.isEmpty() && QFileInfo(a) == QFileInfo(b);
}

} // namespace

LessonSession::LessonSession(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_root(usualLearnFolder())
{
    Workbench& bench = context.bench;
    connect(&context.document, &Document::projectChanged, this, &LessonSession::followProject);
    connect(&context.document, &Document::changed, this, &LessonSession::evaluate);
    connect(&context.runs, &RunSession::finished, this, &LessonSession::takeRun);
    connect(&bench.recordings(), &DataRecordings::listChanged, this, &LessonSession::takeRecordings);
    connect(&bench.recordings(), &DataRecordings::recordingChanged, this, &LessonSession::takeRecordings);
    connect(&bench.studies(), &StudySession::changed, this, &LessonSession::evaluate);
    connect(&bench.studies(), &StudySession::looked, this, &LessonSession::evaluate);
    connect(&bench.definitions(), &AlarmDefinitions::changed, this, &LessonSession::evaluate);
    connect(&bench.boards(), &BoardSession::changed, this, &LessonSession::evaluate);
    const ParameterFit& fit = bench.plantWork().fit();
    connect(&fit, &ParameterFit::changed, this, [this, &fit] {
        if (fit.result()) takeFit(*fit.result());
    });
    const LiveSession& live = bench.plantWork().shadow().live();
    connect(&live, &LiveSession::framed, this, [this, &live] { takeEstimates(live); });
}

LessonSession::~LessonSession()
{
    if (isOpen()) keep();
}

QString LessonSession::learner() const
{
    const QString given = m_context.settings.choices(choicesKey()).value(learnerKey()).toString();
    if (!given.isEmpty()) return given;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? tr("Learner") : account;
}

bool LessonSession::isLearnerKnown() const
{
    return m_context.settings.choices(choicesKey()).contains(learnerKey());
}

void LessonSession::setLearner(const QString& name)
{
    if (isLearnerKnown() && name.trimmed() == learner()) return;
    m_context.settings.setChoices(choicesKey(), {{learnerKey(), name.trimmed()}});
    emit shelfChanged();
}

QString LessonSession::words(const lessons::Text& text)
{
    return QString::fromStdString(text.in(QLocale().name().toStdString()));
}

const lessons::Step* LessonSession::step() const
{
    return m_lesson && m_at < m_lesson->steps.size() ? &m_lesson->steps[m_at] : nullptr;
}

// --- open and closed --------------------------------------------------------------------------------------------------

void LessonSession::start(const QString& source, std::optional<std::uint64_t> seed)
{
    if (isOpen() && source.toStdString() == m_lesson->id) return emit opened();
    prepare({source, m_root, learner(), {}, seed}, true);
}

void LessonSession::prepare(const LessonOrder& order, bool opens)
{
    m_starting.start(
        [this, order, opens](const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            base::Errors errors;
            std::optional<PreparedLesson> prepared = prepareLesson(order, errors, stop);
            return [this, prepared = std::move(prepared), errors = std::move(errors), source = order.source, opens] {
                if (prepared)
                    open(*prepared, opens);
                else if (!errors.empty())
                    emit refused(tr("The lesson “%1” cannot be opened").arg(QFileInfo(source).fileName()), errors);
                emit startingChanged();
            };
        });
    emit startingChanged();
}

void LessonSession::open(const PreparedLesson& prepared, bool opens)
{
    if (opens && !isSameFile(m_context.document.path(), prepared.place.project())) {
        m_opening = true;
        const base::Done done = m_context.document.openProject(prepared.place.project());
        m_opening = false;
        if (!done) {
            emit refused(tr("The project of the lesson cannot be opened"), {done.error()});
            return followProject();
        }
    }
    if (isOpen()) close();
    begin(prepared);
}

void LessonSession::begin(const PreparedLesson& prepared)
{
    m_lesson = prepared.lesson;
    m_material = prepared.material;
    m_place = prepared.place;
    m_progress = m_kept = prepared.progress;
    m_work = lessons::newWork(*m_lesson, *m_material);
    m_work.answers = m_progress.answers;
    m_at = firstOpenStep(*m_lesson, m_progress);
    m_found.assign(m_lesson->steps.size(), {});
    m_attemptRuns.assign(m_progress.attempts.size(), nullptr);
    m_taken.refresh(m_context.bench.recordings(), *m_material, m_place.folder());
    m_work.recordings = m_taken.list();
    m_clock.start();
    emit opened();
    emit moved();
    runStartPlant();
    m_catchesUp = !m_progress.attempts.empty();
    if (m_catchesUp) m_context.runs.start(m_context.document.flowsheet());
    evaluate();
}

void LessonSession::close()
{
    dropPresented();
    keep();
    m_checking.stopAll();
    m_working.stopAll();
    m_lesson = nullptr;
    m_material = nullptr;
    m_work = {};
    m_taken.clear();
    m_found.clear();
    m_run = m_counted = nullptr;
    m_attemptRuns.clear();
    m_catchesUp = false;
    m_fault.clear();
    emit closed();
}

// A project of a lesson goes on as one, whoever opened it.
void LessonSession::followProject()
{
    const QString path = m_context.document.path();
    if (m_opening || (isOpen() && isSameFile(path, m_place.project()))) return;
    if (isOpen()) close();
    const std::optional<LessonPlace> place = LessonPlace::ofProject(path);
    if (!place) return;
    const base::Result<std::optional<lessons::Progress>> kept = readKeptProgress(*place);
    if (!kept || !*kept) return;
    const bool own = QFileInfo::exists(place->lessonFile());
    prepare({own ? place->lessonFile() : QString::fromStdString((*kept)->lesson),
             m_root,
             QString::fromStdString((*kept)->learner),
             place,
             {}},
            false);
}

// --- the work ---------------------------------------------------------------------------------------------------------

void LessonSession::runStartPlant()
{
    if (!m_lesson->needsStartRun()) return;
    m_working.start(
        [this, lesson = m_lesson, given = m_material](const std::stop_token& stop,
                                                      const BackgroundTask::Report&) -> BackgroundTask::Reported {
            lessons::Material material = *given;
            base::Errors errors;
            lessons::runStart(*lesson, material, errors, stop);
            if (stop.stop_requested()) return [] {};
            return [this, start = material.start, errors] {
                if (!errors.empty()) emit failed(sentence(errors.front()));
                m_work.start = start;
                evaluate();
            };
        },
        StartRun);
}

// A run that was stopped says nothing of its end.
void LessonSession::takeRun(const std::shared_ptr<const Run>& run)
{
    if (!isOpen() || run->result.status == figures::RunStatus::Stopped) return;
    m_run = run;
    m_work.run = learnerRun(*run);
    if (!m_work.start && m_lesson->needsStartRun() && run->flowsheet == m_lesson->start) {
        m_working.stop(StartRun);
        m_work.start = m_work.run;
    }
    if (!std::exchange(m_catchesUp, false)) m_counted = run;
    emit worked();
    evaluate();
}

void LessonSession::takeRecordings()
{
    if (!isOpen() || !m_taken.refresh(m_context.bench.recordings(), *m_material, m_place.folder())) return;
    m_work.recordings = m_taken.list();
    emit worked();
    evaluate();
}

void LessonSession::evaluate()
{
    if (!step()) return;
    m_work.plant = m_context.document.flowsheet();
    m_work.studies = learnerStudies(m_context.bench.studies());
    m_work.alarms = learnerAlarms(m_context.bench.definitions());
    m_work.boards = learnerBoards(m_context.bench.boards());
    m_checking.start([this, lesson = m_lesson, at = m_at, work = m_work, counted = m_counted](
                         const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        if (stop.stop_requested()) return [] {};
        const lessons::Step& step = lesson->steps[at];
        const std::vector<Finding> findings = lessons::evaluate(step, work);
        std::optional<lessons::Attempt> attempt;
        if (counted) {
            lessons::Work ran = work;
            ran.plant = counted->flowsheet;
            attempt = lessons::attemptOf(*lesson, step, ran);
        }
        return [this, at, findings, attempt] { take(at, findings, attempt); };
    });
}

void LessonSession::take(std::size_t at, const std::vector<Finding>& findings,
                         const std::optional<lessons::Attempt>& attempt)
{
    if (attempt && m_counted) {
        m_progress.attempts.push_back(*attempt);
        m_attemptRuns.push_back(std::exchange(m_counted, nullptr));
        emit worked();
    }
    m_found[at] = findings;
    lessons::takeFindings(m_progress, m_lesson->steps[at], findings);
    keep();
    emit evaluated();
    if (!isPresented() && m_progress.step(m_lesson->steps[at].id).passed) move();
}

void LessonSession::move()
{
    m_at = firstOpenStep(*m_lesson, m_progress);
    m_fault.clear();
    emit moved();
    evaluate();
}

// --- progress ---------------------------------------------------------------------------------------------------------

double LessonSession::seconds() const
{
    return m_progress.seconds + (m_clock.isValid() ? std::min(double(m_clock.elapsed()) * 1e-3, maxIdle) : 0.0);
}

void LessonSession::countTime()
{
    m_progress.seconds = seconds();
    m_clock.start();
}

// Nothing is written where nothing but time has passed, so that the file's own time is that of the last act.
void LessonSession::keep()
{
    if (isPresented()) return;
    countTime();
    lessons::Progress now = m_progress;
    now.seconds = m_kept.seconds;
    if (now == m_kept) return;
    if (const base::Done kept = keepProgress(m_place, m_progress); !kept) {
        emit failed(sentence(kept.error()));
        return;
    }
    m_kept = m_progress;
    emit shelfChanged();
}

base::Done LessonSession::exportProgress(const QString& path)
{
    countTime();
    return writeExport(path, QByteArray::fromStdString(lessons::progressJson(m_progress).write() + "\n"));
}

} // namespace titer::app

#include "app/learn/moc_lesson_session.cpp"
