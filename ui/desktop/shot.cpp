// Pictures of pages.
#include "ui/desktop/shot.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/demonstration/shown_batches.h"
#include "app/run/run_summary.h"
#include "ui/desktop/session.h"
#include "ui/flow/flow_view.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/analyse_page.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/economics/economics_page.h"
#include "ui/pages/learn/learn_page.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/shown/ahead_line.h"
#include "ui/wall/wall_window.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QImage>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

namespace titer::desktop {

namespace {

constexpr int maxWait = 120000;           // for anything but a run [ms]
constexpr int reportInterval = 10000;     // between two lines that say what it waits for [ms]
constexpr double shownTime = 5.9 * 86400; // of the recording of an example [s]
constexpr double sampleInterval = 3600.0; // of its online tags, at most [s]
constexpr int hearing = 2500;             // for a recorder that runs to report its sources [ms]
constexpr int settling = 600;             // for views that bring themselves up to date a moment later [ms]

void complainOfShot(const QString& text)
{
    std::fprintf(stderr, "titer: %s\n", qPrintable(text));
}

void waitFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitForShot(const std::function<bool()>& done, int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && !clock.hasExpired(ms)) waitFor(10);
    return done();
}

// Waits for a run as long as the command line says, and reports it; false where it did not end.
bool waitForRun(const std::function<bool()>& ended, const Options& options)
{
    const int max = 1000 * options.wait;
    for (int waited = 0; waited < max; waited += reportInterval) {
        if (waitForShot(ended, std::min(reportInterval, max - waited))) return true;
        if (waited + reportInterval < max)
            complainOfShot(QStringLiteral("waiting for the run, %1 s of %2 s")
                               .arg((waited + reportInterval) / 1000)
                               .arg(options.wait));
    }
    complainOfShot(QStringLiteral("the run did not end within %1 s. Give it longer: --wait %2")
                       .arg(options.wait)
                       .arg(4 * options.wait));
    return false;
}

// Plays the recording until a time [s] and holds it there.
bool replayTo(Session& session, double seconds)
{
    using State = app::LiveSession::State;
    const auto failed = [&] { return session.live.state() == State::Faulted; };
    if (!waitForShot([&] { return session.live.state() == State::Playing || failed(); }, maxWait) || failed())
        return false;
    session.live.pause();
    session.live.seek(seconds);
    // The model comes as far as the last sample before that time. On a busy machine the frame may still be one of later, before the seek.
    const auto there = [&] {
        const auto& frame = session.live.frame();
        return frame && std::abs(frame->time - seconds) <= 1.0 && frame->modelTime >= seconds - sampleInterval;
    };
    return waitForShot([&] { return there() || failed(); }, maxWait) && !failed();
}

// In a folder that goes with the picture; with the same numbers each time.
bool openLesson(const Session& session, window::MainWindow& window, const QString& lesson)
{
    constexpr std::uint64_t shownSeed = 4711;
    app::LessonSession& lessons = window.lessons();
    lessons.learner().setRoot(session.folder->filePath(QStringLiteral("learn")));
    bool refused = false;
    QObject::connect(&lessons.starter(), &app::LessonStarter::refused, &window,
                     [&refused](const QString& title, const base::Errors& errors) {
                         refused = true;
                         complainOfShot(title);
                         for (const base::Error& error : errors) complainOfShot(app::sentence(error));
                     });
    window.pages().show(QStringLiteral("learn"));
    lessons.start(lesson, shownSeed);
    return waitForShot([&] { return lessons.isOpen() || refused; }, maxWait) && !refused;
}

// Whether runs ahead are still being made for something that is shown.
bool looksAhead(const QWidget* shown)
{
    const auto lines = shown->findChildren<shown::AheadLine*>();
    return std::any_of(lines.begin(), lines.end(), [](const shown::AheadLine* line) { return line->isWorking(); });
}

// Makes the demonstration, and waits until it is recorded; false, with the reason, where that is not possible.
bool openDemonstration(window::MainWindow& window, bool recorded)
{
    const QObject here; // listens as long as this does
    bool opened = false, failed = false;
    QObject::connect(&window.demonstration(), &window::WindowDemonstration::opened, &here, [&] { opened = true; });
    QObject::connect(&window.demonstration(), &window::WindowDemonstration::failed, &here,
                     [&](const QString& sentence) {
                         failed = true;
                         complainOfShot(sentence);
                     });
    window.demonstration().open();
    waitForShot([&] { return opened || failed; }, maxWait);
    if (recorded) waitForShot([&] { return failed || window.demonstration().isRecorded(); }, maxWait);
    return opened;
}

// Waits until the model has come as far as the batch that lies over the plant, which is held where it is by now.
bool followBatch(const Session& session)
{
    return waitForShot(
        [&] {
            const auto& frame = session.live.frame();
            return frame && frame->modelTime >= app::shownDay - 2.0 * sampleInterval;
        },
        maxWait);
}

// Whether there are verdicts of all channels, which are looked at now and then.
bool isLookedAt(const Session& session)
{
    const auto& frame = session.live.frame();
    return frame && std::ranges::all_of(frame->estimators, [](const app::EstimatorState& one) {
               return std::ranges::all_of(one.channels,
                                          [](const auto& channel) { return channel.verdict.has_value(); });
           });
}

} // namespace

