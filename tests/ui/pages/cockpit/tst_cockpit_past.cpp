// The scrubber under the boards of a recorder that is shown alone.
#include "core/store/history/historian.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_past.h"
#include "ui/plot/timeline/timeline.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_cockpit_past {

using namespace titer;
using namespace titer::pages;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t begin = 1'700'000'000 * second;

// Values 0 to 99, one a minute.
std::string recorded(const QTemporaryDir& folder)
{
    const std::string project = folder.filePath(QStringLiteral("past.titer")).toStdString();
    auto historian = store::Historian::open(store::historyFolder(project));
    const auto tag = historian->tag({.source = "src-1", .name = "t", .label = "Time", .unit = "s"});
    std::vector<store::Point> points;
    for (int i = 0; i < 100; ++i) points.push_back({begin + i * 60 * second, begin + i * 60 * second, double(i)});
    if (!historian->append(*tag, points) || !historian->commit(begin + 6000 * second) || !historian->close())
        qFatal("no store");
    return project;
}

} // namespace

class TestCockpitPast : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void leadsBackThroughWhatWasRecordedAndToTheNewest()
    {
        QTemporaryDir folder;
        app::PluginHost plugins{QStringList()};
        app::RecorderClient client;
        app::LiveSession session(plugins);
        app::JoinedFeed feed(client, session);
        CockpitPast past(feed);
        past.setAttribute(Qt::WA_DontShowOnScreen);
        past.resize(1200, past.sizeHint().height());
        past.show();
        // Of a model alone there is nothing to look back through.
        QVERIFY(past.isHidden());
        feed.setProject(recorded(folder));
        QTRY_VERIFY(!past.isHidden());
        QVERIFY(!past.newestButton()->isEnabled());
        QCOMPARE(feed.value("src-1/t").value, 99.0);
        emit past.timeline()->scrubbed(40 * 60.0);
        QVERIFY(feed.looksBack());
        QTRY_COMPARE(feed.value("src-1/t").value, 40.0);
        QCOMPARE(past.timeline()->view()->scrubber(), 40 * 60.0);
        support::picture(past, QStringLiteral("cockpit-past"), past.size());
        QTest::keyClick(past.newestButton(), Qt::Key_Space);
        QVERIFY(!feed.looksBack() && !past.newestButton()->isEnabled());
        QCOMPARE(feed.value("src-1/t").value, 99.0);
        // Keys lead there too, and whoever leaves looks at now.
        past.timeline()->view()->setFocus();
        QTest::keyClick(past.timeline()->view(), Qt::Key_Home);
        QVERIFY(feed.looksBack());
        QCOMPARE(feed.now(), 0.0);
        QTest::keyClick(past.timeline()->view(), Qt::Key_End);
        QVERIFY(!feed.looksBack());
        emit past.timeline()->scrubbed(600.0);
        past.hide();
        QVERIFY(!feed.looksBack());
    }
};

TITER_WINDOW_TEST(TestCockpitPast)

} // namespace tst_cockpit_past

#include "tst_cockpit_past.moc"
