// The flowsheet as a file: whole, light, with its values, without the marks of a person at work.
#include "app/common/settings.h"
#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/plants.h"
#include "tests/support/ui/warnings.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_picture.h"
#include "ui/pages/design/design_page.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_flow_picture {

using namespace titer;
using namespace titer::flow;

class FlowPictureTest : public QObject {
    Q_OBJECT
private:
    app::Document m_document{solve::catalogue()};

private slots:
    void initTestCase()
    {
        look::Theme::current().apply(*qApp);
        model::Flowsheet plant = support::trainPlant();
        plant.notes = {{"Ask before moving", {6, 30}}};
        QVERIFY(m_document.newPlant(plant).ok());
    }

    void knowsAFormatByItsEnding()
    {
        QCOMPARE(pictureFormat("a/b.SVG"), std::optional(PictureFormat::Svg));
        QCOMPARE(pictureFormat("b.pdf"), std::optional(PictureFormat::Pdf));
        QCOMPARE(pictureFormat("b.x.png"), std::optional(PictureFormat::Png));
        QVERIFY(!pictureFormat("b.jpg") && !pictureFormat("svg"));
    }

    void aDrawingHoldsNamesValuesNotesAndFoot()
    {
        FlowView view(m_document);
        view.setOverlay({{"pool", {.pill = "2,000 L"}}}, {{4, {.above = "1,990 L"}}});
        const QByteArray svg = pictureOf(view.sheet(), PictureFormat::Svg, "Train", "Train, today");
        QXmlStreamReader xml(svg);
        QString words;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters) words += xml.text().trimmed().toString() + u' ';
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const char* word :
             {"Seed N-1", "Clarified pool", "2,000 L", "1,990 L", "moving", "Upstream", "Train, today"})
            QVERIFY2(words.contains(word), word);
        QVERIFY(!svg.contains("<image"));
    }

    void isTheSameWhateverTheWindowShows()
    {
        support::Warnings warnings;
        FlowView view(m_document);
        const QByteArray plain = pictureOf(view.sheet(), PictureFormat::Svg, "Train", "");
        view.select({"production"});
        view.setZoom(0.3);
        view.setPart(Part::Ports, true);
        look::Theme::current().choose(look::Choice::Dark);
        QCOMPARE(pictureOf(view.sheet(), PictureFormat::Svg, "Train", ""), plain);
        QCOMPARE(look::Theme::current().look(), look::Look::Dark);
        look::Theme::current().choose(look::Choice::Light);
        // What is switched off stays out.
        view.setPart(Part::Zones, false);
        QVERIFY(pictureOf(view.sheet(), PictureFormat::Svg, "Train", "") != plain);
        QCOMPARE(warnings.messages(), QStringList());
    }

    void aPictureHasTwoPixelsForOneAndADocumentOnePage()
    {
        FlowView view(m_document);
        const QImage image = QImage::fromData(pictureOf(view.sheet(), PictureFormat::Png, "Train", "Foot"));
        const QSizeF content = view.sheet().contentRect().size();
        QVERIFY2(image.width() >= 2 * content.width(), qPrintable(QString::number(image.width())));
        QCOMPARE(image.pixelColor(1, 1), look::Theme::color(look::Token::Base, look::Look::Light));
        const QByteArray pdf = pictureOf(view.sheet(), PictureFormat::Pdf, "Train", "Foot");
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void theDesignPageWritesItByTheEndingOfTheName()
    {
        const QTemporaryDir folder;
        app::AutoRun runs(m_document);
        app::Settings settings(folder.filePath("titer.ini"));
        pages::DesignPage page(m_document, runs, settings);
        QVERIFY(page.writePicture(folder.filePath("sheet.svg")).ok());
        QFile file(folder.filePath("sheet.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("Titer " TITER_VERSION) && svg.contains("UTC"));
        const base::Done refused = page.writePicture(folder.filePath("sheet.jpg"));
        QVERIFY(!refused.ok());
        QVERIFY(QString::fromStdString(refused.error().what.text()).contains(".pdf"));
        QVERIFY(!page.writePicture(folder.filePath("no such folder/sheet.png")).ok());
    }

    void anEmptySheetIsAPictureToo()
    {
        app::Document empty(solve::catalogue());
        FlowView view(empty);
        for (const auto format : {PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Png})
            QVERIFY(!pictureOf(view.sheet(), format, "Nothing", "Foot").isEmpty());
    }
};

TITER_WINDOW_TEST(FlowPictureTest)

} // namespace tst_flow_picture

#include "tst_flow_picture.moc"
