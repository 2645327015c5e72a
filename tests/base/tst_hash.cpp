// SHA-256 against the vectors of FIPS 180-2.
#include "core/base/hash.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace tst_hash {

using namespace titer::base;

class TestHash : public QObject {
    Q_OBJECT

private slots:
    void hashesBytes();
    void hashesFilesInPieces();
    void saysWhyAFileCannotBeRead();
};

void TestHash::hashesBytes()
{
    QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256(std::string(1000000, 'a')),
             std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TestHash::hashesFilesInPieces()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("a").toStdString();
    std::ofstream(path, std::ios::binary) << std::string(1000000, 'a');
    const Result<std::string> hash = sha256OfFile(path);
    QVERIFY(hash.ok());
    QCOMPARE(*hash, sha256(std::string(1000000, 'a')));
}

void TestHash::saysWhyAFileCannotBeRead()
{
    const Result<std::string> missing = sha256OfFile("/nowhere/file.csv");
    QVERIFY(!missing);
    QVERIFY(missing.error().code == Code::Io);
    QVERIFY(missing.error().what.text().find("No such file") != std::string::npos);
    const QTemporaryDir folder;
    QVERIFY(!sha256OfFile(folder.path().toStdString()));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!sha256OfFile("/dev/zero", stop.get_token()));
}

TITER_TEST(TestHash)

} // namespace tst_hash

#include "tst_hash.moc"
