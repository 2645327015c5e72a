// UTF-16 in pieces of any length is the same text, whatever letters it has.
#include "core/base/encoding.h"
#include "tests/support/test_program.h"

#include <random>

namespace tst_encoding {

using namespace titer::base;

class TestEncoding : public QObject {
    Q_OBJECT

private slots:
    void ofAnyPiecesIsTheSameText_data()
    {
        QTest::addColumn<bool>("bigEnd");
        QTest::newRow("little end first") << false;
        QTest::newRow("big end first") << true;
    }

    // Qt's converter is the oracle.
    void ofAnyPiecesIsTheSameText()
    {
        QFETCH(const bool, bigEnd);
        std::mt19937 random(2718);
        for (int k = 0; k < 200; ++k) {
            QString text;
            for (int i = 0; i < 1 + int(random() % 12'000); ++i) {
                const char32_t letters[] = {U'a', U'7', U'\t', U'\n', 0x7f, 0x80, 0xb5, 0x2009, 0xfffd, 0x1f9ea};
                // Long stretches of plain letters, and others at any place.
                const char32_t letter = random() % 50 ? letters[random() % 5] : letters[random() % 10];
                text += QString::fromUcs4(&letter, 1);
            }
            std::string bytes;
            for (const QChar letter : text) {
                const char low = char(letter.unicode() & 0xff), high = char(letter.unicode() >> 8);
                bytes += bigEnd ? high : low;
                bytes += bigEnd ? low : high;
            }
            std::string decoded;
            Utf16Decoder decoder(bigEnd);
            for (std::size_t at = 0; at < bytes.size();) {
                const std::size_t length = 1 + random() % (k % 2 ? 7 : 9'000);
                decoder.add(std::string_view(bytes).substr(at, length), decoded);
                at += length;
            }
            decoder.finish(decoded);
            QCOMPARE(QString::fromStdString(decoded), text);
        }
    }

    void aHalfLetterIsNotLost()
    {
        std::string decoded;
        Utf16Decoder decoder(false);
        decoder.add(std::string_view("a\0b", 3), decoded);
        decoder.finish(decoded);
        QCOMPARE(decoded, std::string("a\xef\xbf\xbd"));
    }
};

TITER_TEST(TestEncoding)

} // namespace tst_encoding

#include "tst_encoding.moc"
