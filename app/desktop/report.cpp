#include "app/desktop/report.h"

#include "app/desktop/session.h"
#include "app/sentence.h"
#include "ui/report/run_report.h"

#include <QEventLoop>

#include <cstdio>

namespace titer::desktop {

namespace {

int complain(const QString& text)
{
    std::fprintf(stderr, "titer: %s\n", qPrintable(text));
    return 1;
}

} // namespace

int writeReport(const Options& options)
{
    Session session(true);
    if (options.demo) {
        const base::Done opened = session.document.newFromExample(demoPlant);
        if (!opened) return complain(app::sentence(opened.error()));
    } else if (options.file.endsWith(QLatin1String(".titer"))) {
        const base::Done opened = session.document.openProject(options.file);
        if (!opened) return complain(app::sentence(opened.error()));
    } else if (const base::Errors errors = session.document.openPlantFile(options.file); !errors.empty()) {
        for (const base::Error& error : errors) complain(app::sentence(error));
        return 1;
    }
    session.document.checkNow();
    for (const base::Error& error : session.document.errors()) complain(app::sentence(error));
    if (!session.document.plant()) return 1;
    std::shared_ptr<const app::Run> run;
    QEventLoop loop;
    QObject::connect(&session.session, &app::RunSession::finished, &loop,
                     [&](const std::shared_ptr<const app::Run>& done) {
                         run = done;
                         loop.quit();
                     });
    session.session.start(session.document.flowsheet());
    loop.exec();
    if (!run->plant || run->result.times.empty()) {
        for (const base::Error& error : run->result.errors) complain(app::sentence(error));
        return 1;
    }
    const base::Done done =
        report::saveRunReport(options.output, {*run, session.document.catalogue(), session.document.name()});
    return done ? 0 : complain(app::sentence(done.error()));
}

} // namespace titer::desktop
