#include "ui/report/run_report.h"

#include "app/document.h"
#include "app/export_file.h"
#include "ui/flow/flow_scene.h"
#include "ui/pages/run_trends.h"
#include "ui/plot/svg.h"
#include "ui/report/report_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

#include <functional>

namespace titer::report {

namespace {

constexpr int wide = 900;       // of a drawing [px]
constexpr int flowHigh = 420;   // at most
constexpr int plotHigh = 190;   // of each trend
constexpr int titleHigh = 32;   // over a drawing
constexpr qreal perPixel = 3.0; // of pictures for paper

struct Drawing {
    QString title;
    QSize size;
    std::function<void(QPainter*)> paint;
};

Drawing flowsheetDrawing(const std::shared_ptr<flow::FlowScene>& scene)
{
    const QRectF content = scene->contentRect();
    const int high = qBound(120, qRound(content.height() * wide / std::max(1.0, content.width())), flowHigh);
    return {Report::tr("Flowsheet"), {wide, high}, [scene, content, high](QPainter* painter) {
                scene->render(painter, QRectF(0, 0, wide, high), content);
            }};
}

// The trends that a page would show first for each unit with values.
QList<Drawing> trendDrawings(const std::shared_ptr<const app::Run>& run)
{
    const auto model = std::make_shared<pages::RunModel>();
    model->show(run);
    const auto trends = std::make_shared<pages::RunTrends>(*model);
    QList<Drawing> drawings;
    for (int unit = 0; unit < int(run->plant->units.size()); ++unit) {
        if (!pages::hasVariables(model->variables(), unit)) continue;
        model->setUnit(unit);
        const int plots = int(trends->plots().size());
        if (plots == 0) continue;
        drawings.append({pages::unitName(*run->plant, unit), {wide, plots * plotHigh}, [=](QPainter* painter) {
                             model->setUnit(unit);
                             trends->column()->paint(painter, QSizeF(wide, plots * plotHigh), {}, shell::Look::Light);
                         }});
    }
    return drawings;
}

// With its title, so that no page ends between the two.
QImage imageOf(const Drawing& drawing)
{
    const QSize size = drawing.size + QSize(0, titleHigh);
    QImage image(size * perPixel, QImage::Format_RGB32);
    image.fill(shell::Theme::color(shell::Token::Base, shell::Look::Light));
    image.setDevicePixelRatio(perPixel);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(shell::Theme::current().font(shell::Type::Section));
    painter.drawText(QRect(0, 0, wide, titleHigh), Qt::AlignLeft | Qt::AlignVCenter, drawing.title);
    painter.translate(0, titleHigh);
    drawing.paint(&painter);
    painter.end();
    return image;
}

// What a report says, with `picture` for each drawing.
QString bodyOf(const ReportInput& input, const QList<Drawing>& drawings, const std::function<QString(int)>& picture)
{
    QString html = QStringLiteral("<h1>%1</h1>\n").arg(titleOf(input).toHtmlEscaped()) + factsHtml(input);
    if (!drawings.isEmpty()) html += picture(0);
    html += recipeHtml(input) + changesHtml(input) + figuresHtml(input);
    for (int i = 1; i < drawings.size(); ++i) html += picture(i);
    return html + balanceHtml(input) + noticesHtml(input);
}

// A document of its own, since the one of the window may hold another plant by now.
struct Drawn {
    explicit Drawn(const ReportInput& input)
        : document(input.catalogue)
    {
        if (!document.newPlant(input.run.flowsheet)) return;
        const auto scene = std::make_shared<flow::FlowScene>(document);
        scene->sync();
        drawings.append(flowsheetDrawing(scene));
        drawings += trendDrawings(std::shared_ptr<const app::Run>(std::shared_ptr<void>(), &input.run));
    }

    shell::LookForPaper look{shell::Look::Light};
    app::Document document;
    QList<Drawing> drawings;
};

void paintFoot(QPainter* painter, const QRectF& page, const QString& foot, int number, int count)
{
    painter->setPen(shell::Theme::color(shell::Token::Muted, shell::Look::Light));
    painter->drawText(page, Qt::AlignLeft | Qt::AlignBottom, foot);
    painter->drawText(page, Qt::AlignRight | Qt::AlignBottom, Report::tr("page %1 of %2").arg(number).arg(count));
}

} // namespace

QByteArray runReportHtml(const ReportInput& input)
{
    const Drawn drawn(input);
    const QString body = bodyOf(input, drawn.drawings, [&](int i) {
        const Drawing& drawing = drawn.drawings[i];
        return QStringLiteral("<h2>%1</h2>\n<p><img src=\"data:image/svg+xml;base64,%2\" width=\"%3\" height=\"%4\" "
                              "alt=\"%1\"></p>\n")
            .arg(drawing.title.toHtmlEscaped(),
                 QString::fromLatin1(plot::svgOf(drawing.size, drawing.paint, drawing.title).toBase64()))
            .arg(drawing.size.width())
            .arg(drawing.size.height());
    });
    return QStringLiteral(
               "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
               "<style>body { font-family: sans-serif; max-width: 940px; margin: 2em auto; }\n"
               "table { border-collapse: collapse; } td, th { padding: 3px 8px; text-align: left; }\n"
               "img { max-width: 100%; height: auto; }</style></head>\n<body>\n%2<hr><p>%3</p>\n</body></html>\n")
        .arg(titleOf(input).toHtmlEscaped(), body, footOf(input).toHtmlEscaped())
        .toUtf8();
}

QByteArray runReportPdf(const ReportInput& input)
{
    const Drawn drawn(input);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(input));
    writer.setCreator(QStringLiteral("Titer " TITER_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    // The text is laid out in the pixels of the drawings, and scaled to the page.
    QPainter painter(&writer);
    const qreal scale = writer.width() / qreal(wide);
    const QSizeF page(wide, writer.height() / scale);
    const qreal room = page.height() - 30;
    QTextDocument document;
    document.setDefaultFont(shell::Theme::current().font(shell::Type::Body));
    for (int i = 0; i < drawn.drawings.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("drawing:%1").arg(i)),
                             imageOf(drawn.drawings[i]));
    document.setHtml(bodyOf(input, drawn.drawings, [&](int i) {
        return QStringLiteral("<p><img src=\"drawing:%1\" width=\"%2\" height=\"%3\"></p>\n")
            .arg(i)
            .arg(wide)
            .arg(drawn.drawings[i].size.height() + titleHigh);
    }));
    document.setDocumentMargin(0);
    document.setPageSize(QSizeF(wide, room));
    const int count = document.pageCount();
    for (int i = 0; i < count; ++i) {
        if (i > 0) writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.setFont(document.defaultFont());
        paintFoot(&painter, QRectF(QPointF(0, 0), page), footOf(input), i + 1, count);
        painter.translate(0, -i * room);
        document.drawContents(&painter, QRectF(0, i * room, wide, room));
        painter.restore();
    }
    painter.end();
    return bytes;
}

base::Done saveRunReport(const QString& path, const ReportInput& input)
{
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
                      path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    return app::writeExport(path, html ? runReportHtml(input) : runReportPdf(input));
}

} // namespace titer::report
