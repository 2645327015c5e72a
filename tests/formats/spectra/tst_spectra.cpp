// Files of spectra: the same spectrum in each form that JCAMP-DX has, SPC byte by byte, and text as spectrometers write it.
#include "core/base/tables/cells/spectrum.h"
#include "core/formats/spectra/jcamp_numbers.h"
#include "core/formats/spectra/spectra_table.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <cstring>

namespace tst_spectra {

using namespace titer;
using formats::Spectra;

namespace {

std::string jcamp(const std::string& data, const std::string& points = "10", const std::string& more = "")
{
    return "##TITLE=broth $$ a comment\n##JCAMP-DX=4.24\n##DATA TYPE=RAMAN SPECTRUM\n##XUNITS=1/CM\n##YUNITS=ARBITRARY "
           "UNITS\n" +
           more + "##XFACTOR=1.0\n##YFACTOR=0.5\n##FIRSTX=400\n##LASTX=418\n##NPOINTS=" + points +
           "\n##XYDATA=(X++(Y..Y))\n" + data + "##END=\n";
}

// 50 .. as whole numbers; half of each is the spectrum.
const std::vector<double> ordinates = {50, 51, 53, 53, 53, -20, -18, 0, 7, 120};

template <class T> void put(std::string& bytes, std::size_t place, T value)
{
    std::memcpy(bytes.data() + place, &value, sizeof(T));
}

// The head of a file of SPC of version 0x4b.
std::string spcHead(unsigned char flags, signed char exponent, unsigned points, double first, double last,
                    unsigned count)
{
    std::string head(512, '\0');
    head[0] = char(flags);
    head[1] = 0x4b;
    head[3] = exponent;
    put(head, 4, points);
    put(head, 8, first);
    put(head, 16, last);
    put(head, 24, count);
    head[28] = 13;
    head[29] = 4;
    return head;
}

template <class T> std::string spcPart(const std::vector<T>& numbers, signed char exponent)
{
    std::string part(32, '\0');
    part[1] = exponent;
    put(part, 16, unsigned(numbers.size()));
    part.append(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(T));
    return part;
}

} // namespace

class SpectraTest : public QObject {
    Q_OBJECT

private slots:
    // By hand after the tables of the format: SQZ, DIF and DUP digits.
    void formsOfJcamp_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("plain") << "400 50 51 53 53 53\n410 -20 -18 0 7 120\n";
        QTest::newRow("packed") << "400+50+51+53+53+53\n410-20-18+0+7+120\n";
        QTest::newRow("squeezed") << "400E0E1E3E3E3\n410b0a8@GA20\n";
        // 50 +1 +2 and twice +0; the next line begins with 53 once more: -73 +2 +18 +7 +113; the last line is a check alone.
        QTest::newRow("differences") << "400E0JK%T\n408E3p3KJ8PJ13\n418A20\n";
        QTest::newRow("repeated") << "400 50 51 53U\n410 -20 -18 0 7 120\n";
    }
    void formsOfJcamp()
    {
        QFETCH(QString, data);
        const auto spectra = formats::readSpectra("file", jcamp(data.toStdString()));
        QVERIFY2(bool(spectra), spectra ? "" : spectra.error().what.text().c_str());
        QCOMPARE(spectra->spectra.size(), std::size_t(1));
        QCOMPARE(spectra->xName, std::string("Raman shift"));
        QCOMPARE(spectra->xUnit, std::string("1/cm"));
        const formats::Spectrum& one = spectra->spectra[0];
        QCOMPARE(one.name, std::string("broth"));
        QCOMPARE(one.y.size(), ordinates.size());
        for (std::size_t i = 0; i < ordinates.size(); ++i) QCOMPARE(one.y[i], 0.5 * ordinates[i]);
        QCOMPARE(one.x.front(), 400.0);
        QCOMPARE(one.x.back(), 418.0);
    }

    void numbersOfALine()
    {
        const auto line = formats::readJcampLine("1.5E+2 -3.5E-1,? 2");
        QVERIFY(line && line->x == 150.0 && line->y[0] == -0.35 && std::isnan(line->y[1]) && line->y[2] == 2.0);
        QVERIFY(!formats::readJcampLine("1 2 x"));
        QVERIFY(!formats::readJcampLine("1S")); // nothing to repeat
        const auto many = formats::readJcampLine("1 2 Z999999");
        QVERIFY(many && many->y.size() == 8'999'999);
        QVERIFY(!formats::readJcampLine("1 2 Z999999 3 Z999999")); // each may, and both together not
    }

