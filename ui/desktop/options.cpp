// Reads the command line of the window.
#include "ui/desktop/options.h"

#include "app/analyse/process_report_files.h"
#include "generated/examples.h"
#include "ui/window/window_pages.h"

#include <functional>
#include <map>

namespace titer::desktop {

namespace {

constexpr std::uint64_t maxSeed = 1ULL << 53; // exact as a number in any file

bool readSize(const QString& text, QSize& size)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2) return false;
    bool wide = false, high = false;
    size = QSize(parts[0].toInt(&wide), parts[1].toInt(&high));
    return wide && high && size.width() >= 320 && size.height() >= 240 && size.width() <= 16384 &&
           size.height() <= 16384;
}

} // namespace

QString readOptions(const QStringList& words, Options& options)
{
    const std::map<QString, std::function<void()>> flags{{"--demo", [&] { options.demo = QLatin1String(demoPlant); }},
                                                         {"--wall", [&] { options.wall = true; }},
                                                         {"--report", [&] { options.report = true; }},
                                                         {"--solution", [&] { options.solution = true; }},
                                                         {"--bench-start", [&] { options.benchStart = true; }},
                                                         {"--help", [&] { options.help = true; }},
                                                         {"-h", [&] { options.help = true; }},
                                                         {"--version", [&] { options.version = true; }},
                                                         {"-v", [&] { options.version = true; }}};
    QString fault;
    const std::map<QString, std::function<void(const QString&)>> values{
        {"--demo",
         [&](const QString& value) {
             options.demo = value;
             QStringList known;
             for (const model::Example& example : model::examples()) known << QLatin1String(example.id);
             if (!known.contains(value))
                 fault = QStringLiteral("there is no example “%1”: %2").arg(value, known.join(QStringLiteral(", ")));
         }},
        {"--lesson", [&](const QString& value) { options.lesson = value; }},
        {"--course", [&](const QString& value) { options.course = value; }},
        {"--shot", [&](const QString& value) { options.shot = value; }},
        {"-o", [&](const QString& value) { options.output = value; }},
        {"--output", [&](const QString& value) { options.output = value; }},
        {"--pause",
         [&](const QString& value) {
             bool ok = false;
             options.pause = value.toDouble(&ok);
             if (!ok || options.pause < 10 || options.pause > 300)
                 fault = QStringLiteral("“%1” is not a pause from 10 to 300 seconds").arg(value);
         }},
        {"--wait",
         [&](const QString& value) {
             bool ok = false;
             options.wait = value.toInt(&ok);
             if (!ok || options.wait < 1 || options.wait > 86400)
                 fault = QStringLiteral("“%1” is not a waiting time from 1 to 86400 seconds").arg(value);
         }},
        {"--lesson-sheet", [&](const QString& value) { options.lessonSheet = value; }},
        {"--instructor", [&](const QString& value) { options.instructor = value; }},
        {"--seed",
         [&](const QString& value) {
             bool ok = false;
             options.seed = value.toULongLong(&ok);
             if (!ok || options.seed > maxSeed)
                 fault = QStringLiteral("“%1” is not a whole number from 0 to %2").arg(value).arg(maxSeed);
         }},
        {"--verification", [&](const QString& value) { options.verification = value; }},
        {"--limits", [&](const QString& value) { options.limits = value; }},
        {"--batch", [&](const QString& value) { options.batch = value; }},
        {"--deviations", [&](const QString& value) { options.deviations = value; }},
        {"--charts",
         [&](const QString& value) {
             options.charts = value;
             if (studies::VerificationOrder order; !app::takeCharts(value.toStdString(), order))
                 fault = QStringLiteral("there are no charts “%1”: shewhart, ewma, cusum, all").arg(value);
         }},
        {"--reference",
         [&](const QString& value) {
             bool ok = false;
             options.reference = value.toInt(&ok);
             if (!ok || options.reference < 3)
                 fault = QStringLiteral("“%1” is not a whole number of batches from 3").arg(value);
         }},
        {"--study", [&](const QString& value) { options.study = value; }},
        {"--board", [&](const QString& value) { options.board = value; }},
        {"--screen", [&](const QString& value) { options.screen = value; }},
        {"--language", [&](const QString& value) { options.language = value; }},
        {"--theme",
         [&](const QString& value) {
             options.theme = value;
             if (!QStringList{"light", "dark", "wall"}.contains(value))
                 fault = QStringLiteral("there is no theme “%1”: light, dark, wall").arg(value);
         }},
        {"--size",
         [&](const QString& value) {
             if (!readSize(value, options.size))
                 fault = QStringLiteral("“%1” is not a size such as 1920x1080").arg(value);
         }},
        {"--text-scale",
         [&](const QString& value) {
             bool ok = false;
             options.textScale = value.toInt(&ok);
             if (!ok || options.textScale < 100 || options.textScale > 200)
                 fault = QStringLiteral("“%1” is not a size of texts from 100 to 200 %").arg(value);
         }},
        {"--scale", [&](const QString& value) {
             bool ok = false;
             options.scale = value.toDouble(&ok);
             if (!ok || options.scale < 0.5 || options.scale > 4.0)
                 fault = QStringLiteral("“%1” is not a scale from 0.5 to 4").arg(value);
         }}};
    for (int i = 0; i < words.size(); ++i) {
        QString word = words[i], value;
        const bool joined = word.startsWith(QLatin1String("--")) && word.contains(u'=');
        if (joined) {
            value = word.section(u'=', 1);
            word = word.section(u'=', 0, 0);
        }
        if (const auto flag = flags.find(word); flag != flags.end() && !joined) {
            flag->second();
        } else if (const auto taker = values.find(word); taker != values.end()) {
            if (!joined && ++i >= words.size()) return QStringLiteral("%1 needs a value").arg(word);
            taker->second(joined ? value : words[i]);
        } else if (word.startsWith(u'-') && word.size() > 1) {
            return QStringLiteral("unknown option %1").arg(word);
        } else if (!options.file.isEmpty()) {
            return QStringLiteral("more than one file: “%1” and “%2”").arg(options.file, word);
        } else {
            options.file = word;
        }
        if (!fault.isEmpty()) return fault;
    }
    if (!options.demo.isEmpty() && !options.file.isEmpty())
        return QStringLiteral("--demo opens an example plant and takes no file");
    if (!options.lesson.isEmpty() && (!options.demo.isEmpty() || !options.file.isEmpty()))
        return QStringLiteral("--lesson opens the plant of the lesson and takes no file");
    if (!options.lesson.isEmpty() && !options.shot.isEmpty() && options.shot != QLatin1String("learn"))
        return QStringLiteral("--lesson is drawn by --shot learn");
    if (!options.course.isEmpty() && (!options.lesson.isEmpty() || !options.demo.isEmpty() || !options.file.isEmpty()))
        return QStringLiteral("--course opens the list of its lessons, and takes no lesson and no further file");
    if (!options.course.isEmpty() && !options.shot.isEmpty() && options.shot != QLatin1String("learn"))
        return QStringLiteral("--course is drawn by --shot learn");
    if (!options.shot.isEmpty() && options.shot != QLatin1String("pages") && options.output.isEmpty())
        return QStringLiteral("--shot needs the picture's file: -o page.png");
    if (options.report && options.output.isEmpty())
        return QStringLiteral("--report needs the document's file: -o report.pdf, or -o report.html");
    if (options.report && options.demo.isEmpty() && options.file.isEmpty())
        return QStringLiteral("--report needs a project or a plant file, or --demo");
    if (!options.study.isEmpty() && (!options.report || !options.file.endsWith(QLatin1String(".titer"))))
        return QStringLiteral("--study names a study of a project: --report my.titer --study NAME -o report.pdf");
    if (!options.lessonSheet.isEmpty() && options.output.isEmpty())
        return QStringLiteral("--lesson-sheet needs the document's file: -o sheet.pdf, or -o sheet.html");
    if (!options.verification.isEmpty() && (options.output.isEmpty() || options.limits.isEmpty()))
        return QStringLiteral(
            "--verification needs the limits and the document's file: --limits limits.csv -o cpv.pdf");
    if (options.verification.isEmpty() &&
        (!options.limits.isEmpty() || !options.batch.isEmpty() || !options.deviations.isEmpty() ||
         !options.charts.isEmpty() || options.reference > 0))
        return QStringLiteral("--limits, --batch, --reference, --charts and --deviations are of --verification TABLE");
    if (options.solution && options.lessonSheet.isEmpty())
        return QStringLiteral("--solution is of a lesson: --lesson-sheet ID --solution -o sheet.pdf");
    if (options.wall && options.demo.isEmpty() && options.file.isEmpty())
        return QStringLiteral("--wall needs a project, or --demo");
    return {};
}

