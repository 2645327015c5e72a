// titer --lesson-sheet: a lesson as a document, and what it says of one that is not there.
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace tst_lesson_sheet_command {

class LessonSheetCommand : public QObject {
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
    QString text(const char* name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private slots:
    void writesASheet()
    {
        QVERIFY2(run({"--lesson-sheet", "park-ramirez", "-o", path("a.pdf")}) == 0, qPrintable(m_said));
        QVERIFY(QFileInfo(path("a.pdf")).size() > 1000);
        QVERIFY2(run({"--lesson-sheet", "park-ramirez", "--language", "de", "--seed", "7", "-o", path("a.html")}) == 0,
                 qPrintable(m_said));
        QVERIFY(text("a.html").contains(QStringLiteral("konstanten Zulauf")) && !text("a.html").contains(u'☒'));
        QVERIFY2(run({"--lesson-sheet", "park-ramirez", "--solution", "-o", path("b.html")}) == 0, qPrintable(m_said));
        QVERIFY(text("b.html").contains(u'☒'));
    }

    void reportsWhatCannotBeWritten()
    {
        QCOMPARE(run({"--lesson-sheet", "park-ramirez"}), 2);
        QCOMPARE(run({"--lesson-sheet", "park-ramirez", "--seed", "many", "-o", path("c.pdf")}), 2);
        QCOMPARE(run({"--solution", "-o", path("c.pdf")}), 2);
        QCOMPARE(run({"--lesson-sheet", "no-such-lesson", "-o", path("c.pdf")}), 1);
        QVERIFY2(m_said.contains("There is no such lesson"), qPrintable(m_said));
        QVERIFY(!QFileInfo::exists(path("c.pdf")));
        QVERIFY(QFile::copy(QStringLiteral(TITER_SOURCE_DIR "/resources/examples/chemostat.plant.json"),
                            path("plant.json")));
        QCOMPARE(run({"--lesson-sheet", path("plant.json"), "-o", path("c.pdf")}), 1);
        QVERIFY2(m_said.contains("a lesson has “titer.lesson/1”"), qPrintable(m_said));
    }
};

TITER_TEST(LessonSheetCommand)

} // namespace tst_lesson_sheet_command

#include "tst_lesson_sheet_command.moc"
