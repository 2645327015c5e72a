// Files for other programs, where the disk is full.
#include "app/common/export_file.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace tst_export_file {

using namespace titer;
using namespace titer::app;

class ExportFileTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyAFileHasNoRoom_data();
    void saysWhyAFileHasNoRoom();
};

void ExportFileTest::saysWhyAFileHasNoRoom_data()
{
    QTest::addColumn<int>("size"); // [bytes]
    QTest::newRow("less than is gathered before it is written") << 9000;
    QTest::newRow("more") << 200'000;
}

// A limit of 5000 bytes: there is room for a part of it, as on a disk that becomes full.
void ExportFileTest::saysWhyAFileHasNoRoom()
{
    QFETCH(const int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("values.csv"));
    QVERIFY(writeExport(path, "before"));

    const auto handled = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit full{5000, before.rlim_max};
    QVERIFY(setrlimit(RLIMIT_FSIZE, &full) == 0);
    const base::Done written = writeExport(path, QByteArray(size, '1'));
    QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handled);

    QVERIFY(!written);
    QCOMPARE(written.error().what.args, std::vector<std::string>{"File too large"});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
}

TITER_TEST(ExportFileTest)

} // namespace tst_export_file

#include "tst_export_file.moc"
