// titer-bench-window: what the window takes, for `titer-cli bench ui-*`. It prints the figures as JSON, with --quick each once and at its
// smallest size; with --memory PROJECT, as it starts itself, what a window of that project keeps in memory.
#include "ui/bench/bench.h"
#include "ui/bench/bench_pages.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace titer;
    bool quick = false;
    QString project;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1String("--quick")) {
            quick = true;
        } else if (word == QLatin1String("--memory") && i + 1 < argc) {
            project = QString::fromLocal8Bit(argv[++i]);
        } else {
            std::fprintf(stderr, "titer-bench-window [--quick]; “titer-cli bench 'ui-*'” starts it\n");
            return 2;
        }
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("Titer"));
    QCoreApplication::setOrganizationName(QStringLiteral("Titer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TITER_VERSION));
    QApplication app(argc, argv);
    look::Theme& theme = look::Theme::current();
    theme.apply(app);
    look::useLanguage(QStringLiteral("en"));
    theme.choose(look::Choice::Light);
    return project.isEmpty() ? bench::runBench(quick) : bench::benchMemory(project, quick);
}
