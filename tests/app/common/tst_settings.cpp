// Settings, actions and sentences: small tables that the window is made from.
#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "app/common/settings.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace tst_settings {

using namespace titer;
using namespace titer::app;

namespace {

// Says the few texts of the core that it knows in capitals, places kept.
class Loud : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        static const QStringList known{"{1} is above {2}.", "The vessel “{1}” has no {2}.", "Volume"};
        const QString words = QString::fromUtf8(text);
        return QLatin1String(context) == "core" && known.contains(words) ? words.toUpper() : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char* name) { return m_folder.filePath(name); }

private slots:
    void remembersBetweenSessions()
    {
        const QString path = file("remember.ini");
        {
            Settings settings(path);
            QCOMPARE(settings.theme(), Settings::Theme::System);
            QCOMPARE(settings.textScale(), 1.0);
            QVERIFY(settings.language().isEmpty());
            QSignalSpy themes(&settings, &Settings::themeChanged);
            settings.setTheme(Settings::Theme::Dark);
            settings.setTheme(Settings::Theme::Dark);
            QCOMPARE(themes.count(), 1);
            settings.setLanguage("de");
            settings.setTextScale(1.5);
            settings.setWindowGeometry("\1\2\0\3");
            settings.setFlag("timeline", false);
        }
        Settings settings(path);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.language(), "de");
        QCOMPARE(settings.textScale(), 1.5);
        QCOMPARE(settings.windowGeometry(), QByteArray("\1\2\0\3"));
        QVERIFY(!settings.flag("timeline", true));
        QVERIFY(settings.flag("other", true));
    }

    void livesWithADamagedFile()
    {
        const QString path = file("damaged.ini");
        {
            QFile damaged(path);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write("theme=Purple\ntextScale=nan\nrecentProjects=nonsense\n\0\xff\n");
        }
        Settings settings(path);
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.textScale(), 1.0);
        QVERIFY(settings.recentProjects().empty());
        settings.setTextScale(99.0);
        QCOMPARE(settings.textScale(), Settings::maxTextScale);
    }

    void listsRecentProjectsNewestFirst()
    {
        Settings settings(file("recent.ini"));
        for (int i = 0; i < Settings::recentLimit + 3; ++i) {
            const QString path = m_folder.filePath(QString("p%1.titer").arg(i));
            QFile project(path);
            QVERIFY(project.open(QIODevice::WriteOnly));
            settings.addRecentProject(path, QString("Project %1").arg(i));
        }
        settings.addRecentProject(m_folder.filePath("p8.titer"), "Project 8");
        auto recent = settings.recentProjects();
        QCOMPARE(recent.size(), std::size_t(Settings::recentLimit));
        QCOMPARE(recent[0].name, "Project 8");
        QCOMPARE(recent[1].name, QString("Project %1").arg(Settings::recentLimit + 2));
        QVERIFY(recent[0].opened.isValid());
        QVERIFY(QFile::remove(recent[0].path));
        QCOMPARE(settings.recentProjects()[0].name, recent[1].name);
        settings.removeRecentProject(recent[1].path);
        QCOMPARE(settings.recentProjects()[0].name, recent[2].name);
    }

    void everyActionHasWordsAndAKeyOfItsOwn()
    {
        QSet<QString> ids, words, keys;
        for (const ActionSpec& action : actions()) {
            QVERIFY2(!ids.contains(action.id), action.id);
            ids.insert(action.id);
            QVERIFY(*action.text);
            QVERIFY2(!words.contains(actionText(action)), action.text);
            words.insert(actionText(action));
            QVERIFY(!actionTip(action).isEmpty());
            QVERIFY2(*action.shortcut == '\0' || !actionShortcuts(action).isEmpty(), action.id);
            for (const QKeySequence& key : actionShortcuts(action)) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, action.id);
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.insert(key.toString());
            }
            QCOMPARE(findAction(action.id), &action);
        }
        QVERIFY(!findAction("no.such"));
        QVERIFY(actionTip(*findAction("edit.undo")).endsWith("(Ctrl+Z)"));
    }

    void everyIconOfAnActionIsDrawn()
    {
        QFile symbols(QStringLiteral(TITER_SOURCE_DIR "/resources/symbols.svg"));
        QVERIFY(symbols.open(QIODevice::ReadOnly));
        const QByteArray drawn = symbols.readAll();
        for (const ActionSpec& action : actions())
            if (*action.icon) QVERIFY2(drawn.contains("id=\"i-" + QByteArray(action.icon) + '"'), action.icon);
    }

    void translatesPatternsAndKeepsWhatStandsInThem()
    {
        const base::Sentence said = base::say("{1} is above {2}.", "five", "four {1}");
        QCOMPARE(sentence(said), "five is above four {1}.");
        QCOMPARE(label("Volume"), "Volume");
        QCOMPARE(label(""), "");
        Loud loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QCOMPARE(sentence(said), "five IS ABOVE four {1}.");
        QCOMPARE(label("Volume"), "VOLUME");
        QCOMPARE(sentence(base::Error{base::Code::Input, "units/n1", said}), "units/n1: five IS ABOVE four {1}.");
        QCOMPARE(sentence(base::Notice{"", said}), "five IS ABOVE four {1}.");
        QCoreApplication::removeTranslator(&loud);
    }

    void translatesLabelsInASentenceAndNoOnesOwnWords()
    {
        Loud loud;
        QVERIFY(QCoreApplication::installTranslator(&loud));
        QCOMPARE(sentence(base::say("{1} is above {2}.", "Volume", "5 L")), "VOLUME IS ABOVE 5 L.");
        QCOMPARE(sentence(base::say("The vessel “{1}” has no {2}.", "Volume", "Volume")),
                 "THE VESSEL “Volume” HAS NO VOLUME.");
        QCOMPARE(sentence(base::say("{1} is above {2}.", "", "Volume")), " IS ABOVE VOLUME.");
        QCoreApplication::removeTranslator(&loud);
    }
};

TITER_TEST(SettingsTest)

} // namespace tst_settings

#include "tst_settings.moc"
