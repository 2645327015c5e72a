#include "ui/report/html.h"

#include <QByteArray>

namespace titer::report {

namespace {

QString row(const QStringList& cells, const char* tag, const QByteArray& right, const QList<int>& shares)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString how = i < right.size() && right[i] == 'r' ? QStringLiteral(" align=\"right\"")
                                                          : QStringLiteral(" align=\"left\"");
        how += QStringLiteral(" style=\"border-bottom:1px solid #c0c6cc\"");
        if (i < shares.size()) how += QStringLiteral(" width=\"%1%\"").arg(shares[i]);
        html += QStringLiteral("<%1%3>%2</%1>").arg(QLatin1String(tag), cells[i], how);
    }
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
QString rawTable(const QStringList& head, const QList<QStringList>& rows, const char* right, const QList<int>& shares,
                 int padding)
{
    if (rows.isEmpty()) return {};
    QString html = QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"%1\" width=\"100%\" "
                                  "style=\"border-collapse:collapse; margin-top:6px; margin-bottom:12px\">\n")
                       .arg(padding);
    if (!head.isEmpty())
        html += QStringLiteral("<thead>") + row(head, "th", right, shares) + QStringLiteral("</thead>\n");
    for (const QStringList& cells : rows) html += row(cells, "td", right, shares);
    return html + QStringLiteral("</table>\n");
}

QString tableAbreast(const QStringList& head, const QList<QStringList>& rows, int abreast, const char* right)
{
    const qsizetype high = (rows.size() + abreast - 1) / abreast, wide = rows.isEmpty() ? 0 : rows.first().size();
    QList<QStringList> beside;
    for (qsizetype i = 0; i < high; ++i) {
        QStringList cells;
        for (qsizetype at = i; at < high * abreast; at += high)
            cells += at < rows.size() ? rows[at] : QStringList(wide);
        beside.append(cells);
    }
    QStringList heads;
    for (int i = 0; i < abreast; ++i) heads += head;
    return table(heads, beside, QByteArray(right).repeated(abreast).constData());
}

QString dateText(const QDateTime& when)
{
    return when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool isHtmlName(const QString& path)
{
    return path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

QByteArray document(const QString& title, const QString& body, const QString& foot)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                          "<style>body { font-family: sans-serif; max-width: 940px; margin: 2em auto; }\n"
                          "td, th { padding: 3px 8px; vertical-align: top; }\n"
                          "thead { display: table-header-group; } tr, img { break-inside: avoid; }\n"
                          "h1, h2, h3 { break-after: avoid; }\n"
                          "img { max-width: 100%; height: auto; }</style></head>\n<body>\n%2<hr><p>%3</p>\n"
                          "</body></html>\n")
        .arg(title.toHtmlEscaped(), body, foot.toHtmlEscaped())
        .toUtf8();
}

} // namespace titer::report
