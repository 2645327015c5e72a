// The one rule for names of files that come out of files.
#include "core/base/file_name.h"
#include "core/base/whole_number.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cstdint>
#include <limits>

namespace tst_file_name {

using namespace titer::base;

namespace {

std::string faultOf(std::string_view name)
{
    const auto fault = fileNameFault(name);
    return fault ? fault->text() : std::string();
}

} // namespace

class TestFileName : public QObject {
    Q_OBJECT

private slots:
    void takesNamesThatPeopleGive();
    void refusesWhatHidesOrLeadsElsewhere_data();
    void refusesWhatHidesOrLeadsElsewhere();
    void pathsStayWithinTheirFolder();
    void makesNamesOfAnyText();
    void wholeNumbersAreWhole();
};

void TestFileName::takesNamesThatPeopleGive()
{
    for (const char* name : {"batch-7.csv", "Lauf 3 (Wdh.).csv", "größe.csv", "批次.csv", "a..b", "segment-0001.db",
                             "COM.csv", "console.csv", "lpt.db", "x.nul", "می\u200cشود.csv", "100%.csv"})
        QCOMPARE(faultOf(name), std::string());
    QCOMPARE(faultOf(std::string(200, 'a')), std::string());
}

void TestFileName::refusesWhatHidesOrLeadsElsewhere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* what, const QByteArray& name, const char* says) {
        QTest::newRow(what) << name << QByteArray(says);
    };
    row("none", "", "is empty");
    row("a zero byte", QByteArray(".xprofile\0.csv", 14),
        "“.xprofile\ufffd.csv” cannot be the name of a file: it contains a "
        "character that is not shown (U+0000).");
    row("a line", "a\nb.csv", "(U+000A)");
    row("delete", "a\x7f.csv", "(U+007F)");
    row("direction turned", "cod\u202evsc.exe", "(U+202E)");
    row("isolated", "a\u2066b", "(U+2066)");
    row("no width", "a\u200b.csv", "(U+200B)");
    row("a tag", "a\U000e0041.csv", "(U+0E0041)");
    row("hidden", ".xprofile", "begins with a dot");
    row("the folder above", "..", "begins with a dot");
    row("a folder", "a/b.csv", "contains “/”");
    row("a folder of Windows", "a\\b.csv", "contains “\\”");
    row("dot behind", "a.csv.", "ends with a dot");
    row("blank behind", "a.csv ", "ends with a dot or a blank");
    row("device", "CON", "call a device so");
    row("device with ending", "nul.csv", "call a device so");
    row("port", "Com1.db", "call a device so");
    row("port in superscript", "lpt².txt", "call a device so");
    row("Latin-1",
        "gr\xf6\xdf"
        "e.csv",
        "not valid UTF-8");
    row("long", QByteArray(201, 'a'), "it has 201 bytes, and 200 are the most");
}

void TestFileName::refusesWhatHidesOrLeadsElsewhere()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, says);
    const std::string fault = faultOf(name.toStdString());
    QVERIFY2(fault.find(says.toStdString()) != std::string::npos, fault.c_str());
    QVERIFY(fileNameFrom(name.toStdString()) != name.toStdString());
    QCOMPARE(faultOf(fileNameFrom(name.toStdString())), std::string());
}

void TestFileName::pathsStayWithinTheirFolder()
{
    QVERIFY(!relativePathFault("p.history/segment-0001.db"));
    for (const char* path : {"", "/etc/passwd", "../x", "a/../x", "a//b", "a/", "./a", "a/.b", "a/nul.db"})
        QVERIFY2(relativePathFault(path), path);
    QVERIFY(!relativePathFault("../model/m.xml", Above::Allowed));
    QVERIFY(!relativePathFault("./m.xml", Above::Allowed));
    for (const char* path : {"/dev/zero", "../a/../../m.xml", "..", "../.ssh/id"})
        QVERIFY2(relativePathFault(path, Above::Allowed), path);
}

void TestFileName::makesNamesOfAnyText()
{
    QCOMPARE(fileNameFrom("Bioreactor 3/4: pH.csv"), std::string("Bioreactor 3-4: pH.csv"));
    QCOMPARE(fileNameFrom("..."), std::string("-"));
    QCOMPARE(fileNameFrom(" "), std::string("file"));
    QCOMPARE(fileNameFrom("nul.csv"), std::string("_nul.csv"));
    QVERIFY(fileNameFrom(std::string(5000, 'a')).size() <= 160);
}

void TestFileName::wholeNumbersAreWhole()
{
    QCOMPARE(wholeNumber<int>(-3.0).value_or(0), -3);
    QCOMPARE(wholeNumber<std::int64_t>(0x1p62).value_or(0), std::int64_t(1) << 62);
    for (const double value : {1e308, -1e308, 2147483648.0, 0.5, std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::infinity()})
        QVERIFY(!wholeNumber<int>(value));
    QVERIFY(!wholeNumber<std::int64_t>(0x1p63) && !wholeNumber<std::uint64_t>(-1.0));
}

TITER_TEST(TestFileName)

} // namespace tst_file_name

#include "tst_file_name.moc"
