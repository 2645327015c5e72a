#include "ui/report/html.h"

#include <QByteArray>

namespace titer::report {

namespace {

QString row(const QStringList& cells, const char* tag, const QByteArray& right)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += QStringLiteral("<%1%3>%2</%1>")
                    .arg(QLatin1String(tag), cells[i],
                         i < right.size() && right[i] == 'r' ? QStringLiteral(" align=\"right\"")
                                                             : QStringLiteral(" align=\"left\""));
    return html + QStringLiteral("</tr>\n");
}

QStringList escaped(const QStringList& cells)
{
    QStringList html;
    for (const QString& cell : cells) html << cell.toHtmlEscaped();
    return html;
}

} // namespace

QString heading(const QString& text, int level)
{
    return QStringLiteral("<h%1 style=\"margin-top:16px\">%2</h%1>\n").arg(level).arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

QString list(const QStringList& items)
{
    QString html;
    for (const QString& item : items) html += QStringLiteral("<li>%1</li>\n").arg(item.toHtmlEscaped());
    return html.isEmpty() ? html : QStringLiteral("<ul>\n%1</ul>\n").arg(html);
}

QString table(const QStringList& head, const QList<QStringList>& rows, const char* right)
{
    QList<QStringList> html;
    for (const QStringList& cells : rows) html << escaped(cells);
    return rawTable(escaped(head), html, right);
}

// The attributes are for QTextDocument, which knows little of style sheets.
QString rawTable(const QStringList& head, const QList<QStringList>& rows, const char* right)
{
    if (rows.isEmpty()) return {};
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\" "
                                  "style=\"margin-top:6px; margin-bottom:12px\">\n");
    if (!head.isEmpty()) html += QStringLiteral("<thead>") + row(head, "th", right) + QStringLiteral("</thead>\n");
    for (const QStringList& cells : rows) html += row(cells, "td", right);
    return html + QStringLiteral("</table>\n");
}

QString dateText(const QDateTime& when)
{
    return when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QByteArray document(const QString& title, const QString& body, const QString& foot)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                          "<style>body { font-family: sans-serif; max-width: 940px; margin: 2em auto; }\n"
                          "table { border-collapse: collapse; } td, th { padding: 3px 8px; }\n"
                          "img { max-width: 100%; height: auto; }</style></head>\n<body>\n%2<hr><p>%3</p>\n"
                          "</body></html>\n")
        .arg(title.toHtmlEscaped(), body, foot.toHtmlEscaped())
        .toUtf8();
}

} // namespace titer::report
