// titer --shot: how long it waits for the run of a plant, and what it says of it.
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace tst_shot_command {

class ShotCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_said; // on standard error

    int run(const QStringList& words)
    {
        QProcess titer;
        titer.start(QStringLiteral(TITER_PROGRAM), words);
        if (!titer.waitForFinished(60000)) return -1;
        m_said = QString::fromUtf8(titer.readAllStandardError());
        return titer.exitCode();
    }
    static QString example(const char* name)
    {
        return QStringLiteral(TITER_SOURCE_DIR "/resources/examples/%1.plant.json").arg(QLatin1String(name));
    }

private slots:
    void drawsWhatRunsInTime()
    {
        const QString picture = m_folder.filePath("a.png");
        QVERIFY2(run({"--shot", "design", example("chemostat"), "--wait", "50", "--size", "800x600", "-o", picture}) ==
                     0,
                 qPrintable(m_said));
        QCOMPARE(QImage(picture).size(), QSize(800, 600));
    }

    // The page of an example over which a recording lies.
    void drawsTheTwinOfAnExample()
    {
        const QString picture = m_folder.filePath("t.png");
        QVERIFY2(run({"--demo=drifting-yield", "--shot", "twin", "--size", "1280x800", "-o", picture}) == 0,
                 qPrintable(m_said));
        QCOMPARE(QImage(picture).size(), QSize(1280, 800));
        QCOMPARE(run({"--demo=no_such", "--shot", "twin", "-o", picture}), 2);
        QVERIFY2(m_said.contains("there is no example “no_such”") && m_said.contains("drifting-yield"),
                 qPrintable(m_said));
    }

    // A lesson by its id or its file, with a plant of its own.
    void drawsALesson()
    {
        const QString picture = m_folder.filePath("l.png");
        const QString file = QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/park-ramirez.lesson.json");
        for (const QString& lesson : {QStringLiteral("feed-without-starving"), file}) {
            QVERIFY2(run({"--shot", "learn", "--lesson", lesson, "--size", "1280x800", "-o", picture}) == 0,
                     qPrintable(m_said));
            QCOMPARE(QImage(picture).size(), QSize(1280, 800));
            QVERIFY(QFile::remove(picture));
        }
        QCOMPARE(run({"--shot", "learn", "--lesson", "no-such", "-o", picture}), 1);
        QVERIFY2(m_said.contains("There is no lesson of this name"), qPrintable(m_said));
        QCOMPARE(run({"--shot", "design", "--lesson", "park-ramirez", "-o", picture}), 2);
        QCOMPARE(run({"--lesson", "park-ramirez", example("chemostat")}), 2);
    }

    // A course by its id or its file; one that is none says why.
    void drawsACourse()
    {
        const QString picture = m_folder.filePath("course.png");
        const QString file = QStringLiteral(TITER_SOURCE_DIR "/resources/courses/upstream.course.json");
        for (const QString& course : {QStringLiteral("upstream"), file})
            QVERIFY2(run({"--shot", "learn", "--course", course, "--size", "1280x800", "-o", picture}) == 0,
                     qPrintable(m_said));
        QCOMPARE(run({"--shot", "learn", "--course", "no-such", "-o", picture}), 1);
        QVERIFY2(m_said.contains("There is no course of this name"), qPrintable(m_said));
        const QString lesson = QStringLiteral(TITER_SOURCE_DIR "/resources/lessons/park-ramirez.lesson.json");
        QCOMPARE(run({"--shot", "learn", "--course", lesson, "-o", picture}), 1);
        QVERIFY2(m_said.contains("titer.course/1"), qPrintable(m_said));
        QCOMPARE(run({"--course", "upstream", "--lesson", "park-ramirez"}), 2);
        QCOMPARE(run({"--shot", "design", "--course", "upstream", "-o", picture}), 2);
    }

    // A month of this plant takes far more than a second.
    void saysThatARunTakesLonger()
    {
        const QString picture = m_folder.filePath("b.png");
        QCOMPARE(run({"--shot", "design", example("mab-continuous"), "--wait", "1", "-o", picture}), 1);
        QVERIFY2(m_said.contains("the run did not end within 1 s. Give it longer: --wait 4"), qPrintable(m_said));
        QVERIFY(!QFileInfo::exists(picture));
    }

    // A picture goes over an older picture alone.
    void keepsWhatIsNoPicture()
    {
        const QString plant = m_folder.filePath("mine.plant.json"), notes = m_folder.filePath("notes.png"),
                      link = m_folder.filePath("link.png"), older = m_folder.filePath("older.png");
        QVERIFY(QFile::copy(example("chemostat"), plant) && QFile::link(plant, link));
        QFile text(notes);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("fed at 9 h\n") > 0);
        text.close();
        const auto contents = [](const QString& path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = contents(plant);
        for (const QString& output : {plant, link, notes}) {
            QVERIFY(run({"--shot", "design", plant, "--size", "800x600", "-o", output}) == 1);
            QVERIFY2(m_said.contains("Choose another name"), qPrintable(m_said));
            QVERIFY(run({"--report", plant, "-o", output}) == 1);
        }
        QCOMPARE(contents(plant), before);
        QCOMPARE(contents(notes), QByteArray("fed at 9 h\n"));
        QImage pictures[2]; // the second with larger texts
        for (QImage& picture : pictures) {
            const QString text = &picture == pictures ? "100" : "150";
            QVERIFY2(run({"--shot", "welcome", "--size", "800x600", "--text-scale", text, "-o", older}) == 0,
                     qPrintable(m_said));
            picture = QImage(older);
            QCOMPARE(picture.size(), QSize(800, 600));
        }
        QVERIFY(pictures[0] != pictures[1]);
    }

    void refusesATimeThatIsNone()
    {
        QVERIFY(run({"--shot", "design", "--text-scale", "1.5", "-o", m_folder.filePath("c.png")}) != 0);
        QVERIFY2(m_said.contains("not a size of texts from 100 to 200 %"), qPrintable(m_said));
        for (const char* time : {"0", "-5", "soon", "100000"}) {
            QVERIFY(run({"--shot", "design", "--wait", time, "-o", m_folder.filePath("c.png")}) != 0);
            QVERIFY2(m_said.contains("not a waiting time from 1 to 86400 seconds"), qPrintable(m_said));
        }
    }
};

TITER_TEST(ShotCommand)

} // namespace tst_shot_command

#include "tst_shot_command.moc"
