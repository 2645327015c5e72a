// Drawings in files: whatever people call their things, they can be opened.
#include "tests/support/test_program.h"
#include "ui/plot/svg.h"

#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_svg {

using namespace titer;

class TestSvg : public QObject {
    Q_OBJECT

private slots:
    void namesNeedNoCare()
    {
        const QString name = QStringLiteral("A & B <1> \"x\"");
        const QByteArray svg =
            plot::svgOf({200, 100}, [&](QPainter* painter) { painter->drawText(10, 20, name); }, name, name);
        QXmlStreamReader xml(svg);
        QString title, description, text;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("title"))
                title = xml.readElementText();
            else if (xml.name() == QLatin1String("desc"))
                description = xml.readElementText();
            else if (xml.name() == QLatin1String("text"))
                text += xml.readElementText().trimmed();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, name);
        QCOMPARE(description, name);
        QCOMPARE(text, name);
    }
};

TITER_WINDOW_TEST(TestSvg)

} // namespace tst_svg

#include "tst_svg.moc"
