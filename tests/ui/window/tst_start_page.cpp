// The start page lists every project and draft, each by a name of its own.
#include "app/document/project/drafts.h"
#include "core/solve/catalogue.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/pages/welcome/recent_projects.h"
#include "ui/pages/welcome/welcome_page.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

namespace tst_start_page {

using namespace titer;
using window::MainWindow;

class StartPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // Projects may lie on a slow disk: they are looked for when the page is shown, however it is resized then.
    void projectsAreLookedForWhenTheyAreShown()
    {
        support::Desk desk;
        QVERIFY(desk.document.newFromExample("chemostat"));
        for (const char* name : {"first.titer", "second.titer"}) {
            const QString path = desk.folder.filePath(QLatin1String(name));
            QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant(desk.document.flowsheet())));
            desk.settings.addRecentProject(path, QLatin1String(name));
        }
        pages::RecentProjects projects(desk.settings, solve::catalogue());
        const auto cards = [&] {
            int count = 0;
            for (const QAbstractButton* button : projects.findChildren<QAbstractButton*>())
                if (button->isVisible() && button->toolTip().endsWith(QLatin1String(".titer"))) ++count;
            return count;
        };
        projects.resize(1600, 400);
        projects.show();
        QTRY_COMPARE(cards(), 2);
        QVERIFY(QFile::remove(desk.folder.filePath(QStringLiteral("first.titer"))));
        projects.resize(1200, 400);
        support::settle();
        QCOMPARE(cards(), 2); // as it was read
        projects.hide();
        projects.show();
        QTRY_COMPARE(cards(), 1);
    }

    // The lines of three names that differ by their last figure alone are not drawn alike.
    void draftsThatDifferByTheirFigureLookDifferent()
    {
        support::Desk desk;
        QVERIFY(desk.document.newFromExample("chemostat"));
        for (int i = 1; i < 4; ++i) {
            const QString name = QStringLiteral("A fed-batch of E. coli in the pilot plant %1").arg(i);
            const QString path = desk.folder.filePath(name + QStringLiteral(".titer"));
            QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant(desk.document.flowsheet())));
            desk.settings.addRecentProject(path, name);
        }
        pages::RecentProjects projects(desk.settings, solve::catalogue());
        projects.resize(1000, 400);
        projects.show();
        support::settle();
        QList<QImage> names;
        for (QAbstractButton* card : projects.findChildren<QAbstractButton*>()) {
            if (!card->isVisible() || !card->toolTip().endsWith(QLatin1String(".titer"))) continue;
            const int u = look::Theme::current().u();
            names << card->grab(QRect(3 * u, card->height() - 11 * u, card->width() - 6 * u, 5 * u)).toImage();
        }
        QCOMPARE(names.size(), 3);
        QVERIFY(names[0] != names[1] && names[1] != names[2] && names[0] != names[2]);
    }

    void theStartPageListsAllProjectsAndDrafts()
    {
        support::Desk desk;
        QVERIFY(desk.document.newFromExample("chemostat"));
        QStringList made;
        for (int i = 0; i < 3; ++i) {
            made << app::freeDraftPath(QStringLiteral("Chemostat of the start page"));
            QVERIFY(
                store::ProjectFile::create(made.last().toStdString(), model::writePlant(desk.document.flowsheet())));
        }
        for (int i = 0; i < 14; ++i) {
            const QString path = desk.folder.filePath(QStringLiteral("Culture %1.titer").arg(i));
            QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant(desk.document.flowsheet())));
            desk.settings.addRecentProject(path, QStringLiteral("Culture %1").arg(i));
        }
        desk.settings.setFlag(QStringLiteral("files/keep_no_drafts"), false);
        for (const look::Choice look : {look::Choice::Light, look::Choice::Dark}) {
            look::Theme::current().choose(look);
            MainWindow window(desk.work());
            window.resize(1366, 768);
            window.show();
            support::settle();
            const QString name =
                look == look::Choice::Dark ? QStringLiteral("start-dark") : QStringLiteral("start-light");
            const auto cards = [&] {
                QStringList names;
                for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
                    if (button->isVisible() && button->toolTip().endsWith(QLatin1String(".titer")))
                        names << button->text();
                return names;
            };
            QAbstractButton* more = nullptr;
            for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
                if (button->isVisible() && button->text().startsWith(QLatin1String("Show all"))) more = button;
            QVERIFY(more);
            const qsizetype row = cards().size();
            QVERIFY(row > 0 && row < 17);
            auto& page = window.pages().page<pages::WelcomePage>();
            page.ensureWidgetVisible(more);
            support::keep(window.grab().toImage(), name);
            more->click();
            support::settle();
            page.ensureWidgetVisible(more);
            QStringList names = cards();
            QVERIFY2(names.size() >= 17, qPrintable(names.join(u'\n')));
            QCOMPARE(names.removeDuplicates(), 0);
            QVERIFY(names.contains(QStringLiteral("Chemostat of the start page 2")));
            support::keep(window.grab().toImage(), name + QStringLiteral("-all"));
            more->click();
            support::settle();
            QCOMPARE(cards().size(), row);
        }
        look::Theme::current().choose(look::Choice::Light);
        for (const QString& path : made) QVERIFY(QFile::remove(path));
    }
};

TITER_WINDOW_TEST(StartPageTest)

} // namespace tst_start_page

#include "tst_start_page.moc"
