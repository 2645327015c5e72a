// titer: the window. It puts document, runs, settings and window together; all else is in app and ui.
#include "app/common/sentence.h"
#include "ui/desktop/alarm_sounder.h"
#include "ui/desktop/lesson_sheet.h"
#include "ui/desktop/options.h"
#include "ui/desktop/output_place.h"
#include "ui/desktop/process_report.h"
#include "ui/desktop/report.h"
#include "ui/desktop/session.h"
#include "ui/desktop/shot.h"
#include "ui/instructor/instructor_window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/preferences/preferences.h"
#include "ui/window/screen_place.h"

#include <QAction>
#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace titer;

void print(const QString& text)
{
    std::fputs(qPrintable(text), stdout);
}

// Language and look before the first widget is made.
void setUpLook(QApplication& app, const desktop::Options& options)
{
    look::Theme& theme = look::Theme::current();
    theme.apply(app);
    if (options.offscreen()) {
        // A picture depends on its options alone, not on who draws it.
        if (options.textScale > 0) theme.setTextScale(options.textScale);
        look::useLanguage(options.language.isEmpty() ? QStringLiteral("en") : options.language);
        theme.choose(options.theme == QLatin1String("dark") ? look::Choice::Dark : look::Choice::Light);
        return;
    }
    const app::Settings settings;
    look::useLanguage(options.language.isEmpty() ? settings.language() : options.language);
    preferences::applyLook(settings);
    if (options.theme == QLatin1String("dark")) theme.choose(look::Choice::Dark);
    if (options.theme == QLatin1String("light")) theme.choose(look::Choice::Light);
    if (options.theme == QLatin1String("wall")) theme.choose(look::Choice::Wall);
    if (options.textScale > 0) theme.setTextScale(options.textScale);
}

window::MainWindow::Work withSound(desktop::Session& session, desktop::AlarmSounder& sounder)
{
    window::MainWindow::Work work = session.work();
    work.sound = [&sounder](alarm::Priority priority) { sounder.play(priority); };
    return work;
}

int openWindow(const desktop::Options& options)
{
    desktop::Session session(false);
    desktop::AlarmSounder sounder;
    window::MainWindow window(withSound(session, sounder));
    window::fitToScreen(window);
    window.show();
    const std::string demo = options.demo.toStdString();
    if (demo == desktop::demoPlant) window.demonstration().open();
    // Without the recording or its connector the plant runs alone.
    else if (!demo.empty() && !window.recordings().replayExample(demo) && window.files().openExample(demo)) {
        window.recordings().addRunsOf(demo);
        window.action("run.start")->trigger();
    }
    if (!options.file.isEmpty()) window.files().open(options.file);
    if (!options.lesson.isEmpty()) window.shell().startLesson(options.lesson);
    if (!options.course.isEmpty()) window.pages().show(QStringLiteral("learn"), "course/" + options.course);
    if (!demo.empty() || !options.file.isEmpty() || !options.lesson.isEmpty() || !options.course.isEmpty())
        window.session().follow();
    else
        window.session().goOn();
    return QApplication::exec();
}

// Nothing but the wall; the window behind it is never shown.
int openWall(const desktop::Options& options)
{
    desktop::Session session(false, app::SessionJournal::Kind::Wall);
    desktop::AlarmSounder sounder;
    window::MainWindow window(withSound(session, sounder));
    const auto showWall = [&] { window.windows().openWall({options.pause, options.board, options.screen}); };
    base::Errors errors;
    const std::string demo = options.demo.toStdString();
    if (demo == desktop::demoPlant) {
        using Shown = titer::window::WindowDemonstration;
        QObject::connect(&window.demonstration(), &Shown::opened, &window, showWall);
        QObject::connect(&window.demonstration(), &Shown::failed, &window, [&session](const QString& sentence) {
            std::fprintf(stderr, "titer: %s\n", qPrintable(sentence));
            if (!session.document.project()) QApplication::exit(1);
        });
        window.demonstration().open();
        return QApplication::exec();
    }
    const bool opened = demo.empty() ? window.files().open(options.file, &errors)
                                     : window.recordings().replayExample(demo) || window.files().openExample(demo);
    for (const base::Error& error : errors) std::fprintf(stderr, "titer: %s\n", qPrintable(app::sentence(error)));
    if (!opened) return 1;
    showWall();
    return QApplication::exec();
}

// Nothing but the learners; no project is opened.
int openInstructor(const desktop::Options& options)
{
    auto* window = new instructor::InstructorWindow(options.instructor); // goes when it is closed
    window::fitToScreen(*window);
    window->show();
    return QApplication::exec();
}

// For the figure of titer-bench-window: says when a window on the example plant can be used, and ends.
int sayStarted()
{
    desktop::Session session(true);
    window::MainWindow window(session.work());
    window.files().openExample(desktop::demoPlant);
    window.resize(1600, 900);
    window.show();
    // Drawn, and its first events answered.
    QCoreApplication::processEvents();
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    desktop::Options options;
    QStringList words;
    for (int i = 1; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    if (const QString fault = desktop::readOptions(words, options); !fault.isEmpty()) {
        std::fprintf(stderr, "titer: %s; “titer --help” says more\n", qPrintable(fault));
        return 2;
    }
    if (options.help) return print(desktop::helpText()), 0;
    if (options.shot == QLatin1String("pages")) return print(desktop::pageList()), 0;
    if (options.version) return print(QStringLiteral("titer " TITER_VERSION "\n")), 0;
    if (options.offscreen()) qputenv("QT_QPA_PLATFORM", "offscreen");

    QCoreApplication::setApplicationName(QStringLiteral("Titer"));
    QCoreApplication::setOrganizationName(QStringLiteral("Titer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TITER_VERSION));
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("titer"));
    setUpLook(app, options);
    if (const base::Done may = desktop::mayWrite(options.output, options.file); !may) {
        std::fprintf(stderr, "titer: %s\n", qPrintable(app::sentence(may.error())));
        return 1;
    }
    if (options.benchStart) return sayStarted();
    if (options.report) return desktop::writeReport(options);
    if (!options.lessonSheet.isEmpty()) return desktop::writeLessonSheet(options);
    if (!options.verification.isEmpty()) return desktop::writeProcessReport(options);
    if (!options.instructor.isEmpty()) return openInstructor(options);
    if (options.wall) return openWall(options);
    return options.shot.isEmpty() ? openWindow(options) : desktop::drawShot(options);
}