int drawShot(const Options& options)
{
    Session session(true);
    if (options.theme == QLatin1String("wall")) look::Theme::current().choose(look::Choice::Wall);
    window::MainWindow window(session.work());
    const bool wall = options.shot == QLatin1String("wall");       // over the boards of the page cockpit
    const bool sheet = options.shot == QLatin1String("flowsheet"); // alone, without the window
    const QString page = wall ? QStringLiteral("cockpit") : sheet ? QStringLiteral("design") : options.shot;
    if (!window.pages().ids().contains(page)) {
        complainOfShot(QStringLiteral("there is no page “%1”: %2, wall, flowsheet")
                           .arg(page, window.pages().ids().join(QStringLiteral(", "))));
        return 2;
    }
    window.resize(options.size);
    window.show();
    window.activateWindow();
    base::Errors errors;
    const bool wanted = !options.demo.isEmpty() || !options.file.isEmpty();
    const std::string demo = options.demo.toStdString();
    const bool isDemonstration = demo == demoPlant;
    const bool isLive = QStringList{"data", "alarms", "cockpit"}.contains(page);
    const bool opened = isDemonstration ? openDemonstration(window, isLive)
                        : demo.empty()  ? options.file.isEmpty() || window.files().open(options.file, &errors)
                                        : window.files().openExample(demo);
    for (const base::Error& error : errors) complainOfShot(app::sentence(error));
    if (!opened) return 1;
    if (wanted && session.document.plant()) {
        session.autoRun.setActive(true);
        if (!waitForRun([&] { return session.autoRun.isCurrent(); }, options)) return 1;
    }
    if (!options.lesson.isEmpty() && !openLesson(session, window, options.lesson)) return 1;
    const bool overRun = QStringList{"run", "twin", "cockpit"}.contains(page);
    // Of the demonstration the clock of the batch stands on all pages but these.
    const bool ofBatch = isDemonstration && !QStringList{"welcome", "design"}.contains(page);
    const bool overlaid = isDemonstration ? !ofBatch || followBatch(session)
                          : !overRun || demo.empty()
                              ? true
                              : !window.recordings().replayExample(demo) || replayTo(session, shownTime);
    if (!overlaid) {
        complainOfShot(QStringLiteral("the recording could not be overlaid on the plant"));
        return 1;
    }
    window.pages().show(page);
    if (!options.course.isEmpty()) {
        window.pages().show(QStringLiteral("learn"), "course/" + options.course);
        if (const QString fault = window.pages().page<pages::LearnPage>().list()->reported(); !fault.isEmpty())
            return complainOfShot(fault), 1;
    }
    if (options.shot == QLatin1String("run") && wanted && window.pages().page<pages::RunPage>().model().isEmpty()) {
        window.pages().page<pages::RunPage>().startRun();
        if (!waitForRun(
                [&] {
                    return !window.pages().page<pages::RunPage>().model().isEmpty() &&
                           !window.pages().page<pages::RunPage>().model().isPartial();
                },
                options))
            return 1;
    }
    if (options.shot == QLatin1String("data")) {
        if (!demo.empty() && !isDemonstration)
            window.shell().show(QStringLiteral("data"), "shipped/" + QString::fromStdString(demo));
        if (!waitForShot([&] { return window.pages().page<pages::DataPage>().isSettled(); }, maxWait)) {
            complainOfShot(QStringLiteral("the recordings could not be read within %1 s").arg(maxWait / 1000));
            return 1;
        }
        if (window.pages().page<pages::DataPage>().showsSource()) waitFor(hearing);
    }
    if (page == QLatin1String("studies") && !window.pages().page<pages::StudiesPage>().isEmpty() &&
        !waitForShot([&] { return window.pages().page<pages::StudiesPage>().session().isAnalysed(); }, maxWait)) {
        complainOfShot(QStringLiteral("the study could not be evaluated"));
        return 1;
    }
    if (page == QLatin1String("analyse")) {
        pages::AnalysePage& analyse = window.pages().page<pages::AnalysePage>();
        if (wanted && analyse.isEmpty()) analyse.openExample();
        const app::AnalyseSession& models = analyse.session();
        if (!analyse.isEmpty()) waitForShot([&] { return models.isCurrent() || models.fault(); }, maxWait);
        if (!analyse.isEmpty() && !models.isCurrent()) {
            complainOfShot(QStringLiteral("the table could not be analysed"));
            return 1;
        }
    }
    if (page == QLatin1String("economics") && wanted && session.document.plant() &&
        !waitForShot(
            [&] {
                const pages::EconomicsPage& economics = window.pages().page<pages::EconomicsPage>();
                return !economics.isEmpty() && !economics.session().isRunning();
            },
            maxWait)) {
        complainOfShot(QStringLiteral("the economics of the plant could not be worked out"));
        return 1;
    }
    if (page == QLatin1String("cockpit")) {
        if (wanted) window.pages().page<pages::CockpitPage>().ensureBoard();
        if (QWidget* focus = window.focusWidget()) focus->clearFocus();
    }
    if (options.shot == QLatin1String("design") && session.autoRun.run() && session.autoRun.run()->plant) {
        const app::RunSummary summary = app::summaryOf(*session.autoRun.run());
        if (summary.main >= 0)
            window.pages().page<pages::DesignPage>().view().select(
                {QString::fromStdString(session.autoRun.run()->plant->units[std::size_t(summary.main)].id)});
        window.pages().page<pages::DesignPage>().view().fit();
    }
    if (sheet) {
        const base::Done written = window.pages().page<pages::DesignPage>().writePicture(options.output);
        if (!written) complainOfShot(app::sentence(written.error()));
        return written ? 0 : 1;
    }
    if (page == QLatin1String("twin") && !demo.empty()) waitForShot([&] { return isLookedAt(session); }, maxWait);
    if (isDemonstration && isLive) waitFor(hearing);
    QWidget* drawn = wall ? window.windows().makeWall() : static_cast<QWidget*>(&window);
    if (wall) {
        drawn->resize(options.size);
        drawn->show();
    }
    waitFor(settling);
    if (waitForShot([&] { return !looksAhead(drawn); }, maxWait)) waitFor(settling);
    QImage image(options.size * options.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(options.scale);
    image.fill(look::Theme::current().color(look::Token::Window));
    drawn->render(&image);
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (!image.save(&picture, QFileInfo(options.output).suffix().toLatin1().constData())) {
        complainOfShot(
            QStringLiteral("a picture of the kind of “%1” cannot be written. Name it .png.").arg(options.output));
        return 1;
    }
    const base::Done written = app::writeExport(options.output, picture.data());
    if (written) return 0;
    complainOfShot(app::sentence(written.error()));
    return 1;
}

} // namespace titer::desktop
