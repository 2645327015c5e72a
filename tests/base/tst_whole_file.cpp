// Files that are written whole, and go over nothing that was planted.
#include "core/base/tables/workbook/xlsx_writer.h"
#include "core/base/whole_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_whole_file {

using namespace titer;

class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void replacesALinkAndNotWhatItLeadsTo()
    {
        QVERIFY(write("theirs", "theirs") && QFile::link(at("theirs"), at("mine")));
        QVERIFY(base::writeWholeFile(at("mine").toStdString(), "mine"));
        QCOMPARE(read("theirs"), QByteArray("theirs"));
        QCOMPARE(read("mine"), QByteArray("mine"));
        QVERIFY(!QFileInfo(at("mine")).isSymLink());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    // What others left under a name that one could guess stays.
    void takesNoNameThatIsTaken()
    {
        QVERIFY(write("mine.part", "of another"));
        const auto one = base::fileBeside(at("mine").toStdString()), two = base::fileBeside(at("mine").toStdString());
        QVERIFY(one && two && *one != *two);
        struct stat made{};
        QCOMPARE(::stat(one->c_str(), &made), 0);
        const mode_t mask = ::umask(022);
        ::umask(mask);
        QCOMPARE(made.st_mode & 0777, 0666 & ~mask);
        QCOMPARE(read("mine.part"), QByteArray("of another"));
    }

    void saysWhyItCannot()
    {
        const auto done = base::writeWholeFile(at("none/mine").toStdString(), "mine");
        QVERIFY(!done);
        QVERIFY2(done.error().what.text().find("could not be written") != std::string::npos,
                 done.error().what.text().c_str());
        // A folder cannot be replaced, and nothing is left next to it.
        QVERIFY(QDir(m_folder->path()).mkdir("folder"));
        QVERIFY(!base::writeWholeFile(at("folder").toStdString(), "mine"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 0);
    }

    void aWorkbookGoesOverNoLinkThatWasPlanted()
    {
        QVERIFY(write("theirs", "theirs"));
        const QString guessed = at("book.xlsx.") + QString::number(::getpid()) + ".part";
        QVERIFY(QFile::link(at("theirs"), guessed));
        auto book = base::XlsxWriter::create(at("book.xlsx").toStdString(), "Data");
        QVERIFY(book && book->number(0, 1.0));
        book->endRow();
        QVERIFY(book->close());
        QCOMPARE(read("theirs"), QByteArray("theirs"));
        QVERIFY(read("book.xlsx").startsWith("PK"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    }

private:
    QString at(const char* name) const { return m_folder->filePath(name); }
    bool write(const char* name, const QByteArray& text)
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    QByteArray read(const char* name)
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

TITER_TEST(TestWholeFile)

} // namespace tst_whole_file

#include "tst_whole_file.moc"
