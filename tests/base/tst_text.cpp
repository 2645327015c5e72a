// Locale-free numbers and text helpers.
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <locale>
#include <random>

namespace tst_text {

using namespace titer::base;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void readsNumbers();
    void refusesWhatIsNoNumber();
    void reportsTooLargeFromTooSmall();
    void writesTheShortestTextThatReadsBack();
    void writesFixedDecimals();
    void writesShort();
    void ignoresTheLocale();
    void trimsSplitsAndJoins();
    void findsTheNearestWord();
    void cutsNoCharacter();
};

void TestText::readsNumbers()
{
    QCOMPARE(readNumber("1e6"), 1e6);
    QCOMPARE(readNumber("-.5"), -0.5);
    QCOMPARE(readNumber("+3"), 3.0);
    QCOMPARE(readNumber(" 2.50\t\r"), 2.5);
    QCOMPARE(readNumber("0"), 0.0);
    QCOMPARE(readNumber("5."), 5.0);
}

void TestText::refusesWhatIsNoNumber()
{
    for (const char* text : {"", " ", "nan", "NaN", "-nan", "inf", "-inf", "infinity", "1,5", "1 5", "+-3", "--3", "e5",
                             ".", "-", "0x10", "1e", "3 L", "1.2.3"})
        QVERIFY2(!readNumber(text), text);
}

void TestText::reportsTooLargeFromTooSmall()
{
    QVERIFY(!readNumber("1e400"));
    QVERIFY(!readNumber("-1e99999999999999999999"));
    QVERIFY(!readNumber(std::string(400, '9')));
    QCOMPARE(readNumber("1e-400"), 0.0);
    QCOMPARE(readNumber("1e-99999999999999999999"), 0.0);
    QCOMPARE(readNumber("0." + std::string(400, '0') + "1"), 0.0);
    QVERIFY(!readNumber("1" + std::string(400, '0') + "e-5"));
    QCOMPARE(readNumber("5e-324"), std::numeric_limits<double>::denorm_min());
}

void TestText::writesTheShortestTextThatReadsBack()
{
    QCOMPARE(writeNumber(0.1), std::string("0.1"));
    QCOMPARE(writeNumber(310.15), std::string("310.15"));
    std::mt19937_64 random(7);
    for (int i = 0; i < 100000; ++i) {
        const std::uint64_t bits = random();
        double value = 0.0;
        std::memcpy(&value, &bits, sizeof value);
        if (std::isfinite(value)) QCOMPARE(readNumber(writeNumber(value)), value);
    }
}

void TestText::writesFixedDecimals()
{
    QCOMPARE(writeNumber(2.5, 3), std::string("2.500"));
    QCOMPARE(writeNumber(1234567.891, 1), std::string("1234567.9"));
    QCOMPARE(writeNumber(-0.0004, 2), std::string("0.00"));
    QCOMPARE(writeNumber(1e308, 2).size(), std::size_t(312));
}

void TestText::writesShort()
{
    QCOMPARE(writeShort(12.5), std::string("12.5"));
    QCOMPARE(writeShort(1e6), std::string("1000000"));
    QCOMPARE(writeShort(12345678.0), std::string("12350000"));
    QCOMPARE(writeShort(0.00012344), std::string("0.0001234"));
    QCOMPARE(writeShort(-9.99996), std::string("-10"));
    QCOMPARE(writeShort(36.99999999999997, 6), std::string("37"));
    QCOMPARE(writeShort(1e15), std::string("1e15"));
    QCOMPARE(writeShort(3.5e-13), std::string("3.5e-13"));
    QCOMPARE(writeShort(0.0), std::string("0"));
    QCOMPARE(writeShort(-0.0), std::string("0"));
}

void TestText::ignoresTheLocale()
{
    struct Commas : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const std::locale before = std::locale::global(std::locale(std::locale(), new Commas));
    const std::string written = writeNumber(1234.5) + " " + writeNumber(1234.5, 2) + " " + writeShort(1234.5, 6);
    const std::optional<double> read = readNumber("2.5");
    std::locale::global(before);
    QCOMPARE(written, std::string("1234.5 1234.50 1234.5"));
    QCOMPARE(read, 2.5);
}

void TestText::trimsSplitsAndJoins()
{
    QCOMPARE(trimmed("  a b\r\n"), std::string_view("a b"));
    QCOMPARE(trimmed(" \t"), std::string_view());
    QCOMPARE(split("a,,b,", ',').size(), std::size_t(4));
    QCOMPARE(split("", ',').size(), std::size_t(1));
    QCOMPARE(split("a,,b,", ',')[2], std::string_view("b"));
    QCOMPARE(join({"a", "", "b"}, "/"), std::string("a//b"));
    QCOMPARE(join({"", "b"}, "/"), std::string("/b"));
    QCOMPARE(lowerAscii("AbÄ"), std::string("abÄ"));
    QVERIFY(startsWith("units/n1", "units/"));
    QVERIFY(!startsWith("un", "units"));
}

void TestText::findsTheNearestWord()
{
    const std::vector<std::string> keys = {"vessel_volume", "temperature", "kinetics", "heel"};
    QCOMPARE(nearest("vessel_volum", keys), std::string("vessel_volume"));
    QCOMPARE(nearest("tempreature", keys), std::string("temperature"));
    QCOMPARE(nearest("HEEL", keys), std::string("heel"));
    QCOMPARE(nearest("pressure_drop", keys), std::string());
    QCOMPARE(nearest("", keys), std::string());
    QCOMPARE(nearest("x", {"a", "b"}), std::string());
}

void TestText::cutsNoCharacter()
{
    // Of one to four bytes each.
    const std::string text = "aä€𠮷aä€𠮷";
    for (std::size_t most = 0; most <= text.size() + 1; ++most) {
        const std::string_view head = utf8Head(text, most);
        QVERIFY(head.size() <= most && startsWith(text, head));
        QCOMPARE(firstInvalidUtf8(head), std::string_view::npos);
        QVERIFY(head.size() == text.size() ||
                head.size() + utf8Length(std::string_view(text).substr(head.size())) > most);
    }
    // What is no UTF-8 is cut where it is.
    QCOMPARE(utf8Head("\xe4\xe4\xe4\xe4\xe4\xe4", 5).size(), std::size_t(5));
    QCOMPARE(utf8Head("\x80\x80\x80\x80\x80\x80", 5).size(), std::size_t(5));
    QCOMPARE(utf8Head("ab\xe4", 2), std::string_view("ab"));
}

TITER_TEST(TestText)

} // namespace tst_text

#include "tst_text.moc"
