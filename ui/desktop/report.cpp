#include "ui/desktop/report.h"

#include "app/common/sentence.h"
#include "app/run/output_times.h"
#include "app/study/study_session.h"
#include "core/studies/study/study_report.h"
#include "ui/desktop/session.h"
#include "ui/report/run_report.h"
#include "ui/report/study_report.h"
#include "ui/report/unit_span.h"

#include <QEventLoop>

#include <algorithm>
#include <cstdio>

namespace titer::desktop {

namespace {

int complain(const QString& text)
{
    std::fprintf(stderr, "titer: %s\n", qPrintable(text));
    return 1;
}

int writeStudy(const app::Document& document, const app::StudySession& studies, const Options& options)
{
    app::StudySession::Value found;
    QStringList names;
    for (const app::StudySession::Value& study : studies.studies()) {
        names << QString::fromStdString(study->name);
        if (names.last() == options.study || study->id == options.study.toStdString()) found = study;
    }
    if (!found)
        return complain(QStringLiteral("the project has no study “%1”; it has: %2")
                            .arg(options.study, names.isEmpty() ? QStringLiteral("none") : names.join(u", ")));
    int status = 0;
    QEventLoop loop;
    app::ReportWriter writer;
    QObject::connect(&writer, &app::ReportWriter::written, &loop, &QEventLoop::quit);
    QObject::connect(&writer, &app::ReportWriter::failed, &loop, [&](const base::Error& error) {
        status = complain(app::sentence(error));
        loop.quit();
    });
    const auto analysis = std::make_shared<const studies::StudyAnalysis>(studies::analyse(*found));
    // Where “study report” stands.
    const base::Result<studies::StudyReport> chosen = studies::reportOf(*found, *analysis);
    const std::vector<double> setting = chosen ? chosen->setting : studies::settingOf(*found);
    const study::StudyScene scene{.study = found, .analysis = analysis, .setting = setting};
    writer.write(options.output, report::studyReport(document, scene, options.output));
    loop.exec();
    return status;
}

std::shared_ptr<const app::Run> ranWith(Session& session, const app::RunSettings& settings)
{
    std::shared_ptr<const app::Run> run;
    QEventLoop loop;
    QObject::connect(&session.session, &app::RunSession::finished, &loop,
                     [&](const std::shared_ptr<const app::Run>& done) {
                         run = done;
                         loop.quit();
                     });
    session.session.start(session.document.flowsheet(), settings);
    loop.exec();
    return run;
}

// Whether a chart of a part of the run would have twice the values or more.
bool showsMore(const app::Run& run, const std::vector<double>& finer)
{
    const auto within = [](const std::vector<double>& times, const report::UnitSpan& span) {
        return std::ranges::upper_bound(times, span.to) - std::ranges::lower_bound(times, span.from);
    };
    return std::ranges::any_of(report::spansOf(*run.plant, run.result), [&](const report::UnitSpan& span) {
        return span.isPart && within(finer, span) >= 2 * within(run.result.times, span);
    });
}

} // namespace

int writeReport(const Options& options)
{
    Session session(true);
    if (!options.demo.isEmpty()) {
        const base::Done opened = session.document.newFromExample(options.demo.toStdString());
        if (!opened) return complain(app::sentence(opened.error()));
    } else if (options.file.endsWith(QLatin1String(".titer"))) {
        const base::Done opened = session.document.openProject(options.file);
        if (!opened) return complain(app::sentence(opened.error()));
    } else if (const base::Errors errors = session.document.openPlantFile(options.file); !errors.empty()) {
        for (const base::Error& error : errors) complain(app::sentence(error));
        return 1;
    }
    if (!options.study.isEmpty()) return writeStudy(session.document, app::StudySession(session.document), options);
    session.document.checkNow();
    for (const base::Error& error : session.document.errors()) complain(app::sentence(error));
    if (!session.document.plant()) return 1;
    std::shared_ptr<const app::Run> run = ranWith(session, {});
    if (run->plant && run->result.status == figures::RunStatus::Ok)
        if (std::vector<double> finer = app::finerTimes(run->result, run->result.simulatedTime); showsMore(*run, finer))
            run = ranWith(session, {.grid = std::move(finer)});
    if (!run->plant || run->result.times.empty()) {
        for (const base::Error& error : run->result.errors) complain(app::sentence(error));
        return 1;
    }
    const base::Done done =
        report::saveRunReport(options.output, {*run, session.document.catalogue(), session.document.name()});
    return done ? 0 : complain(app::sentence(done.error()));
}

} // namespace titer::desktop