QString pageList()
{
    return window::WindowPages::ids().join(u'\n') + QStringLiteral("\nwall\n");
}

QString helpText()
{
    return QStringLiteral(
               R"(titer [FILE]                          opens a project (.titer), a plant file (.plant.json) or a recording (.csv)
titer --demo                          makes and opens the demonstration; --demo=EXAMPLE opens another example with its recording
titer --lesson LESSON                 opens a lesson, by its id (titer-cli lesson list) or its file (.lesson.json)
titer --course COURSE                 opens a course, by its id (titer-cli lesson courses) or its file (.course.json)
titer --shot PAGE FILE -o page.png    draws a page without a window: %1, wall
titer --shot pages                    lists those pages, one to a line
titer --shot flowsheet FILE -o x.svg  draws the whole flowsheet alone: .svg, .pdf or .png
titer --demo --shot PAGE -o page.png
      --wait 600                      seconds that each of its runs may take
titer --wall FILE --pause 30          shows the boards of a project full screen, one after another
      --board ID --screen NAME        one of them, on a screen of its own; a window of the project opens it again
titer --report FILE -o report.pdf     runs the plant and writes what came of it: .pdf or .html
      --study NAME                    the same of a study of a project, without a run
titer --lesson-sheet ID -o sheet.pdf  writes a lesson as a sheet to fill in: .pdf or .html; ID or a file
      --solution --seed 7             with the way and the answers, for the teacher; the numbers of a learner
titer --verification LOTS.csv --limits LIMITS.csv -o cpv.pdf
                                      writes control charts, capability and deviations of batches: .pdf or .html
      --batch COLUMN --reference N --charts KIND --deviations FILE
                                      as of titer-cli capability report
titer --instructor FOLDER             shows the progress of learners in a folder

  --theme light|dark|wall   --size 1920x1080   --scale 2   --text-scale 150   --language de

Example: titer --demo --shot design --theme dark -o design.png
)")
        .arg(window::WindowPages::ids().join(QStringLiteral(", ")));
}

} // namespace titer::desktop
