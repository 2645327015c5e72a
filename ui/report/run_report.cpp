#include "ui/report/run_report.h"

#include "app/common/export_file.h"
#include "app/document/document.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/plot/svg.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"
#include "ui/report/report_text.h"
#include "ui/report/unit_table.h"
#include "ui/shown/run_trends.h"

#include <QPainter>

#include <functional>

namespace titer::report {

namespace {

constexpr int wide = paperWide; // of a drawing [px]
constexpr int flowHigh = 420;   // at most
constexpr int plotHigh = 190;   // of each trend
constexpr int titleHigh = 32;   // over a drawing

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
    const auto model = std::make_shared<shown::RunModel>();
    model->show(run);
    const auto trends = std::make_shared<shown::RunTrends>(*model);
    QList<Drawing> drawings;
    for (int unit = 0; unit < int(run->plant->units.size()); ++unit) {
        if (!shown::hasVariables(model->variables(), unit)) continue;
        model->setUnit(unit);
        const int plots = int(trends->plots().size());
        if (plots == 0) continue;
        drawings.append({shown::unitName(*run->plant, unit), {wide, plots * plotHigh}, [=](QPainter* painter) {
                             model->setUnit(unit);
                             trends->column()->paint(painter, QSizeF(wide, plots * plotHigh), {}, look::Look::Light);
                         }});
    }
    return drawings;
}

// With its title, so that no page ends between the two.
QPicture pictureOf(const Drawing& drawing)
{
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look::Theme::current().font(look::Type::Section));
    painter.drawText(QRect(0, 0, wide, titleHigh), Qt::AlignLeft | Qt::AlignVCenter, drawing.title);
    painter.translate(0, titleHigh);
    drawing.paint(&painter);
    return picture;
}

// What a report says, with `picture` for each drawing.
QString bodyOf(const ReportInput& input, const QList<Drawing>& drawings, const std::function<QString(int)>& picture)
{
    QString html = QStringLiteral("<h1>%1</h1>\n").arg(titleOf(input).toHtmlEscaped()) + factsHtml(input);
    if (!drawings.isEmpty()) html += picture(0);
    html += plantHtml(input) + unitsHtml(input) + recipeHtml(input) + changesHtml(input);
    for (int i = 1; i < drawings.size(); ++i) html += picture(i);
    return html + measuredHtml(input) + balanceHtml(input) + noticesHtml(input);
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

    look::LookForPaper look{look::Look::Light};
    app::Document document;
    QList<Drawing> drawings;
};

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
    return document(titleOf(input), body, footOf(input));
}

QByteArray runReportPdf(const ReportInput& input)
{
    const Drawn drawn(input);
    Paper paper{.title = titleOf(input), .foot = footOf(input), .font = look::Theme::current().font(look::Type::Body)};
    for (const Drawing& drawing : drawn.drawings) paper.drawings.append(pictureOf(drawing));
    paper.html = bodyOf(input, drawn.drawings, [&](int i) {
        return QStringLiteral("<p>%1</p>\n").arg(drawingTag(i, drawn.drawings[i].size + QSize(0, titleHigh)));
    });
    return paperOf(paper);
}

base::Done saveRunReport(const QString& path, const ReportInput& input)
{
    const bool html = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
                      path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
    return app::writeExport(path, html ? runReportHtml(input) : runReportPdf(input));
}

} // namespace titer::report