    void damagedFilesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const std::string& text, const char* words) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(words);
        };
        const std::string whole = "400 50 51 53 53 53\n410 -20 -18 0 7 120\n";
        row("points", jcamp(whole, "11"), "it tells of 11 points and has 10");
        row("a line gone", jcamp("400 50 51 53 53 53\n420 -20 -18 0 7 120\n"),
            "the line is at 420, and 410 is the next abscissa");
        row("a check", jcamp("400E0JK%T\n408E4p3KJ8PJ13\n418A20\n"), "begins with 54, and the one before ends with 53");
        row("a word", jcamp("400 50 word\n"), "is no line of a table");
        row("peaks", "##TITLE=a\n##JCAMP-DX=4.24\n##PEAK TABLE=(XY..XY)\n1,2\n##END=\n",
            "is a list of peaks and no spectrum");
        row("cut", "##TITLE=a\n##JCAMP-DX=4.24\n", "no spectrum");
        row("words", "nothing here\n", "The file holds no spectrum");
        row("to and fro", "1 2\n3 4\n2 5\n", "The file holds no spectrum");
        row("a hole", "Wave;Intensity\n1;2\n2;x\n3;4\n", "“2;x” is no row of numbers");
    }
    void damagedFilesAreTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto spectra = formats::readSpectra("file", text.toStdString());
        QVERIFY(!spectra);
        QVERIFY2(QString::fromStdString(spectra.error().what.text()).contains(words),
                 spectra.error().what.text().c_str());
    }

    void blocksOfALink()
    {
        const std::string text = "##TITLE=both\n##JCAMP-DX=5.00\n##DATA TYPE=LINK\n##BLOCKS=2\n" +
                                 jcamp("400 50 51 53 53 53\n410 -20 -18 0 7 120\n") +
                                 jcamp("400 1 1 1 1 1 1 1 1 1 1\n") + "##END=\n";
        const auto spectra = formats::readSpectra("file", text);
        QVERIFY(bool(spectra));
        QCOMPARE(spectra->spectra.size(), std::size_t(2));
        QCOMPARE(spectra->spectra[1].y[3], 0.5);
    }

    // As the clock of the instrument showed it, and its zone where that is told.
    void timesOfMeasuring_data()
    {
        QTest::addColumn<QString>("labels");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<int>("zone"); // -1: none
        QTest::newRow("long date") << "##LONGDATE=2026/03/04 09:30:00.25\n" << "2026-03-04T09:30:00.250Z" << -1;
        QTest::newRow("zone") << "##LONG DATE= 2026/03/04 09:30:00 +0100\n" << "2026-03-04T09:30:00Z" << 60;
        QTest::newRow("two figures") << "##DATE=26/03/04\n##TIME=09:30:00\n" << "2026-03-04T09:30:00Z" << -1;
        QTest::newRow("of before") << "##DATE=97/03/04\n##TIME=09:30:00\n" << "1997-03-04T09:30:00Z" << -1;
        QTest::newRow("clock apart") << "##LONGDATE=2026/03/04\n##TIME=09:30:00\n" << "2026-03-04T09:30:00Z" << -1;
        QTest::newRow("no clock") << "##DATE=26/03/04\n" << "" << -1; // midnight would be invented
        QTest::newRow("no date") << "##TIME=09:30:00\n" << "" << -1;
        QTest::newRow("none there is") << "##LONGDATE=2026/13/04 09:30:00\n" << "" << -1;
    }
    void timesOfMeasuring()
    {
        QFETCH(QString, labels);
        QFETCH(QString, clock);
        QFETCH(int, zone);
        std::string text = jcamp("400 50 51 53 53 53\n410 -20 -18 0 7 120\n");
        text.insert(text.find('\n') + 1, labels.toStdString());
        const auto spectra = formats::readSpectra("file", text);
        QVERIFY(bool(spectra));
        const std::optional<base::DateTime>& measured = spectra->spectra[0].measured;
        QCOMPARE(measured.has_value(), !clock.isEmpty());
        if (!measured) return;
        QCOMPARE(QString::fromStdString(base::writeInstant(measured->clock)), clock);
        QCOMPARE(measured->zoneMinutes.value_or(-1), zone);
    }
    void timesOfSpc()
    {
        std::string even = spcHead(0, 4, 3, 200, 220, 1) + spcPart<std::int32_t>({1 << 28, -(1 << 28), 1 << 27}, 0);
        QVERIFY(!formats::readSpectra("even", even)->spectra[0].measured);
        put(even, 32, 2026U << 20 | 3U << 16 | 4U << 11 | 9U << 6 | 30U);
        const auto one = formats::readSpectra("even", even);
        QVERIFY(one->spectra[0].measured && one->spectra[0].tellsMinutes);
        QCOMPARE(base::writeInstant(one->spectra[0].measured->clock), std::string("2026-03-04T09:30:00Z"));
        put(even, 32, 2026U << 20 | 13U << 16 | 4U << 11);
        QVERIFY(!formats::readSpectra("even", even)->spectra[0].measured);
    }

    void spcOfEachKind()
    {
        // One, evenly spaced, whole numbers: 2^4 * n / 2^32.
        const std::string even =
            spcHead(0, 4, 3, 200, 220, 1) + spcPart<std::int32_t>({1 << 28, -(1 << 28), 1 << 27}, 0);
        const auto one = formats::readSpectra("even", even);
        QVERIFY(bool(one));
        QCOMPARE(one->spectra[0].x, (std::vector<double>{200, 210, 220}));
        QCOMPARE(one->spectra[0].y, (std::vector<double>{1, -1, 0.5}));
        QCOMPARE(one->xName, std::string("Raman shift"));
        // Of sixteen bits: 2^4 * n / 2^16.
        const auto sixteen = formats::readSpectra("short", spcHead(1, 4, 3, 200, 220, 1) +
                                                               spcPart<std::int16_t>({4096, -4096, 2048}, 0));
        QCOMPARE(sixteen->spectra[0].y, (std::vector<double>{1, -1, 0.5}));
        // Two with one list of abscissas, as floats and as whole numbers with an exponent of their own.
        const std::vector<float> x = {1.0F, 3.0F, 4.0F};
        std::string several = spcHead(4 | 128, 0, 3, 1, 4, 2);
        several.append(reinterpret_cast<const char*>(x.data()), 12);
        several += spcPart<float>({7.0F, 8.0F, 9.0F}, -128) + spcPart<std::int32_t>({1 << 30, 1 << 29, 0}, 2);
        const auto two = formats::readSpectra("two", several);
        QVERIFY(bool(two));
        QCOMPARE(two->spectra[0].x, (std::vector<double>{1, 3, 4}));
        QCOMPARE(two->spectra[0].y, (std::vector<double>{7, 8, 9}));
        QCOMPARE(two->spectra[1].y, (std::vector<double>{1, 0.5, 0}));
        QCOMPARE(two->spectra[1].name, std::string("two 2"));
        // Cut anywhere it is told, never read beyond.
        for (std::size_t end = 300; end < several.size(); end += 7)
            QVERIFY(!formats::readSpc("cut", several.substr(0, end)));
        std::string huge = even;
        put(huge, 4, 0xffffffffU);
        QVERIFY(!formats::readSpc("huge", huge));
        std::string noAxis = even;
        put(noAxis, 16, std::nan(""));
        QVERIFY(!formats::readSpc("no axis", noAxis));
    }

    void textOfSpectrometers()
    {
        const auto renishaw = formats::readSpectra("a", "#Wave\t\t#Intensity\r\n1800.5\t12.5\r\n1799.1\t13\r\n");
        QVERIFY(bool(renishaw));
        QCOMPARE(renishaw->spectra[0].x, (std::vector<double>{1800.5, 1799.1}));
        const auto comma = formats::readSpectra("b", "cm-1;A\n400,5;0,25\n401,5;0,5\n");
        QVERIFY(bool(comma));
        QCOMPARE(comma->xUnit, std::string("1/cm"));
        QCOMPARE(comma->spectra[0].y, (std::vector<double>{0.25, 0.5}));
        const auto several = formats::readSpectra("c", "Wavelength (nm),first,second\n400,1,2\n402,3,4\n");
        QVERIFY(bool(several));
        QCOMPARE(several->spectra.size(), std::size_t(2));
        QCOMPARE(several->spectra[1].name, std::string("second"));
        QCOMPARE(several->xUnit, std::string("nm"));
        QVERIFY(bool(formats::readSpectra("d", "1\t2\r3\t4\r"))); // line ends of an old Macintosh
    }

    // A row for each channel of each place, as of a map or a series.
    void seriesOfRenishaw()
    {
        const auto map = formats::readSpectra("map", "#X\t\t#Y\t\t#Wave\t\t#Intensity\r\n"
                                                     "-143.5\t2\t1808.5\t210\r\n-143.5\t2\t1807\t211\r\n"
                                                     "-142.5\t2\t1808.5\t220\r\n-142.5\t2\t1807\t221\r\n");
        QVERIFY2(bool(map), map ? "" : map.error().what.text().c_str());
        QCOMPARE(map->spectra.size(), std::size_t(2));
        QCOMPARE(map->spectra[0].name, std::string("map X -143.5 Y 2"));
        QCOMPARE(map->spectra[1].x, (std::vector<double>{1808.5, 1807}));
        QCOMPARE(map->spectra[1].y, (std::vector<double>{220, 221}));
        const auto series = formats::readSpectra("s", "#Time\t#Wave\t#Intensity\n0\t400\t1\n0\t401\t2\n"
                                                      "60\t400\t3\n60\t401\t4\n");
        QVERIFY(series && series->spectra.size() == 2 && series->spectra[1].name == "s Time 60");
        const auto mixed = formats::readSpectra("m", "#Time\t#Wave\t#Intensity\n0\t400\t1\n0\t402\t2\n0\t401\t3\n");
        QVERIFY(!mixed);
        QVERIFY2(mixed.error().what.text().find("neither rise nor fall") != std::string::npos,
                 mixed.error().what.text().c_str());
        QVERIFY(base::isSpectrum("#X\t\t#Y\t\t#Wave\t\t#Intensity\r\n1\t2\t3\t4\r\n"));
        QVERIFY(!base::isSpectrum("# wave heights\ntime,height\n0,1\n"));
    }

    void asciiOfPerkinElmer()
    {
        const std::string text =
            "PE IR       SUBTECH     SPECTRUM    ASCII       PEDS        4.00        \r\n   -1\r\n"
            "sample.sp\r\n26/03/04\r\n09:30:00.00\r\n26/03/05\r\n08:00:00.00\r\nanalyst\r\nbroth 3\r\n"
            "400.0\r\n#HDR\r\n-1\r\n-1\r\n#GR\r\ncm-1\r\n%T\r\n1.0\r\n0.0\r\n4000.0\r\n-1.0\r\n3\r\n8\r\n"
            "#DATA\r\n4000.0\t100.5\r\n3999.0\t100.4\r\n3998.0\t100.25\r\n";
        const auto read = formats::readSpectra("a", text);
        QVERIFY2(bool(read), read ? "" : read.error().what.text().c_str());
        QCOMPARE(read->xName, std::string("wavenumber"));
        QCOMPARE(read->xUnit, std::string("1/cm"));
        QCOMPARE(read->yName, std::string("%T"));
        QCOMPARE(read->spectra[0].x, (std::vector<double>{4000, 3999, 3998}));
        QCOMPARE(read->spectra[0].y, (std::vector<double>{100.5, 100.4, 100.25}));
        QVERIFY(read->spectra[0].measured);
        QCOMPARE(base::writeInstant(read->spectra[0].measured->clock), std::string("2026-03-04T09:30:00Z"));
        QVERIFY(base::isSpectrum(text));
    }

    void aTableHasOneAxis()
    {
        const auto falls = formats::readSpectra("a", "4 40\n3 30\n2 20\n"),
                   rises = formats::readSpectra("b", "2 1\n3 2\n4 4\n"),
                   other = formats::readSpectra("c", "1 1\n5 5\n");
        const auto table = formats::spectraTable({{"a.txt", *falls}, {"b.txt", *rises}}, {});
        QVERIFY(bool(table));
        QCOMPARE(QString::fromStdString(formats::spectraCsv(*table)), QString(",2,3,4\na,20,30,40\nb,1,2,4\n"));
        // What the axis is goes along as a comment.
        formats::SpectraTable told = *table;
        told.xName = "Raman shift", told.xUnit = "1/cm", told.yName = "intensity";
        const formats::SpectraTable read = formats::readSpectraComment(formats::spectraCsv(told));
        QCOMPARE(read.xName, told.xName);
        QCOMPARE(read.xUnit, told.xUnit);
        QCOMPARE(read.yName, told.yName);
        QVERIFY(read.yUnit.empty());
        QVERIFY(formats::readSpectraComment(",2,3,4\n").xName.empty());
        const auto refused = formats::spectraTable({{"a.txt", *falls}, {"c.txt", *other}}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, std::string("c.txt"));
        const auto common =
            formats::spectraTable({{"a.txt", *falls}, {"c.txt", *other}}, formats::CommonAxis{2.0, 4.0, 0.5});
        QVERIFY(bool(common));
        QCOMPARE(common->spectra[0].y, (std::vector<double>{20, 25, 30, 35, 40}));
        QCOMPARE(common->spectra[1].y, (std::vector<double>{2, 2.5, 3, 3.5, 4}));
        QVERIFY(
            !formats::spectraTable({{"a.txt", *falls}}, formats::CommonAxis{1.0, 4.0, 0.5})); // nothing is extrapolated
    }
};

TITER_TEST(SpectraTest)

} // namespace tst_spectra

#include "tst_spectra.moc"
