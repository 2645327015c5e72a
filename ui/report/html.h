// Pieces of HTML that browsers and QTextDocument both read, and how documents write dates. [any]
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace titer::report {

// All but rawTable() and document() escape what they are given.
QString heading(const QString& text, int level = 2);
QString paragraph(const QString& text);
QString list(const QStringList& items); // empty: nothing
// Nothing without rows. `right` reports which columns stand at the right, such as numbers: "lrr"; further ones stand at the left.
QString table(const QStringList& head, const QList<QStringList>& rows, const char* right = "");
// The same of cells that are HTML already. `shares` of the width, one for each column [%]; none: as the cells need it. `padding` of each
// cell [px]: less for tables of many rows.
QString rawTable(const QStringList& head, const QList<QStringList>& rows, const char* right = "",
                 const QList<int>& shares = {}, int padding = 3);
// The rows in `abreast` stacks next to one another, read down each, for rows so short that a page would stay half empty.
QString tableAbreast(const QStringList& head, const QList<QStringList>& rows, int abreast, const char* right = "");
// "2026-11-25 09:40": ISO 8601 by the clock of this computer, alike in every language, since 04/05/26 is three different days.
QString dateText(const QDateTime& when);
// Whether a document of this name is HTML; else it is a PDF.
bool isHtmlName(const QString& path);
// A file that stands alone, with a line at its end.
QByteArray document(const QString& title, const QString& body, const QString& foot);

} // namespace titer::report
