// Where the pages of a document end: no heading and no row of a table stands alone. [any]
#pragma once

class QTextDocument;

namespace titer::report {

// Of a document with a page size. A heading stays with the begin of what it heads, a row of several lines on one page, and the last row
// of a table with the one before; a table of four rows or less stays whole under its heading, one of a single row always.
void breakPages(QTextDocument& document);
// Up to the last one that something stands on: the space under a table alone is no page.
int pagesOf(const QTextDocument& document);

} // namespace titer::report
