// Pages of a document that is laid out in the background: it shares no font with it.
#include "app/study/report_writer.h"
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/report/paper.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_paper {

using namespace titer;
using look::Theme;
using look::Type;

class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void aFontOfItsOwnLooksTheSameAndSharesNothing()
    {
        for (const Type type : {Type::Body, Type::Strong, Type::Caption}) {
            const QFont font = Theme::current().font(type), copy = font;
            QVERIFY(copy.isCopyOf(font));
            const QFont own = report::ownCopy(font);
            QVERIFY(!own.isCopyOf(font));
            QCOMPARE(own.families(), font.families());
            QCOMPARE(QFontMetricsF(own).horizontalAdvance(QStringLiteral("Titre 4.5 g/L")),
                     QFontMetricsF(font).horizontalAdvance(QStringLiteral("Titre 4.5 g/L")));
        }
    }

    // Threads end while the window draws with the font that their documents were given.
    void threadsThatWriteEndWhileTheWindowDraws()
    {
        QTemporaryDir folder;
        const QFont font = Theme::current().font(Type::Body);
        QImage canvas(200, 60, QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < 30; ++i) {
            app::ReportWriter writer;
            QSignalSpy written(&writer, &app::ReportWriter::written);
            writer.write(folder.filePath(QStringLiteral("%1.pdf").arg(i)), [font](std::stop_token stop) {
                return report::paperOf({QStringLiteral("<h1>Report</h1><p>Titre 4.5 g/L</p>"), {}, {}, {}, font}, stop);
            });
            // Some are let go of before they are done.
            const auto drawn = [&] {
                QPainter painter(&canvas);
                painter.setFont(font);
                painter.drawText(canvas.rect(), Qt::AlignCenter, QStringLiteral("Titre %1").arg(i));
                return !written.isEmpty();
            };
            if (i % 3 == 0)
                drawn();
            else
                QTRY_VERIFY(drawn());
        }
    }
};

TITER_WINDOW_TEST(PaperTest)

} // namespace tst_paper

#include "tst_paper.moc"
